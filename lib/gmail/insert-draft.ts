import { readLine } from './block-lines.ts';
import {
  holdsDraft,
  holdsOnly,
  isOurs,
  placeOf,
  restoreBody,
  snapshotOf,
  snapshotWithout,
} from './body-snapshot.ts';
import { draftLines } from './draft-html.ts';
import type { Compose } from './find-compose.ts';
import { findEarlier } from './find-earlier.ts';
import { type GmailDraft, isEmptyDraft } from './gmail-draft.ts';
import { buildAtTop, typeAtTop } from './insert-body.ts';
import type { InsertOutcome } from './insert-outcome.ts';
import { insertSubject, setSubject } from './insert-subject.ts';
import { compareRecipient } from './recipients.ts';
import { buildOver, typeOver } from './replace-earlier.ts';

/** Gmail rewrites a body, if it does, within this time (ms). */
const REWRITE_MS = 500;

/** For a draft that was inserted before. */
export interface Again {
  /** What was put into Gmail last. */
  earlier?: GmailDraft | undefined;
  /** Leaves the earlier text and puts the new one above it. */
  above?: boolean | undefined;
}

/**
 * Puts a draft above whatever a compose box holds, and its subject where none is. Checks the page at once and again
 * after a while; what the page did not keep is taken back. It sends nothing and saves nothing.
 *
 * A second call with the same draft finds it there and changes nothing. A text inserted `earlier` that stands there
 * untouched is replaced, unless `above` says otherwise; so is one of which the draft is but a part.
 */
export async function insertDraft(
  compose: Compose,
  draft: GmailDraft,
  pause: (ms: number) => Promise<unknown>,
  { earlier, above = false }: Again = {},
): Promise<InsertOutcome> {
  if (isEmptyDraft(draft)) return { type: 'nothing' };
  const { body, subjectField } = compose;
  const lines = draftLines(draft);
  const shown = lines.map(readLine);
  const before = snapshotOf(body);
  const old = earlier ? draftLines(earlier).map(readLine) : [];
  const replaced = above ? undefined : findEarlier(body, old);
  const rest = replaced ? snapshotWithout(before, old) : before;
  const subjectBefore = subjectField?.value ?? '';
  const takeBack = () => {
    restoreBody(body, before);
    if (subjectField && subjectField.value !== subjectBefore) setSubject(subjectField, subjectBefore);
  };
  const notKept = (): InsertOutcome => ({
    type: 'not_kept',
    restored:
      body.isConnected && body.innerHTML === before.html && (subjectField?.value ?? '') === subjectBefore,
  });
  const inserted = (undo: boolean): InsertOutcome => ({
    type: 'inserted',
    undo,
    subject,
    recipient: compareRecipient(compose.root, draft.to),
  });

  const subject = insertSubject(compose, draft.subject, earlier?.subject);
  // The lines of a shortened draft stand in the box as part of the old one.
  const isShortened = (replaced || above) && shown.length < old.length && placeOf(old, shown) >= 0;
  if (!isShortened && findEarlier(body, shown)) return inserted(false);
  const isOldBack = () => replaced && placeOf(shown, old) < 0 && findEarlier(body, old);
  const kept = () => holdsDraft(body, shown, rest) && !isOldBack();
  const stands = () => kept() && (!replaced || holdsOnly(body, shown, rest));
  let undo = replaced ? typeOver(body, replaced, lines) : typeAtTop(body, lines);
  if (!stands()) {
    undo = false;
    restoreBody(body, before);
    if (replaced) buildOver(body, findEarlier(body, old) ?? [], lines);
    else buildAtTop(body, lines);
  }
  if (!stands()) {
    takeBack();
    return notKept();
  }
  await pause(REWRITE_MS);
  if (kept()) return inserted(undo);
  // Whatever the user wrote meanwhile goes before order.
  if (body.isConnected && isOurs(body, shown, before)) takeBack();
  return notKept();
}
