import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageReading } from '../../lib/lead/lead.ts';
import { pageFixtures } from '../pages/harness/page-fixtures.ts';
import { BUILT_EXTENSION, type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { extensionWithHost } from './harness/extension-with-host.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';

/** What the reader may weigh: it is injected anew with every click. */
const LARGEST_SCRIPT = 120_000;

let pages: PageServer;
let extension: Awaited<ReturnType<typeof extensionWithHost>>;
let browser: ExtensionBrowser;
let page: Page;

/** Pages of the user's own servers come without TLS; the page server has nothing else. */
const secured = (url: string): string => url.replace(/^http:/, 'https:');

beforeAll(async () => {
  pages = await startPageServer();
  extension = await extensionWithHost('*');
  const hosts = [...new Set(pageFixtures.map(({ golden }) => new URL(golden.url).hostname))];
  browser = await launchBrowser({ port: pages.port, hosts, extensionDir: extension.folder });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await extension.remove();
  await pages.close();
});

interface Chrome {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
}

async function tabOf(url: string): Promise<number> {
  const worker = await browser.worker();
  const id = await worker.evaluate(async (open) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({})).find((each) => each.url === open)?.id;
  }, url);
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}

/** What the content script makes of the open tab, asked for as the worker asks. */
async function readTab(url: string): Promise<unknown> {
  const tabId = await tabOf(url);
  const worker = await browser.worker();
  return worker.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      files: ['/lead-page.js'],
    });
    return frame?.result;
  }, tabId);
}

test.each(pageFixtures)('$name is read in Chromium as its golden file says', async ({ html, golden }) => {
  const url = new URL(secured(golden.url));
  pages.serve(url.hostname, url.pathname, html);
  // a new document even where only the fragment is another
  await page.goto('about:blank');
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  const reading = PageReading.parse(await readTab(page.url()));
  if ('refusal' in golden) return expect(reading).toMatchObject({ type: 'refused', refusal: golden.refusal });
  if ('company' in golden) return expect(reading).toEqual({ type: 'company', company: golden.company });
  if (reading.type !== 'lead') throw new Error(`not read: ${JSON.stringify(reading)}`);
  const { page: shown, profile_data, missing } = reading.lead;
  expect({ url: golden.url, page: shown, profile_data, missing }).toEqual(golden);
});

test('a page that is not read can be saved as a report without its texts', async () => {
  const feed = pageFixtures.find(({ name }) => name === 'feed');
  if (!feed) throw new Error('There is no such fixture.');
  const url = new URL(feed.golden.url);
  pages.serve(url.hostname, url.pathname, feed.html);
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  const popup = await browser.openPopup(`?tab=${await tabOf(page.url())}`);
  const saving = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save a report of this page' }).click();
  const report = await readFile(await (await saving).path(), 'utf8');
  expect(report).toMatch(/^SmartGenLead \S+, \d{4}-\d\d-\d\d: not_a_profile\n\nhtml/);
  expect(report).not.toContain('linkedin.com');
  await popup.close();
});

test('the reader is small', () => {
  expect(statSync(join(BUILT_EXTENSION, 'lead-page.js')).size).toBeLessThan(LARGEST_SCRIPT);
});
