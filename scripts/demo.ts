/**
 * npm run demo: the main job on real parts. A real Chromium with the built extension on a page faithful to a LinkedIn
 * profile; the extension's keyboard shortcut is pressed on the X keyboard (a true click: it grants activeTab); a real
 * model writes; the draft goes into a compose box faithful to Gmail's. Prints lead, email and timings; screenshots are
 * left in out/demo.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filledSettings } from '../tests/e2e/harness/filled-settings.ts';
import { GMAIL_HOST, serveGmail } from '../tests/e2e/harness/gmail-pages.ts';
import type { PageDebugger } from '../tests/e2e/harness/page-debugger.ts';
import { startPageServer } from '../tests/e2e/harness/page-server.ts';
import { startRealBrowser } from '../tests/e2e/harness/true-click.ts';
import { openDemoServer } from './demo/demo-server.ts';
import { followDraft } from './demo/follow-draft.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'out', 'demo');
const PROFILE = 'https://www.linkedin.com/in/maren-osterfeld-77/';
const SLOWEST_MS = 300_000;

mkdirSync(OUT, { recursive: true });
const say = (line = '') => process.stdout.write(`${line}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

const server = await openDemoServer();
say(`model server: ${server.what}, model ${server.model}`);
const pages = await startPageServer();
serveGmail(pages);
pages.serve(
  'www.linkedin.com',
  new URL(PROFILE).pathname,
  await readFile(join(ROOT, 'tests/fixtures/pages/sdui-lazy-en.html'), 'utf8'),
);
const browser = await startRealBrowser({
  url: PROFILE,
  port: pages.port,
  hosts: ['www.linkedin.com', GMAIL_HOST],
});

try {
  const options = await browser.attachToPage(/options\.html/);
  await options.until('document.querySelector("input") !== null');
  const settings = filledSettings({ url: server.url, model: server.model });
  await options.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await options.until(
    `[...document.querySelectorAll("input")].some((input) => input.value === ${JSON.stringify(settings.sender.name)})`,
  );
  await shoot(options, 'options.png');
  options.detach();

  const profile = await browser.attachToPage(/linkedin\.com/);
  await profile.send('Page.bringToFront');
  await profile.until('document.visibilityState === "visible"');
  say('\npressing the shortcut on the profile page …');
  const pressed = Date.now();
  await browser.pressShortcut();

  const popup = await browser.attachToPage(/popup\.html/);
  await popup.until('document.querySelector("h1, header") !== null');
  const times = await followDraft(popup, {
    timeout: SLOWEST_MS,
    onLead: (lines) => say(`\nthe lead, as read:\n${lines}\n`),
    onText: (text) => process.stdout.write(text),
    onFirst: () => shoot(popup, 'writing.png'),
  });
  await shoot(popup, 'popup.png');
  await browser.screen.screenshot(join(OUT, 'screen.png'));
  say(
    `\n\nclick to first letter: ${seconds(times.first - pressed)}; to the finished draft: ${seconds(times.done - pressed)}`,
  );

  const inserting = Date.now();
  // later, since the popup closes, and its debugger with it, as soon as Gmail's tab comes before the user
  await popup.evaluate(`setTimeout(() => document.querySelector('.bar .primary').click(), 50) && true`);
  const gmail = await browser.attachToPage(/mail\.google\.com/, 30_000);
  await gmail.until(
    `document.querySelector('[g_editable="true"]')?.textContent.includes(${JSON.stringify(settings.sender.name)})`,
    30_000,
  );
  say(
    `in Gmail's compose box after ${seconds(Date.now() - inserting)}; nothing was sent: ${pages.log.every((url) => !url.includes('/sent'))}`,
  );
  await shoot(gmail, 'gmail.png');
  say(`screenshots: ${relative(process.cwd(), OUT)}`);
} finally {
  await browser.close();
  await Promise.all([pages.close(), server.close()]);
}

async function shoot(page: PageDebugger, name: string): Promise<void> {
  await page.screenshot(join(OUT, name));
}
