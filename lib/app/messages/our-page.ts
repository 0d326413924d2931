import { type Browser, browser } from 'wxt/browser';

/** Whether a message comes from a page of this extension: its scripts in web pages have the same id, but not its URL. */
export const isOurPage = (sender: Browser.runtime.MessageSender | undefined): boolean =>
  sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
