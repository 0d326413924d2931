import { z } from 'zod';
import { GmailDraft } from '../gmail/gmail-draft.ts';
import { InsertOutcome } from '../gmail/insert-outcome.ts';
import { Corrections } from '../lead/corrections.ts';
import { Lead } from '../lead/lead.ts';
import { ProfileField } from '../lead/user-json.ts';
import { Failure } from '../model/failure.ts';
import { Draft, DraftPhase, Exchange, Finding, WrittenDraft } from './draft.ts';
import { Task } from './task.ts';

const status = z.object({ type: z.literal('status'), phase: DraftPhase });
const token = z.object({ type: z.literal('token'), subject: z.string(), body: z.string() });
const finding = z.object({ type: z.literal('finding'), finding: Finding });
const done = z.object({
  type: z.literal('done'),
  written: WrittenDraft,
  /** A second way to write it, from the same request. */
  second: WrittenDraft.optional(),
});
const failed = z.object({
  type: z.literal('failed'),
  failure: Failure,
  /** The requests made until then; none where it failed before the first. */
  exchanges: z.array(Exchange),
});

/** What `generateEmail` yields. `token` carries the whole partial prose so far, not a difference. */
export const PipelineEvent = z.discriminatedUnion('type', [status, token, finding, done, failed]);
export type PipelineEvent = z.infer<typeof PipelineEvent>;

/** What changes a kept draft: the pipeline's events and the user's. */
export const DraftEvent = z.discriminatedUnion('type', [
  status,
  token,
  finding,
  done,
  failed,
  z.object({ type: z.literal('started'), task: Task.optional() }),
  /** The lead's page was read anew. */
  z.object({ type: z.literal('read'), lead: Lead }),
  z.object({ type: z.literal('interrupted') }),
  z.object({ type: z.literal('stored') }),
  z.object({ type: z.literal('not_stored'), failure: Failure }),
  z.object({ type: z.literal('edited'), version: z.number().int(), subject: z.string(), body: z.string() }),
  z.object({ type: z.literal('addressed'), to: z.string() }),
  /** An insertion was tried with this text. */
  z.object({ type: z.literal('inserted'), outcome: InsertOutcome, draft: GmailDraft }),
  /** Fields as the user has them. */
  z.object({ type: z.literal('corrected'), corrections: Corrections }),
  /** The field is again what the page says. */
  z.object({ type: z.literal('restored'), field: ProfileField }),
  z.object({ type: z.literal('styled'), style: Draft.shape.style }),
  z.object({ type: z.literal('speech_chosen'), speech: Draft.shape.speech }),
  /** `''` leaves the choice to the ranking again. */
  z.object({ type: z.literal('fact_chosen'), fact: z.string() }),
  z.object({ type: z.literal('selected'), version: z.number().int() }),
]);
export type DraftEvent = z.infer<typeof DraftEvent>;
