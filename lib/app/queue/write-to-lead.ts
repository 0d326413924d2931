import type { Draft } from '../../draft/draft.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import { type FailureCode, toFailure } from '../../model/failure.ts';
import type { Outcome } from '../../queue/run-queue.ts';
import { openDraft, releaseDraft } from '../drafts/draft-desk.ts';
import { writeDraft } from '../drafts/draft-runs.ts';

/** An email of the lead's latest version, as lists show it; `undefined` where there is none. */
export function emailOf(draft: Draft): { subject: string; score: number } | undefined {
  const version = draft.versions.find(({ id }) => id === draft.current) ?? draft.versions.at(-1);
  return version && { subject: textOf(version).subject, score: version.score };
}

/**
 * Has a version written for a lead of the queue, and tells what came of it: `interrupted` where `signal` ended it. Never
 * rejects. Nothing of the draft stays in memory.
 */
export async function writeToLead(
  { key, objective_id }: { key: string; objective_id: string },
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const before = (await openDraft(key))?.draft;
    const email = before && before.status !== 'running' && emailOf(before);
    // written in the popup while it waited here
    if (email) return { type: 'wrote', ...email, work_ms: 0, characters: 0 };
    await writeDraft({ key, objective_id }, signal);
    const desk = await openDraft(key);
    return desk ? outcomeOf(desk.draft, signal) : failed('internal', 'The lead has no draft.');
  } catch (error) {
    return signal.aborted ? failed('interrupted', '') : { type: 'failed', failure: toFailure(error) };
  } finally {
    await releaseDraft(key);
  }
}

function outcomeOf(draft: Draft, signal: AbortSignal): Outcome {
  const { status, failure, versions } = draft;
  const email = emailOf(draft);
  // an email that is nowhere but in memory is lost with it
  if (draft.storage) return { type: 'failed', failure: draft.storage };
  if (status === 'done' && email) {
    const { load_ms, prompt_ms, write_ms } = versions.at(-1)?.stats ?? {
      load_ms: 0,
      prompt_ms: 0,
      write_ms: 0,
    };
    const characters = (versions.at(-1)?.exchanges ?? []).reduce((sum, { raw }) => sum + raw.length, 0);
    return { type: 'wrote', ...email, work_ms: load_ms + prompt_ms + write_ms, characters };
  }
  if (signal.aborted) return failed('interrupted', '');
  return failure ? { type: 'failed', failure } : failed('internal', 'The draft came to no end.');
}

const failed = (code: FailureCode, detail: string): Outcome => ({
  type: 'failed',
  failure: { code, detail },
});
