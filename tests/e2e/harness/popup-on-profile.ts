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

/** In a page of the extension: how the draft stands that is kept first. */
export const keptStatus = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('smartgenlead');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result[0]?.status);
      };
    };
  });

/** A draft that failed can be tried again too: then this throws. */
export async function whenDone(popup: Page): Promise<void> {
  await again(popup).waitFor({ timeout: 150_000 });
  const status = await popup.evaluate(keptStatus);
  if (status === 'failed')
    throw new Error(`The draft failed: ${await popup.getByRole('alert').allInnerTexts()}`);
}
