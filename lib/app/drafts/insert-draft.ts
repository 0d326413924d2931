import { textOf } from '../../draft/reduce-draft.ts';
import type { InsertOutcome } from '../../gmail/insert-outcome.ts';
import { insertIntoGmail } from '../gmail/insert-into-gmail.ts';
import { openDraft } from './draft-desk.ts';

/** Puts the version shown, as edited, into Gmail. Never sends. */
export async function insertDraft({
  key,
  choice,
}: {
  key: string;
  choice?: number | 'new';
}): Promise<InsertOutcome> {
  const desk = await openDraft(key);
  const version = desk?.draft.versions.find(({ id }) => id === desk.draft.current);
  if (!desk || !version) throw new Error('There is no draft to insert.');
  return insertIntoGmail({ to: desk.draft.to, ...textOf(version), footer: version.footer }, choice);
}
