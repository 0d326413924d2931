import { browser } from 'wxt/browser';
import { composeUrl } from '../../gmail/compose-url.ts';
import type { GmailDraft } from '../../gmail/gmail-draft.ts';
import type { InsertOutcome } from '../../gmail/insert-outcome.ts';
import { insertInTab } from './gmail-script.ts';

const LOOK_EVERY_MS = 300;
/** Gmail takes some seconds to load; on a slow line, many. */
const GIVE_UP_MS = 60_000;
/** A page elsewhere that is complete for so long is no redirect on its way back: Gmail wants a login. */
const ELSEWHERE_MS = 2_500;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The tab's state; `undefined` when the user closed it. `url` is absent on hosts we may not see. */
const lookAt = async (tabId: number) => {
  try {
    return await browser.tabs.get(tabId);
  } catch (error) {
    console.info('The compose tab is gone.', error);
    return undefined;
  }
};

/**
 * Opens Gmail's compose window on the draft's recipient and subject, in the account of `tabUrl`, and inserts there. The
 * tab is shown at once: Gmail does not build its boxes in a hidden one.
 */
export async function insertIntoNewCompose(draft: GmailDraft, tabUrl?: string): Promise<InsertOutcome> {
  const { id } = await browser.tabs.create({ url: composeUrl(draft, tabUrl), active: true });
  const started = Date.now();
  let elsewhereSince: number | undefined;
  while (id !== undefined && Date.now() - started < GIVE_UP_MS) {
    const tab = await lookAt(id);
    if (!tab) break;
    if (tab.url?.startsWith('https://mail.google.com/mail/')) {
      elsewhereSince = undefined;
      const outcome = await insertInTab(id, { draft, wait: true });
      // No answer means that Gmail sent the page on to another address meanwhile.
      if (outcome) return outcome.type === 'no_compose' ? { type: 'gmail_unavailable' } : outcome;
    } else if (tab.status === 'complete') {
      elsewhereSince ??= Date.now();
      if (Date.now() - elsewhereSince > ELSEWHERE_MS) break;
    }
    await pause(LOOK_EVERY_MS);
  }
  return { type: 'gmail_unavailable' };
}
