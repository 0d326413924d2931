import { browser } from 'wxt/browser';
import { PageReading } from '../../lead/lead.ts';

/** The page that the user opened the popup on, read once by the injected reader. */
export type OpenPage =
  | PageReading
  /** A page no extension may touch: the browser's own, a store, a PDF. */
  | { type: 'forbidden' };

/** Reads the tab. Works only after the user's click on the icon, which is what grants `activeTab`. */
export async function readOpenPage(tabId: number): Promise<OpenPage> {
  const result = await inject(tabId);
  if (result === 'forbidden') return { type: 'forbidden' };
  const reading = PageReading.safeParse(result);
  if (reading.success) return reading.data;
  // a page that went away while it was read leaves no result
  console.error('The page reader gave no reading.', reading.error);
  return { type: 'refused', refusal: 'still_loading' };
}

async function inject(tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/lead-page.js'],
    });
    return frame?.result;
  } catch (error) {
    console.info('This page may not be read.', error);
    return 'forbidden';
  }
}
