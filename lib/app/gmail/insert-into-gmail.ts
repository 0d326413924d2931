import { browser } from 'wxt/browser';
import { type GmailDraft, isEmptyDraft } from '../../gmail/gmail-draft.ts';
import type { Again } from '../../gmail/insert-draft.ts';
import type { InsertOutcome } from '../../gmail/insert-outcome.ts';
import { insertInTab } from './gmail-script.ts';
import { type GmailTab, gmailTabs, hasGmailPermission, isAsleep, isPopOut, showTab } from './gmail-tabs.ts';
import { insertIntoNewCompose } from './open-compose.ts';

/** The tab's answer, where it has a box for the draft. On success the tab comes before the user. */
async function tryTab(
  tab: GmailTab,
  draft: GmailDraft,
  choice: number | undefined,
  again: Again | undefined,
): Promise<InsertOutcome | undefined> {
  // A frozen page answers nothing until it is shown.
  if ('frozen' in tab && tab.frozen) await browser.tabs.update(tab.id, { active: true });
  const outcome = await insertInTab(tab.id, { draft, choice, wait: false, again });
  if (outcome?.type === 'inserted') await showTab(tab);
  return outcome?.type === 'no_compose' ? undefined : outcome;
}

/**
 * Puts a draft into Gmail's compose box, and never sends it. The box is looked for in the Gmail tab used last and in
 * popped-out compose windows, not in other tabs, where a forgotten mail to somebody else may stand open. Without one, a
 * new compose window is opened.
 *
 * @param choice id of a box that an earlier call offered in `choose`; one that is gone counts as none. `new` asks for
 * a new compose window whatever is open.
 * @param again what was inserted before, so that it is replaced instead of doubled.
 */
export async function insertIntoGmail(
  draft: GmailDraft,
  choice?: number | 'new',
  again?: Again,
): Promise<InsertOutcome> {
  if (isEmptyDraft(draft)) return { type: 'nothing' };
  if (!(await hasGmailPermission())) return { type: 'gmail_forbidden' };
  const tabs = await gmailTabs();
  if (choice === 'new') return insertIntoNewCompose(draft, tabs[0]?.url);
  const awake = tabs.filter((tab) => !isAsleep(tab));
  if (choice !== undefined)
    for (const tab of awake) {
      const outcome = await tryTab(tab, draft, choice, again);
      if (outcome) return outcome;
    }
  for (const tab of awake.filter((each, index) => index === 0 || isPopOut(each))) {
    const outcome = await tryTab(tab, draft, undefined, again);
    if (outcome) return outcome;
  }
  return insertIntoNewCompose(draft, tabs[0]?.url);
}
