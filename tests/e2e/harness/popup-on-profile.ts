import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser.ts';
import { LINKEDIN_HOST } from './profile-page.ts';

/** The popup on the tab of the profile, as a page of its own. */
export async function openPopupOnProfile(browser: ExtensionBrowser): Promise<Page> {
  const worker = await browser.worker();
  const tab = await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id?: number }[]> } };
    };
    return (await chrome.tabs.query({ url }))[0]?.id;
  }, `https://${LINKEDIN_HOST}/*`);
  return browser.openPopup(`?tab=${tab}`);
}

export const bodyOf = (popup: Page) => popup.getByLabel('Email', { exact: true });
export const again = (popup: Page) => popup.getByRole('button', { name: 'Again', exact: true });
export const stop = (popup: Page) => popup.getByRole('button', { name: 'Stop', exact: true });
export const whenDone = (popup: Page) => again(popup).waitFor({ timeout: 150_000 });
