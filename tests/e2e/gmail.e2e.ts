import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BODIES, SIGNATURE } from '../fixtures/gmail/compose-bodies.ts';
import { gmailPage, type Situation } from '../fixtures/gmail/gmail-page.ts';
import { BUILT_EXTENSION } from './harness/browser.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import {
  COMPOSE_BODY,
  composeHtml,
  DRAFT,
  type GmailSession,
  startGmailSession,
  TYPED,
} from './harness/gmail-session.ts';

let gmail: GmailSession;
beforeAll(async () => {
  gmail = await startGmailSession();
});
afterEach(() => gmail.closeTabs());
afterAll(() => gmail.close());

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
      const page = await gmail.open(situation, situation === 'popOut' ? '/mail/u/0/popout' : undefined);
      const nth = situation === 'openAndMinimised' ? 1 : 0;
      expect(await composeHtml(page, nth)).toBe(before);

      const reply = ['reply', 'replySignature', 'quoteOnly'].includes(situation);
      expect(await gmail.insert()).toMatchObject({ type: 'inserted', undo: true, subject: !reply });

      const after = await composeHtml(page, nth);
      expect(after.replace(/^(?:<div(?: dir="ltr")?>)?(?=<div>Hi)/, '').startsWith(TYPED)).toBe(true);
      const kept =
        before.match(/<(?:span class="gmail_signature_prefix|div[^>]* class="gmail_).*$/)?.[0] ??
        before.replace(/^(<div dir="ltr">)?<br>(<\/div>)?$/, '');
      expect(after.endsWith(kept)).toBe(true);

      await page.keyboard.press('Control+z');
      expect(
        (await composeHtml(page, nth)).replace(/^<div><br><\/div>(?=<(?:div[^>]* class="gmail_|ul))/, ''),
      ).toBe(before);
    },
  );

  test('fills the empty subject, by an event that Gmail trusts', async () => {
    const page = await gmail.open('signature');
    await gmail.insert();
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe(DRAFT.subject);
    expect(await page.evaluate(() => document.documentElement.dataset.inputs)).toBe(
      'subjectbox:true body:true ',
    );
  });

  test('leaves a subject that says something, and tells so', async () => {
    const page = await gmail.open('subjectTaken');
    expect(await gmail.insert()).toEqual({ type: 'inserted', undo: true, subject: false, recipient: 'same' });
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('My own words');
  });

  test('leaves the subject of a reply', async () => {
    const page = await gmail.open('replySignature');
    await gmail.insert();
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('');
  });

  test('tells when the box goes to somebody else, and leaves its recipient', async () => {
    const page = await gmail.open('subjectTaken');
    expect(await gmail.insert({ ...DRAFT, to: 'ada@elsewhere.example' })).toMatchObject({
      recipient: 'other',
    });
    expect(await page.locator('[data-hovercard-id]').count()).toBe(1);
  });

  test('inserts once when asked twice', async () => {
    const page = await gmail.open('signature');
    await gmail.insert();
    const once = await composeHtml(page);
    expect(await gmail.insert()).toMatchObject({ type: 'inserted', undo: false });
    expect(await composeHtml(page)).toBe(once);
  });

  test('works in a tab that is not the active one, and brings it to the front', async () => {
    await gmail.open('typed');
    await gmail.browser.openPopup();
    const active = async () =>
      (await gmail.browser.worker()).evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => tab.url)`);
    expect(await active()).toContain('popup.html');
    expect(await gmail.insert()).toMatchObject({ type: 'inserted', undo: true });
    expect(await active()).toContain('fixture=typed');
  });
});

describe('when Gmail does not play along', () => {
  test('puts back what was there when the page does not keep the draft', async () => {
    const page = await gmail.open('typed');
    // A page that empties its box on every change, a while after it.
    await page.locator(COMPOSE_BODY).evaluate((body) => {
      body.addEventListener('input', () => setTimeout(() => body.replaceChildren(), 200), { once: true });
    });
    expect(await gmail.insert()).toEqual({ type: 'not_kept', restored: true });
    expect(await composeHtml(page)).toBe(BODIES.typed);
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('');
  });

  test('builds the text itself when the page takes back what is typed', async () => {
    const page = await gmail.open('typed');
    await page.locator(COMPOSE_BODY).evaluate((body) => {
      const saved = [...body.childNodes].map((node) => node.cloneNode(true));
      body.addEventListener('input', (event) => event.isTrusted && body.replaceChildren(...saved));
    });
    expect(await gmail.insert()).toMatchObject({ type: 'inserted', undo: false });
    const after = await composeHtml(page);
    expect(after.startsWith(TYPED)).toBe(true);
    expect(after.endsWith(BODIES.typed)).toBe(true);
  });

  test('leaves the box alone when the user went on writing meanwhile', async () => {
    const page = await gmail.open('typed');
    await page.locator(COMPOSE_BODY).evaluate((body) => {
      body.addEventListener('input', () => setTimeout(() => body.replaceChildren('a new thought'), 200), {
        once: true,
      });
    });
    expect(await gmail.insert()).toEqual({ type: 'not_kept', restored: false });
    expect(await composeHtml(page)).toBe('a new thought');
  });

  test('says so when Gmail wants a login', async () => {
    gmail.server.serve('accounts.google.com', '/login', '<title>Sign in</title>');
    gmail.server.serve(GMAIL_HOST, '/mail/u/0/', {
      status: 302,
      headers: { location: 'https://accounts.google.com/login' },
      body: '',
    });
    expect(await gmail.insert()).toEqual({ type: 'gmail_unavailable' });
    serveGmail(gmail.server);
  });

  test('says so when the user closes the window that was opened', async () => {
    const opened = gmail.browser.context.waitForEvent('page');
    const outcome = gmail.insert();
    await (await opened).close();
    expect(await outcome).toEqual({ type: 'gmail_unavailable' });
  });
});

test('adds nothing to the page, and offers it nothing to probe for', async () => {
  const page = await gmail.open('typed');
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
  const scripted = await elements();
  const bare = await gmail.browser.context.browser()?.newContext({ ignoreHTTPSErrors: true });
  const plain = await bare?.newPage();
  await plain?.setContent(gmailPage('typed'));
  expect(scripted).toBe(await plain?.evaluate(() => document.querySelectorAll('*').length));
  await bare?.close();
  const manifest = JSON.parse(await readFile(`${BUILT_EXTENSION}/manifest.json`, 'utf8'));
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('never sends, whatever it does', () => {
  expect(gmail.server.log.some((url) => url.includes('fixture=reply'))).toBe(true);
  expect(gmail.sends()).toEqual([]);
});

test('the fixture would notice a sent mail', async () => {
  const page = await gmail.open('signature');
  await page.locator('.aoO').click();
  await page.locator(COMPOSE_BODY).press('Control+Enter');
  await expect.poll(gmail.sends).toEqual(['mousedown', 'click', 'key']);
});
