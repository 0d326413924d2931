import { browser } from 'wxt/browser';
import { PageReading } from '../../lead/lead.ts';

/** The page that the user opened the popup on, read once by the injected reader. */
export type OpenPage =
  | { type: 'read'; url: string; reading: PageReading }
  /** A page no extension may touch: the browser's own, a store, a PDF. */
  | { type: 'forbidden' };

/** Reads the tab. Works only after the user's click on the icon, which is what grants `activeTab`. */
export async function readOpenPage(tabId?: number): Promise<OpenPage> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return { type: 'forbidden' };
  let results: Awaited<ReturnType<typeof browser.scripting.executeScript>>;
  try {
    results = await browser.scripting.executeScript({
      target: { tabId: id },
      files: ['/content-scripts/lead-page.js'],
    });
  } catch (error) {
    console.info('This page may not be read.', error);
    return { type: 'forbidden' };
  }
  const reading = PageReading.safeParse(results[0]?.result);
  if (!reading.success)
    throw new Error('The page reader answered with something that is no reading.', { cause: reading.error });
  return { type: 'read', url: (await browser.tabs.get(id)).url ?? '', reading: reading.data };
}
