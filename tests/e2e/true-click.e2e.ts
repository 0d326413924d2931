import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { silentFor } from '../../scripts/model-server/faults.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { ANSWER, isOfDraft, scriptedChat } from './harness/scripted-chat.ts';
import { type RealBrowser, startRealBrowser } from './harness/true-click.ts';

/** Long enough to come back into; `draft-life.e2e.ts` waits for as long as a cold load takes. */
const SILENCE_MS = 5000;
const MODEL = 'smollm2:135m';

let pages: PageServer;
let server: ScriptedServer;
let browser: RealBrowser;

beforeAll(async () => {
  pages = await startPageServer();
  await serveProfile(pages);
  serveGmail(pages);
  server = await startScriptedServer(
    scriptedChat(
      () => chatExchange(ANSWER, { tokenMs: 5 }),
      (loaded) => silentFor(SILENCE_MS, loaded),
    ),
  );
  browser = await startRealBrowser({
    url: PROFILE.url,
    port: pages.port,
    hosts: [LINKEDIN_HOST, GMAIL_HOST],
  });
  const options = await browser.attachToPage(/options\.html/);
  await options.until('document.querySelector("input") !== null');
  await options.evaluate(
    `chrome.storage.local.set({ settings: ${JSON.stringify(filledSettings({ url: server.url, model: MODEL }))} })`,
  );
  options.detach();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([pages.close(), server.close()]);
});

/** Brings the profile to the front and presses the shortcut, as a user would; no debugger is on the worker. */
async function click() {
  const profile = await browser.attachToPage(/linkedin\.com/);
  await profile.send('Page.bringToFront');
  await profile.until('document.visibilityState === "visible" && document.hasFocus()');
  profile.detach();
  await browser.pressShortcut();
  return browser.attachToPage(/popup\.html/);
}

describe('a true click', () => {
  test('reads the page without any host permission, goes on writing while the popup is closed, and fills Gmail', async () => {
    const first = await click();
    await first.until(`document.body.textContent.includes(${JSON.stringify(PROFILE.name)})`);
    await expect.poll(() => server.requests.filter(isOfDraft).length, { timeout: 60_000 }).toBe(1);
    await first.until(
      `[...document.querySelectorAll('button')].some((button) => /stop/i.test(button.textContent))`,
    );
    await browser.screen.press('Escape'); // Stop while it runs …
    first.detach();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(server.requests.find(isOfDraft)?.disconnectedAt).toBeDefined();

    const second = await click(); // … so the next click asks again, and closes the popup by leaving it
    const write = `[...document.querySelectorAll('button')].find((button) => /again|write/i.test(button.textContent))`;
    await second.until(`${write} !== undefined`);
    await second.evaluate(`${write}.click()`);
    await expect.poll(() => server.requests.filter(isOfDraft).length, { timeout: 60_000 }).toBe(2);
    second.detach();
    const profile = await browser.attachToPage(/linkedin\.com/);
    await profile.send('Page.bringToFront');
    profile.detach();
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS + 1000));

    const third = await click();
    await third.until(
      `[...document.querySelectorAll('textarea')].some((field) => field.value.includes('forecasts are promises'))`,
    );
    expect(
      server.requests.filter((request) => isOfDraft(request) && request.disconnectedAt !== undefined),
    ).toHaveLength(1);

    await third.evaluate(`setTimeout(() => document.querySelector('.bar .primary').click(), 50) && true`);
    const gmail = await browser.attachToPage(/mail\.google\.com/, 30_000);
    await gmail.until(
      `document.querySelector('[g_editable="true"]')?.textContent.includes('Maya Lindqvist')`,
      30_000,
    );
    expect(pages.log.filter((url) => url.includes('/sent'))).toEqual([]);
    gmail.detach();
  });
});
