import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM, chromiumFlags, extensionFlags } from './chromium-flags.ts';

/** Where `npm run build` puts the extension; `EXTENSION_DIR` names another build. */
export const BUILT_EXTENSION = resolve(process.env.EXTENSION_DIR ?? '.output/chrome-mv3');

export interface BareBrowser {
  context: BrowserContext;
  /** Installs the extension into the running browser; done again, it is an update. Gives its id. */
  install(extensionDir?: string): Promise<string>;
  /** A fresh handle each time: Chromium stops idle workers, and a handle dies with its worker. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface ExtensionBrowser extends BareBrowser {
  extensionId: string;
  /**
   * The popup's page in a tab of its own, `query` appended (`?tab=7`). Opened so it has no activeTab; whoever tests the
   * click itself uses `startRealBrowser`.
   */
  openPopup(query?: string): Promise<Page>;
}

export interface LaunchOptions {
  /** Port of the page server. */
  port: number;
  /** Host names that it plays. */
  hosts: readonly string[];
  extensionDir?: string;
  /** Further Chromium flags. */
  flags?: readonly string[];
  /** A folder to keep; else the profile is new, and `close` deletes it. */
  profile?: string;
}

/** Headless Chromium without the extension, which `install` adds. */
export async function launchBareBrowser({
  port,
  hosts,
  flags = [],
  profile: kept,
}: LaunchOptions): Promise<BareBrowser> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'extension-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: false,
    args: ['--headless=new', '--enable-unsafe-extension-debugging', ...chromiumFlags(hosts, port), ...flags],
    // Playwright's own default here disables extensions.
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  return {
    context,
    install: async (extensionDir = BUILT_EXTENSION) => {
      const session = await context.browser()?.newBrowserCDPSession();
      if (!session) throw new Error('This Playwright gives no browser session.');
      const { id } = await session.send('Extensions.loadUnpacked', { path: extensionDir });
      await session.detach();
      return id;
    },
    worker: async () =>
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 })),
    close: async () => {
      await context.close();
      if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * A fresh install opens the options, in whichever tab is still empty: a test that opened a tab before that would find
 * itself elsewhere. An extension that does not open them is as good after 10 s.
 */
async function optionsOpened(context: BrowserContext, extensionId: string): Promise<void> {
  const options = `chrome-extension://${extensionId}/options.html`;
  const until = Date.now() + 10_000;
  while (Date.now() < until && !context.pages().some((page) => page.url().startsWith(options)))
    await new Promise((later) => setTimeout(later, 50));
}

/** Headless Chromium with the built extension. */
export async function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const loaded = extensionFlags(options.extensionDir ?? BUILT_EXTENSION);
  const browser = await launchBareBrowser({ ...options, flags: [...loaded, ...(options.flags ?? [])] });
  const extensionId = new URL((await browser.worker()).url()).host;
  await optionsOpened(browser.context, extensionId);
  return {
    ...browser,
    extensionId,
    openPopup: async (query = '') => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup.html${query}`);
      return page;
    },
  };
}
