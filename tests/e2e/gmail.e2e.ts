import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GmailDraft } from '../../lib/gmail/gmail-draft.ts';
import { InsertOutcome } from '../../lib/gmail/insert-outcome.ts';
import { BODIES, SIGNATURE } from '../fixtures/gmail/compose-bodies.ts';
import type { Situation } from '../fixtures/gmail/gmail-page.ts';
import { type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { loadInWorker } from './harness/run-in-worker.ts';

const DRAFT: GmailDraft = {
  to: 'ivo@tannworks.example',
  subject: 'two stops & <one> line',
  body: 'Hi Ivo,\n\nYour <b>sorter</b> & "belt" had two stops.\n  - an indented one\n\nBest,\nNora',
  footer: 'Brightbelt, 1 Canal Row, Leeds\nReply "no" and I stop.',
};
const TYPED =
  '<div>Hi Ivo,</div><div><br></div><div>Your &lt;b&gt;sorter&lt;/b&gt; &amp; "belt" had two stops.</div><div>&nbsp; - an indented one</div><div><br></div><div>Best,</div><div>Nora</div><div><br></div><div>Brightbelt, 1 Canal Row, Leeds</div><div>Reply "no" and I stop.</div>';
const BODY = '[g_editable="true"]';

let server: PageServer;
let browser: ExtensionBrowser;
let run: Awaited<ReturnType<typeof loadInWorker>>;

beforeAll(async () => {
  server = await startPageServer();
  serveGmail(server);
  browser = await launchBrowser({ port: server.port, hosts: [GMAIL_HOST, 'accounts.google.com'] });
  run = await loadInWorker(browser.worker, 'lib/app/gmail/insert-into-gmail.ts');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

const gmailPages = () => browser.context.pages().filter((page) => page.url().includes(GMAIL_HOST));
const insert = async (draft = DRAFT, choice?: number | 'new') =>
  InsertOutcome.parse(await run('insertIntoGmail', draft, choice));

async function open(situation: Situation, path = '/mail/u/0/'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://${GMAIL_HOST}${path}?fixture=${situation}`);
  return page;
}
const html = (page: Page, nth = 0) =>
  page
    .locator(BODY)
    .nth(nth)
    .evaluate((body) => body.innerHTML);
const sends = () => server.log.filter((url) => url.includes('/sent'));

describe('into an open compose box', () => {
  const cases: [Situation, string][] = [
    ['empty', BODIES.empty],
    ['emptyDiv', BODIES.emptyDiv],
    ['signature', BODIES.signature],
    ['signatureBare', BODIES.signatureBare],
    ['signatureOnly', SIGNATURE],
    ['typed', BODIES.typed],
    ['typedInDiv', BODIES.typedInDiv],
    ['typedPlain', BODIES.typedPlain],
    ['typedBold', BODIES.typedBold],
    ['typedList', BODIES.typedList],
    ['fullScreen', BODIES.signature],
    ['popOut', BODIES.signature],
    ['japanese', BODIES.signature],
    ['openAndMinimised', BODIES.signature],
    ['reply', BODIES.reply],
    ['replySignature', BODIES.replySignature],
    ['quoteOnly', BODIES.quoteOnly],
  ];
  test.each(cases)(
    '%s: puts the draft first, keeps all the rest, and one undo takes it back',
    async (situation, before) => {
      const page = await open(situation, situation === 'popOut' ? '/mail/u/0/popout' : undefined);
      const nth = situation === 'openAndMinimised' ? 1 : 0;
      expect(await html(page, nth)).toBe(before);

      const reply = ['reply', 'replySignature', 'quoteOnly'].includes(situation);
      expect(await insert()).toMatchObject({ type: 'inserted', undo: true, subject: !reply });

      const after = await html(page, nth);
      expect(after.replace(/^(?:<div(?: dir="ltr")?>)?(?=<div>Hi)/, '').startsWith(TYPED)).toBe(true);
      const kept =
        before.match(/<(?:span class="gmail_signature_prefix|div[^>]* class="gmail_).*$/)?.[0] ??
        before.replace(/^(<div dir="ltr">)?<br>(<\/div>)?$/, '');
      expect(after.endsWith(kept)).toBe(true);

      await page.keyboard.press('Control+z');
      expect((await html(page, nth)).replace(/^<div><br><\/div>(?=<(?:div[^>]* class="gmail_|ul))/, '')).toBe(
        before,
      );
    },
  );

  test('fills the empty subject, by an event that Gmail trusts', async () => {
    const page = await open('signature');
    await insert();
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe(DRAFT.subject);
    expect(await page.evaluate(() => document.documentElement.dataset.inputs)).toBe(
      'subjectbox:true body:true ',
    );
  });

  test('leaves a subject that says something, and tells so', async () => {
    const page = await open('subjectTaken');
    expect(await insert()).toEqual({ type: 'inserted', undo: true, subject: false, recipient: 'same' });
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('My own words');
  });

  test('leaves the subject of a reply', async () => {
    const page = await open('replySignature');
    await insert();
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('');
  });

  test('tells when the box goes to somebody else, and leaves its recipient', async () => {
    const page = await open('subjectTaken');
    expect(await insert({ ...DRAFT, to: 'ada@elsewhere.example' })).toMatchObject({ recipient: 'other' });
    expect(await page.locator('[data-hovercard-id]').count()).toBe(1);
  });

  test('inserts once when asked twice', async () => {
    const page = await open('signature');
    await insert();
    const once = await html(page);
    expect(await insert()).toMatchObject({ type: 'inserted', undo: false });
    expect(await html(page)).toBe(once);
  });

  test('works in a tab that is not the active one, and brings it to the front', async () => {
    await open('typed');
    await browser.openPopup();
    const active = async () =>
      (await browser.worker()).evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => tab.url)`);
    expect(await active()).toContain('popup.html');
    expect(await insert()).toMatchObject({ type: 'inserted', undo: true });
    expect(await active()).toContain('fixture=typed');
  });
});

describe('when Gmail does not play along', () => {
  test('puts back what was there when the page does not keep the draft', async () => {
    const page = await open('typed');
    // A page that empties its box on every change, a while after it.
    await page.locator(BODY).evaluate((body) => {
      body.addEventListener('input', () => setTimeout(() => body.replaceChildren(), 200), { once: true });
    });
    expect(await insert()).toEqual({ type: 'not_kept' });
    expect(await html(page)).toBe(BODIES.typed);
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('');
  });

  test('builds the text itself when the page takes back what is typed', async () => {
    const page = await open('typed');
    await page.locator(BODY).evaluate((body) => {
      const saved = [...body.childNodes].map((node) => node.cloneNode(true));
      body.addEventListener('input', (event) => event.isTrusted && body.replaceChildren(...saved));
    });
    expect(await insert()).toMatchObject({ type: 'inserted', undo: false });
    const after = await html(page);
    expect(after.startsWith(TYPED)).toBe(true);
    expect(after.endsWith(BODIES.typed)).toBe(true);
  });

  test('leaves the box alone when the user went on writing meanwhile', async () => {
    const page = await open('typed');
    await page.locator(BODY).evaluate((body) => {
      body.addEventListener('input', () => setTimeout(() => body.replaceChildren('a new thought'), 200), {
        once: true,
      });
    });
    expect(await insert()).toEqual({ type: 'not_kept' });
    expect(await html(page)).toBe('a new thought');
  });

  test('says so when Gmail wants a login', async () => {
    server.serve('accounts.google.com', '/login', '<title>Sign in</title>');
    server.serve(GMAIL_HOST, '/mail/u/0/', {
      status: 302,
      headers: { location: 'https://accounts.google.com/login' },
      body: '',
    });
    expect(await insert()).toEqual({ type: 'gmail_unavailable' });
    serveGmail(server);
  });

  test('says so when the user closes the window that was opened', async () => {
    const opened = browser.context.waitForEvent('page');
    const outcome = insert();
    await (await opened).close();
    expect(await outcome).toEqual({ type: 'gmail_unavailable' });
  });
});

describe('which box', () => {
  test('asks when there are two, and takes the one chosen', async () => {
    const page = await open('two');
    const asked = await insert();
    if (asked.type !== 'choose') throw new Error(asked.type);
    expect(asked.boxes.map(({ subject, kind }) => [subject, kind])).toEqual([
      ['To the first', 'new'],
      ['To the second', 'new'],
    ]);
    expect(await insert(DRAFT, asked.boxes[1]?.id)).toMatchObject({ type: 'inserted' });
    expect(await html(page, 0)).toBe(BODIES.signature);
    expect(await html(page, 1)).toContain('Hi Ivo,');
  });

  test('takes the one focused last without asking', async () => {
    const page = await open('two');
    await page.locator(BODY).nth(1).click();
    await page.locator('[name=q]').click();
    expect(await insert()).toMatchObject({ type: 'inserted' });
    expect(await html(page, 0)).toBe(BODIES.signature);
    expect(await html(page, 1)).toContain('Hi Ivo,');
  });

  test('takes no forgotten box of another tab', async () => {
    const forgotten = await open('typed');
    await open('inbox');
    expect(await insert()).toMatchObject({ type: 'inserted' });
    expect(await html(forgotten)).toBe(BODIES.typed);
  });
});

describe('without a compose box', () => {
  test.each(['inbox', 'minimised'] as const)(
    '%s: opens one in the same account, and waits for its signature',
    async (situation) => {
      await open(situation, '/mail/u/1/');
      const opened = browser.context.waitForEvent('page');
      expect(await insert()).toEqual({ type: 'inserted', undo: true, subject: true, recipient: 'same' });
      const page = await opened;
      expect(page.url()).toContain('/mail/u/1/?view=cm&fs=1&tf=1&to=ivo%40tannworks.example&su=two%20stops');
      expect(page.url()).not.toContain('sorter');
      const after = await html(page);
      expect(after.startsWith(TYPED)).toBe(true);
      expect(after.endsWith(SIGNATURE)).toBe(true);
    },
  );

  test('opens one when Gmail is not open at all', async () => {
    expect(await insert()).toMatchObject({ type: 'inserted', subject: true });
    expect(gmailPages()[0]?.url()).toContain('/mail/u/0/?view=cm');
  });

  test('opens a new one on request, whatever is open', async () => {
    const page = await open('typed');
    expect(await insert(DRAFT, 'new')).toMatchObject({ type: 'inserted' });
    expect(await html(page)).toBe(BODIES.typed);
  });

  test('fills a box that the Compose button opens', async () => {
    const page = await open('inbox');
    await page.locator('[gh="cm"]').click();
    await page.locator(BODY).waitFor();
    await page.locator('.gmail_signature').waitFor();
    expect(await insert()).toMatchObject({ type: 'inserted', subject: true });
    expect(gmailPages()).toHaveLength(1);
  });
});

test('never sends, whatever it does', () => {
  expect(server.log.some((url) => url.includes('fixture=reply'))).toBe(true);
  expect(sends()).toEqual([]);
});

test('the fixture would notice a sent mail', async () => {
  const page = await open('signature');
  await page.locator('.aoO').click();
  await page.locator(BODY).press('Control+Enter');
  await expect
    .poll(sends)
    .toEqual(['mousedown', 'click', 'key'].map((how) => `https://${GMAIL_HOST}/sent?how=${how}`));
});
