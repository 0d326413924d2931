import { type ScriptedServer, startScriptedServer } from '../../../scripts/model-server/scripted-server.ts';
import { extensionWithHost } from './extension-with-host.ts';
import { filledSettings } from './filled-settings.ts';
import type { PageDebugger } from './page-debugger.ts';
import { startPageServer } from './page-server.ts';
import { startPlainBrowser } from './plain-browser.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './profile-page.ts';

/** The extension set up, on a lead's profile page, in a browser with no debugger on the worker. */
export interface PlainSession {
  server: ScriptedServer;
  /** The popup on the profile, as a page of its own. */
  openPopup(): Promise<PageDebugger>;
  /** Whether the worker runs now, which asking does not change. */
  isWorkerRunning(): Promise<boolean>;
  /** Ends the worker in the middle of its work, by the button of Chromium's own page about workers. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Text of the email on the screen, '' where there is none. */
export const EMAIL = `(document.querySelector('textarea[aria-label="Email"]')?.value ?? '')`;

/** A button by its words, or undefined. */
const button = (words: string) =>
  `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(words)})`;

/** Waits for a button and clicks it. */
export async function click(page: PageDebugger, words: string): Promise<void> {
  await page.until(`${button(words)} !== undefined`);
  await page.evaluate(`${button(words)}.click()`);
}

export async function startPlainSession(): Promise<PlainSession> {
  const server = await startScriptedServer();
  const pages = await startPageServer();
  await serveProfile(pages);
  const extension = await extensionWithHost(LINKEDIN_HOST);
  const browser = await startPlainBrowser({
    port: pages.port,
    hosts: [LINKEDIN_HOST],
    extensionDir: extension.folder,
  });
  const settings = filledSettings({ url: server.url, model: 'smollm2:135m' });
  const profile = await browser.openTab(PROFILE.url);
  profile.detach();
  const options = await browser.attachToPage(/options\.html/);
  await options.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  const tab = await options.evaluate(
    `chrome.tabs.query({ url: 'https://${LINKEDIN_HOST}/*' }).then(([{ id }]) => id)`,
  );
  await options.close();
  const worker = async () => (await browser.targets()).find(({ type }) => type === 'service_worker')?.id;
  return {
    server,
    openPopup: () => browser.openTab(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab}`),
    isWorkerRunning: async () => (await worker()) !== undefined,
    killWorker: async () => {
      const killed = await worker();
      const internals = await browser.openTab('chrome://serviceworker-internals/');
      await internals.until(`document.body.innerText.includes('Running Status: RUNNING')`);
      // a `cr-button` in Chromium 156, a `button` before
      const stop = `[...document.querySelectorAll('cr-button, button')].find((each) => each.textContent.trim() === 'Stop')`;
      await internals.evaluate(`${stop}.click()`);
      // one whose popup is open is started anew at once
      for (let left = 100; (await worker()) === killed; left--) {
        if (left === 0) throw new Error('The worker did not stop.');
        await new Promise((later) => setTimeout(later, 50));
      }
      await internals.close();
    },
    close: async () => {
      await browser.close();
      await Promise.all([pages.close(), server.close(), extension.remove()]);
    },
  };
}
