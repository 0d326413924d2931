import { describe, expect, it } from 'vitest';
import { messageAddresses, readMessage } from '../../../../lib/style/voice/mail/read-message.ts';

const head =
  'From: Anna Lind <Anna@Corvane.example>\r\nTo: Tom Ash <tom@ash.example>\r\nDate: Mon, 3 Nov 2025 10:12:00 +0000\r\n';
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('readMessage', () => {
  it('reads who wrote when to whom', async () => {
    expect(await readMessage(`${head}Subject: hello\r\n\r\nHi Tom`)).toEqual({
      from: 'anna@corvane.example',
      people: ['Anna Lind', 'Anna@Corvane.example', 'Tom Ash', 'tom@ash.example'],
      at: Date.UTC(2025, 10, 3, 10, 12),
      isReply: false,
      body: 'Hi Tom\n',
    });
  });

  it.each<[string, string, string]>([
    [
      'quoted-printable in an old alphabet',
      'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nViele Gr=FC=DFe=\r\n aus Hull',
      'Viele Grüße aus Hull',
    ],
    [
      'base64',
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('Gr\xc3\xbc\xc3\x9fe')}`,
      'Grüße',
    ],
    [
      'bytes of an alphabet that is not named',
      'Content-Type: text/plain; charset=windows-1252\r\n\r\nGr\xfc\xdfe',
      'Grüße',
    ],
    [
      'HTML alone',
      'Content-Type: text/html\r\n\r\n<div>Hi Tom,</div><p>Two &amp; three.</p><blockquote>harvest</blockquote><div class="gmail_quote">harvest</div><style>p{}</style>',
      'Hi Tom,\n\nTwo & three.',
    ],
    [
      'plain text beside HTML',
      'Content-Type: multipart/alternative; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nplain\r\n--q\r\nContent-Type: text/html\r\n\r\n<b>rich</b>\r\n--q--',
      'plain',
    ],
    [
      'a forwarded message attached',
      'Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nmine\r\n--q\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\n\r\nharvest\r\n--q--',
      'mine',
    ],
  ])('reads %s', async (_, rest, body) => {
    expect((await readMessage(latin1(head + rest)))?.body.trim()).toBe(body);
  });

  it.each([
    ['Subject: Re: hello'],
    ['Subject: AW: hello'],
    ['Subject: Fwd: hello'],
    ['In-Reply-To: <1@x.example>'],
  ])('knows a reply by %s', async (line) => {
    expect((await readMessage(`${head}${line}\r\n\r\nHi`))?.isReply).toBe(true);
  });

  it.each([
    ['Auto-Submitted: auto-replied'],
    ['List-Unsubscribe: <mailto:no@corvane.example>'],
    ['Precedence: bulk'],
    ['Subject: Automatische Antwort: Urlaub'],
    ['Subject: Accepted: weekly call'],
    ['Content-Type: text/calendar'],
  ])('leaves out what nobody wrote: %s', async (line) => {
    expect(await readMessage(`${head}${line}\r\n\r\nHi Tom`)).toBeUndefined();
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['noise', new Uint8Array([255, 254, 0, 10, 3, 13, 0])],
    ['nobody', latin1('Subject: x\r\n\r\nHi')],
    ['parts within parts without end', latin1(`${head}${nested(300)}`)],
  ])('gives nothing for %s', async (_, raw) => {
    expect(await readMessage(raw)).toBeUndefined();
  });
});

function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('');
}

describe('messageAddresses', () => {
  it('reads folded headers, many addresses and misleading names', () => {
    const raw = latin1(
      'From: "no@where.example"\r\n <Anna@corvane.example>\r\nTo: Tom <tom@ash.example>,\r\n\tEve <eve@ash.example>\r\n\r\nTo: body@x.example',
    );
    expect(messageAddresses(raw)).toEqual({
      from: 'anna@corvane.example',
      to: ['tom@ash.example', 'eve@ash.example'],
    });
  });
});
