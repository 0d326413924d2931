import { describe, expect, it } from 'vitest';
import { learnFromMail } from '../../../../lib/style/voice/mail/learn-from-mail.ts';
import { pastedEmail } from '../../../../lib/style/voice/mail/pasted-email.ts';

const text = (greeting: string, closing: string) =>
  `${greeting}\n\nI thought I would ask whether this is worth a quick look for you and your team. Happy to send a short note first if that helps. Would that be of use?\n\n${closing}\nAnna`;
const message = (from: string, to: string, over = '', body = text('Hey Tom,', 'Cheers,'), day = 3) =>
  `From: ${from}\nTo: ${to}\nDate: ${day} Nov 2025 10:00:00 +0000\n${over}\n${body}\n`;
const learn = (messages: string[], from?: string) =>
  learnFromMail(async function* () {
    for (const one of messages) yield new TextEncoder().encode(one);
  }, from);
const greetingsOf = async (messages: string[], from?: string) => {
  const learned = await learn(messages, from);
  return learned.type === 'learned' ? learned.voice.languages.en?.greetings : learned.type;
};

describe('learnFromMail', () => {
  it('takes the address that is most often in From, and leaves the others’ emails out', async () => {
    const theirs = message('tom@ash.example', 'anna@corvane.example', '', text('Dear Anna,', 'Regards,'));
    const own = message('Anna <anna@corvane.example>', 'tom@ash.example');
    expect(await learn([theirs, own, own])).toMatchObject({
      type: 'learned',
      from: 'anna@corvane.example',
      messages: 3,
      voice: { languages: { en: { samples: 2, greetings: [{ form: 'Hey {name},', count: 2 }] } } },
    });
  });

  it('does not take a newsletter for the owner of a whole mailbox', async () => {
    const letter = message('news@letter.example', 'anna@corvane.example', 'List-Unsubscribe: <x>\n');
    const own = message('anna@corvane.example', 'tom@ash.example');
    expect(await learn([...Array(9).fill(letter), own, own, own])).toMatchObject({
      from: 'anna@corvane.example',
    });
  });

  it('takes the address that it is told', async () => {
    const own = message('anna@corvane.example', 'tom@ash.example');
    const theirs = message('tom@ash.example', 'anna@corvane.example', '', text('Dear Anna,', 'Regards,'));
    expect(await greetingsOf([own, own, theirs], ' Tom@Ash.example ')).toEqual([
      { form: 'Dear {name},', count: 1 },
    ]);
  });

  it('prefers first emails to replies where there are enough', async () => {
    const first = message('anna@corvane.example', 'tom@ash.example', 'Subject: a\n');
    const reply = message(
      'anna@corvane.example',
      'tom@ash.example',
      'Subject: Re: a\n',
      text('Hi Tom,', 'Best,'),
    );
    expect(await greetingsOf([...Array(20).fill(reply), ...Array(10).fill(first)])).toEqual([
      { form: 'Hey {name},', count: 10 },
    ]);
  });

  it('takes the newest of many, and holds only so many', async () => {
    const old = Array(450).fill(
      message('anna@corvane.example', 't@a.example', '', text('Dear Tom,', 'Regards,'), 1),
    );
    const fresh = Array(200).fill(message('anna@corvane.example', 't@a.example', '', undefined, 9));
    expect(await greetingsOf([...old, ...fresh, ...old])).toEqual([{ form: 'Hey {name},', count: 200 }]);
  });

  it('lets no name of a reader into an excerpt', async () => {
    const learned = await learn([message('anna@corvane.example', 'Happy Short <note@ash.example>')]);
    expect(JSON.stringify(learned)).not.toMatch(/happy|short note/i);
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'no_messages'],
    ['no email', ['hello'], 'no_messages'],
    ['one-line replies', [message('anna@corvane.example', 't@a.example', '', 'Will do.')], 'too_little'],
    [
      'only what was forwarded',
      [
        message(
          'anna@corvane.example',
          't@a.example',
          '',
          `---------- Forwarded message ---------\n${text('Hi,', 'Best,')}`,
        ),
      ],
      'too_little',
    ],
  ])('learns nothing of %s', async (_, messages, type) => {
    expect(await greetingsOf(messages)).toBe(type);
  });
});

describe('pastedEmail', () => {
  const body = text('Hey Tom,', 'Cheers,');

  it.each<[string, string, string[]]>([
    ['bare', body, []],
    [
      'with what a mail program shows above it',
      `From: Anna\nTo: Tom Ash\nSubject: hello\n\n${body}`,
      ['From: Anna', 'To: Tom Ash', 'Subject: hello'],
    ],
    [
      'the same in German, with CRLF',
      `Von: Anna\r\nGesendet: Montag\r\nAn: Tom Ash\r\n\r\n${body}`,
      ['Von: Anna', 'Gesendet: Montag', 'An: Tom Ash'],
    ],
    [
      'as source',
      `MIME-Version: 1.0\nFrom: anna@corvane.example\nTo: Tom <t@ash.example>\n\n${body}`,
      ['', 'anna@corvane.example', 'Tom', 't@ash.example'],
    ],
  ])('reads one %s', async (_, pasted, people) => {
    const sample = await pastedEmail(pasted);
    expect(sample?.body.trim()).toBe(body);
    expect(sample?.people).toEqual(people);
  });

  it('keeps a greeting that ends in a colon', async () => {
    expect((await pastedEmail('Dear all:\n\nhello'))?.body).toBe('Dear all:\n\nhello');
  });
});
