import type { BrowserContext, Page } from 'playwright-core';
import type { Settings } from '../../../lib/app/settings/settings.ts';

/** Stores settings from the options page, which opens by itself after the installation, and closes it. */
export async function storeSettings(context: BrowserContext, settings: Settings): Promise<void> {
  const isOptions = (page: Page): boolean => page.url().endsWith('/options.html');
  const options =
    context.pages().find(isOptions) ??
    (await context.waitForEvent('page', { predicate: isOptions, timeout: 15_000 }));
  await options.evaluate(async (value) => {
    // the page is the extension's own
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: value });
  }, settings);
  await options.close();
}
