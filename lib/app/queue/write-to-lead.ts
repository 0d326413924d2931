import type { Draft } from '../../draft/draft.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import { type FailureCode, toFailure } from '../../model/failure.ts';
import type { Outcome } from '../../queue/run-queue.ts';
import { type Desk, type DraftListener, openDraft, releaseDraft } from '../drafts/draft-desk.ts';
import { writeDraft } from '../drafts/draft-runs.ts';

/** An email of the lead's latest version, as lists show it; `undefined` where there is none. */
export function emailOf(draft: Draft): { subject: string; score: number } | undefined {
  const version = draft.versions.find(({ id }) => id === draft.current) ?? draft.versions.at(-1);
  return version && { subject: textOf(version).subject, score: version.score };
}

/**
 * Has a version written for a lead of the queue, and tells what came of it: `interrupted` where `signal` ended it; and on
 * the way whenever letters begin to come or cease to. Never rejects. Nothing of the draft stays in memory.
 */
export async function writeToLead(
  { key, objective_id }: { key: string; objective_id: string },
  signal: AbortSignal,
  letters: (areComing: boolean) => void,
): Promise<Outcome> {
  let unfollow = (): void => undefined;
  try {
    const desk = await openDraft(key);
    const before = desk && desk.draft.status !== 'running' && emailOf(desk.draft);
    // written in the popup while it waited here
    if (before) return { type: 'wrote', ...before };
    unfollow = desk ? onLetters(desk, letters) : unfollow;
    await writeDraft({ key, objective_id }, signal);
    return desk ? outcomeOf(desk.draft, signal) : failed('internal', 'The lead has no draft.');
  } catch (error) {
    return signal.aborted ? failed('interrupted', '') : { type: 'failed', failure: toFailure(error) };
  } finally {
    unfollow();
    await releaseDraft(key);
  }
}

/** Tells `letters` whenever they begin to come or cease to, until the returned function is called. */
function onLetters(desk: Desk, letters: (areComing: boolean) => void): () => void {
  let were = false;
  const listener: DraftListener = ({ status, phase }) => {
    const are = status === 'running' && phase === 'writing';
    if (are === were) return;
    were = are;
    letters(are);
  };
  desk.listeners.add(listener);
  return () => desk.listeners.delete(listener);
}

function outcomeOf(draft: Draft, signal: AbortSignal): Outcome {
  const email = emailOf(draft);
  // an email that is nowhere but in memory is lost with it
  if (draft.storage) return { type: 'failed', failure: draft.storage };
  if (draft.status === 'done' && email) return { type: 'wrote', ...email };
  if (signal.aborted) return failed('interrupted', '');
  return draft.failure
    ? { type: 'failed', failure: draft.failure }
    : failed('internal', 'The draft came to no end.');
}

const failed = (code: FailureCode, detail: string): Outcome => ({
  type: 'failed',
  failure: { code, detail },
});
