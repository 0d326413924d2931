import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { ANSWER, isChat, scriptedChat } from './harness/scripted-chat.ts';
import { storeSettings } from './harness/store-settings.ts';
import { withSlots } from './harness/with-slots.ts';

let pages: PageServer;
let server: ScriptedServer;
let profile: string;
let browser: ExtensionBrowser;

const launch = () => launchBrowser({ port: pages.port, hosts: [], profile });

beforeAll(async () => {
  pages = await startPageServer();
  server = await startScriptedServer(
    withSlots(
      1,
      scriptedChat(() => chatExchange(ANSWER, { tokenMs: 30 })),
    ),
  );
  profile = await mkdtemp(join(tmpdir(), 'queue-profile-'));
  browser = await launch();
  await storeSettings(browser.context, filledSettings({ url: server.url, model: 'smollm2:135m' }));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([
    pages.close(),
    server.close(),
    rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  ]);
});

async function openQueue(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/queue.html`);
  return page;
}

test('a queue goes on when the browser is started again, and writes to nobody twice', async () => {
  const names = ['Ann Berg', 'Bob Dahl', 'Cid Elm', 'Dee Fox'];
  const table = ['Name,Email', ...names.map((name, index) => `${name},lead${index}@fjell.example`)].join(
    '\n',
  );
  const page = await openQueue();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.getByText('4 leads added.').waitFor();
  await page.getByRole('button', { name: 'Write emails' }).click();
  await page.getByText('1 of 4 written').waitFor({ timeout: 30_000 });
  await browser.close();

  const before = server.requests.filter(isChat).length;
  browser = await launch();
  // nobody opens any page of ours: the start of the browser is enough
  await expect.poll(() => server.requests.filter(isChat).length, { timeout: 20_000 }).toBeGreaterThan(before);
  const again = await openQueue();
  await again.getByText('4 of 4 written').waitFor({ timeout: 30_000 });
  expect(await again.locator('.queue-row[data-state="done"]').count()).toBe(4);
});
