import { textOf } from '../../draft/reduce-draft.ts';
import type { InsertOutcome } from '../../gmail/insert-outcome.ts';
import { insertIntoGmail } from '../gmail/insert-into-gmail.ts';
import type { InsertChoice } from '../messages/protocol.ts';
import { getSettings } from '../settings/settings-store.ts';
import { learnFromEdit } from '../voice/voice-store.ts';
import { applyEvent, openDraft } from './draft-desk.ts';
import { listedEntry } from './listed-entry.ts';

/**
 * Puts the version shown, as edited, into Gmail, and keeps how it went with the draft. Never sends. Nothing goes in for a
 * recipient on the do-not-contact list.
 */
export async function insertDraft({ key, choice, above }: InsertChoice): Promise<void> {
  const desk = await openDraft(key);
  const version = desk?.draft.versions.find(({ id }) => id === desk.draft.current);
  if (!desk || !version) throw new Error('There is no draft to insert.');
  const draft = { to: desk.draft.to, ...textOf(version), footer: version.footer };
  const listed = listedEntry(await getSettings(), desk.draft);
  if (listed) {
    const outcome: InsertOutcome = { type: 'do_not_contact', entry: listed.text };
    return applyEvent(desk, { type: 'inserted', outcome, draft });
  }
  const again = { earlier: desk.draft.in_gmail, above };
  const outcome = await insertIntoGmail(draft, choice, again).catch((error: unknown): InsertOutcome => {
    console.error('The draft could not be inserted.', error);
    return { type: 'gmail_unavailable' };
  });
  await applyEvent(desk, { type: 'inserted', outcome, draft });
  if (outcome.type === 'inserted') await learnFromEdit(version);
}
