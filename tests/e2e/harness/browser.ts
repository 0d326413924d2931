import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM, chromiumFlags } from './chromium-flags.ts';

/** Where `npm run build` puts the extension. */
export const BUILT_EXTENSION = resolve('.output/chrome-mv3');

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** A fresh handle each time: Chromium stops idle workers, and a handle dies with its worker. */
  worker(): Promise<Worker>;
  /**
   * The popup's page in a tab of its own. `query` is appended (`?tab=7`); a popup opened so has no activeTab, so
   * whoever tests the click itself uses `startRealBrowser`.
   */
  openPopup(query?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the page server. */
  port: number;
  /** Host names that it plays. */
  hosts: readonly string[];
  extensionDir?: string;
  /** Further Chromium flags. */
  flags?: readonly string[];
}

/** Headless Chromium with the built extension and a new profile that `close` deletes. */
export async function launchBrowser({
  port,
  hosts,
  extensionDir = BUILT_EXTENSION,
  flags = [],
}: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'extension-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: false,
    args: ['--headless=new', ...chromiumFlags(extensionDir, hosts, port), ...flags],
    // Playwright's own default here disables extensions.
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    worker,
    openPopup: async (query = '') => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup.html${query}`);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
