import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InsertOutcome } from '../../lib/gmail/insert-outcome.ts';
import { BODIES } from '../fixtures/gmail/compose-bodies.ts';
import { type BareBrowser, launchBareBrowser } from './harness/browser.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { loadInWorker } from './harness/run-in-worker.ts';

let server: PageServer;
let browser: BareBrowser;
let page: Page;
let complaints: string[];

beforeEach(async () => {
  server = await startPageServer();
  serveGmail(server);
  browser = await launchBareBrowser({ port: server.port, hosts: [GMAIL_HOST] });
  page = await browser.context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`https://${GMAIL_HOST}/mail/u/0/?fixture=two`);
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

const BODY = '[g_editable="true"]';
const html = (nth: number) =>
  page
    .locator(BODY)
    .nth(nth)
    .evaluate((body) => body.innerHTML);
async function insert(body: string): Promise<InsertOutcome> {
  const run = await loadInWorker(browser.worker, 'lib/app/gmail/insert-into-gmail.ts');
  return InsertOutcome.parse(
    await run('insertIntoGmail', { to: '', subject: '', body, footer: '' }, undefined),
  );
}
const PING = `chrome.tabs.query({ url: 'https://mail.google.com/*' })
  .then(([tab]) => chrome.tabs.sendMessage(tab.id, { id: 1, type: 'pingGmail', timestamp: 1 }))
  .catch(String)`;
/** The worker gives open tabs their script when it is installed or updated. */
const scripted = () =>
  expect
    .poll(async () => (await browser.worker()).evaluate(PING), { timeout: 20_000 })
    .toEqual({ res: 'ready' });

test('a Gmail tab that was open before the installation gets its script, which notes the focus', async () => {
  await browser.install();
  await scripted();
  await page.locator(BODY).nth(1).click();
  await page.locator('[name=q]').click();
  expect(await insert('Written.')).toMatchObject({ type: 'inserted', undo: true });
  expect(await html(0)).toBe(BODIES.signature);
  expect(await html(1)).toContain('<div>Written.</div>');
});

test('after an update the tab has one living script, and the old one is silent', async () => {
  await browser.install();
  await scripted();
  await page.locator(BODY).nth(0).click();
  await browser.install();
  await scripted();
  await page.locator(BODY).nth(1).click();
  await page.locator('[name=q]').click();
  expect(await insert('Written.')).toMatchObject({ type: 'inserted' });
  expect((await html(1)).match(/Written/g)).toHaveLength(1);
  expect(await html(0)).toBe(BODIES.signature);
  expect(complaints).toEqual([]);
});

test('the script injected a second time answers once', async () => {
  await browser.install();
  await scripted();
  const run = await loadInWorker(browser.worker, 'lib/app/gmail/inject-into-open-gmail-tabs.ts');
  await run('injectIntoOpenGmailTabs');
  await run('injectIntoOpenGmailTabs');
  await page.locator(BODY).nth(1).click();
  expect(await insert('Written.')).toMatchObject({ type: 'inserted' });
  expect((await html(1)).match(/Written/g)).toHaveLength(1);
});
