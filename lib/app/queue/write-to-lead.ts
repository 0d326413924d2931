import type { Draft } from '../../draft/draft.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import { toFailure } from '../../model/failure.ts';
import type { Outcome } from '../../queue/run-queue.ts';
import { openDraft, releaseDraft } from '../drafts/draft-desk.ts';
import { writeDraft } from '../drafts/draft-runs.ts';

/** An email of the lead's latest version, as lists show it; `undefined` where there is none. */
export function emailOf(draft: Draft): { subject: string; score: number } | undefined {
  const version = draft.versions.find(({ id }) => id === draft.current) ?? draft.versions.at(-1);
  return version && { subject: textOf(version).subject, score: version.score };
}

/** Has a version written for a lead of the queue, and tells what came of it. Never rejects. Nothing of the draft stays in memory. */
export async function writeToLead(key: string, objective_id: string): Promise<Outcome> {
  try {
    await writeDraft({ key, objective_id });
    const desk = await openDraft(key);
    const email = desk && emailOf(desk.draft);
    if (desk?.draft.status === 'done' && email) return { type: 'wrote', ...email };
    const nothing = { code: 'internal' as const, detail: 'The lead has no draft.' };
    return { type: 'failed', failure: desk?.draft.failure ?? nothing };
  } catch (error) {
    return { type: 'failed', failure: toFailure(error) };
  } finally {
    await releaseDraft(key);
  }
}
