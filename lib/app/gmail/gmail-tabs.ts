import { type Browser, browser } from 'wxt/browser';

/** Mail pages only: chat and the like live on the same host. */
const GMAIL_PAGES = 'https://mail.google.com/mail/*';

const GMAIL_HOST = { origins: ['https://mail.google.com/*'] };

/** Given on installing, and the user's to take back at any time. */
export const hasGmailPermission = (): Promise<boolean> => browser.permissions.contains(GMAIL_HOST);

/** Asks the user for Gmail again; only from a click. */
export const requestGmailPermission = (): Promise<boolean> => browser.permissions.request(GMAIL_HOST);

export type GmailTab = Browser.tabs.Tab & { id: number };

/** The Gmail tabs, the one used last first. Needs the host permission alone, not `tabs`. */
export async function gmailTabs(): Promise<GmailTab[]> {
  const tabs = await browser.tabs.query({ url: GMAIL_PAGES });
  return tabs
    .filter((tab): tab is GmailTab => tab.id !== undefined)
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
}

/** A window that holds one compose box and nothing else. */
export const isPopOut = ({ url = '' }: GmailTab): boolean => /\/popout\b|[?&]view=btop\b/.test(url);

/** A tab without a page in memory: nothing is typed there, and no script can be put there. */
export const isAsleep = ({ discarded }: GmailTab): boolean => discarded;

/** Brings a tab and its window before the user. */
export async function showTab({ id, windowId }: GmailTab): Promise<void> {
  await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
}
