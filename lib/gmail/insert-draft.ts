import { readLine } from './block-lines.ts';
import { holdsDraft, isOurs, restoreBody, showsDraft, snapshotOf } from './body-snapshot.ts';
import { draftLines } from './draft-html.ts';
import type { Compose } from './find-compose.ts';
import type { GmailDraft } from './gmail-draft.ts';
import { buildAtTop, typeAtTop } from './insert-body.ts';
import type { InsertOutcome } from './insert-outcome.ts';
import { insertSubject, setSubject } from './insert-subject.ts';
import { compareRecipient } from './recipients.ts';

/** Gmail rewrites a body, if it does, within this time (ms). */
const REWRITE_MS = 500;

/**
 * Puts a draft above whatever a compose box holds, and its subject where none is. Checks the page at once and again
 * after a while; what the page did not keep is taken back. It sends nothing and saves nothing.
 *
 * A second call with the same draft finds it there and changes nothing.
 */
export async function insertDraft(
  compose: Compose,
  draft: GmailDraft,
  pause: (ms: number) => Promise<unknown>,
): Promise<InsertOutcome> {
  const { body, subjectField } = compose;
  const lines = draftLines(draft);
  const shown = lines.map(readLine);
  const before = snapshotOf(body);
  const subjectBefore = subjectField?.value ?? '';
  const kept = () => holdsDraft(body, shown, before);
  const takeBack = () => {
    restoreBody(body, before);
    if (subjectField && subjectField.value !== subjectBefore) setSubject(subjectField, subjectBefore);
  };

  const inserted = (undo: boolean): InsertOutcome => ({
    type: 'inserted',
    undo,
    subject,
    recipient: compareRecipient(compose.root, draft.to),
  });

  const subject = insertSubject(compose, draft.subject);
  if (showsDraft(body, shown)) return inserted(false);
  let undo = typeAtTop(body, lines);
  if (!kept()) {
    undo = false;
    restoreBody(body, before);
    buildAtTop(body, lines);
  }
  if (!kept()) {
    takeBack();
    return { type: 'not_kept' };
  }
  await pause(REWRITE_MS);
  if (!kept()) {
    // Whatever the user wrote meanwhile goes before order.
    if (body.isConnected && isOurs(body, shown, before)) takeBack();
    return { type: 'not_kept' };
  }
  return inserted(undo);
}
