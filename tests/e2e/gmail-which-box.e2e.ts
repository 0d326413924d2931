import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BODIES, SIGNATURE } from '../fixtures/gmail/compose-bodies.ts';
import { gmailPage } from '../fixtures/gmail/gmail-page.ts';
import { GMAIL_HOST } from './harness/gmail-pages.ts';
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

describe('which box', () => {
  test('asks when there are two, and takes the one chosen', async () => {
    const page = await gmail.open('two');
    const asked = await gmail.insert();
    if (asked.type !== 'choose') throw new Error(asked.type);
    expect(asked.boxes.map(({ subject, kind }) => [subject, kind])).toEqual([
      ['To the first', 'new'],
      ['To the second', 'new'],
    ]);
    expect(await gmail.insert(DRAFT, asked.boxes[1]?.id)).toMatchObject({ type: 'inserted' });
    expect(await composeHtml(page, 0)).toBe(BODIES.signature);
    expect(await composeHtml(page, 1)).toContain('Hi Ivo,');
  });

  test('takes the one focused last without asking', async () => {
    const page = await gmail.open('two');
    await page.locator(COMPOSE_BODY).nth(1).click();
    await page.locator('[name=q]').click();
    expect(await gmail.insert()).toMatchObject({ type: 'inserted' });
    expect(await composeHtml(page, 0)).toBe(BODIES.signature);
    expect(await composeHtml(page, 1)).toContain('Hi Ivo,');
  });

  test('takes no forgotten box of another tab', async () => {
    const forgotten = await gmail.open('typed');
    await gmail.open('inbox');
    expect(await gmail.insert()).toMatchObject({ type: 'inserted' });
    expect(await composeHtml(forgotten)).toBe(BODIES.typed);
  });
});

describe('without a compose box', () => {
  test.each(['inbox', 'minimised'] as const)(
    '%s: opens one in the same account, and waits for its signature',
    async (situation) => {
      await gmail.open(situation, '/mail/u/1/');
      const opened = gmail.browser.context.waitForEvent('page');
      expect(await gmail.insert()).toEqual({
        type: 'inserted',
        undo: true,
        subject: true,
        recipient: 'same',
      });
      const page = await opened;
      expect(page.url()).toContain('/mail/u/1/?view=cm&fs=1&tf=1&to=ivo%40tannworks.example&su=two%20stops');
      expect(page.url()).not.toContain('sorter');
      const after = await composeHtml(page);
      expect(after.startsWith(TYPED)).toBe(true);
      expect(after.endsWith(SIGNATURE)).toBe(true);
    },
  );

  test('opens one when Gmail is not open at all', async () => {
    expect(await gmail.insert()).toMatchObject({ type: 'inserted', subject: true });
    expect(gmail.gmailTabs()[0]?.url()).toContain('/mail/u/0/?view=cm');
  });

  test('opens a new one on request, whatever is open', async () => {
    const page = await gmail.open('typed');
    expect(await gmail.insert(DRAFT, 'new')).toMatchObject({ type: 'inserted' });
    expect(await composeHtml(page)).toBe(BODIES.typed);
  });

  test('waits for a Gmail that is slow to answer', async () => {
    gmail.server.serve(GMAIL_HOST, '/mail/u/7/', async () => {
      await new Promise((done) => setTimeout(done, 4_000));
      return gmailPage('inbox');
    });
    const tab = gmail.browser.context.newPage();
    await (await tab).goto(`https://${GMAIL_HOST}/mail/u/7/`);
    expect(await gmail.insert()).toEqual({ type: 'inserted', undo: true, subject: true, recipient: 'same' });
  });

  test('opens one, in the same account, when the Gmail tab has been discarded', async () => {
    await gmail.open('typed', '/mail/u/1/');
    const worker = await gmail.browser.worker();
    await worker.evaluate(`chrome.tabs.query({ url: 'https://mail.google.com/*' })
      .then(([tab]) => chrome.tabs.create({ active: true }).then(() => chrome.tabs.discard(tab.id)))
      .then(() => true)`);
    expect(await gmail.insert()).toMatchObject({ type: 'inserted', subject: true });
    expect(gmail.server.log.findLast((url) => url.includes('view=cm'))).toContain('/mail/u/1/');
  });

  test('fills a box that the Compose button opens', async () => {
    const page = await gmail.open('inbox');
    await page.locator('[gh="cm"]').click();
    await page.locator(COMPOSE_BODY).waitFor();
    await page.locator('.gmail_signature').waitFor();
    expect(await gmail.insert()).toMatchObject({ type: 'inserted', subject: true });
    expect(gmail.gmailTabs().filter((tab) => tab.url().includes('view=cm'))).toEqual([]);
  });
});

test('never sends, whatever it does', () => {
  expect(gmail.server.log.some((url) => url.includes('view=cm'))).toBe(true);
  expect(gmail.sends()).toEqual([]);
});
