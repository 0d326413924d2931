import { browser } from 'wxt/browser';
import type { PopupModel } from '../../../components/popup/popup-model.ts';
import { openTabId } from './use-page.ts';

const FOR_PASTE = '#paste';

/** What this page is: the popup itself, whose file dialogs Firefox (seen in 153) answers by closing it, or one in a window. */
export function kindOfWindow(): PopupModel['window'] {
  if (location.hash === FOR_PASTE) return 'for_paste';
  const isPopup = !new URLSearchParams(location.search).has('tab');
  return import.meta.env.FIREFOX && isPopup ? 'closes_on_files' : 'stays';
}

/** Goes on in a small window with the panel for leads from elsewhere, on the same tab; what was pasted is there too. */
export async function pasteInWindow(): Promise<void> {
  const page = `/popup.html?tab=${await openTabId()}${FOR_PASTE}` as '/popup.html';
  await browser.windows.create({
    url: browser.runtime.getURL(page),
    type: 'popup',
    width: 420,
    height: 660,
  });
  window.close();
}
