import { z } from 'zod';
import { GmailDraft } from '../gmail/gmail-draft.ts';
import { InsertOutcome } from '../gmail/insert-outcome.ts';
import { Speech } from '../language/email-language.ts';
import { Corrections } from '../lead/corrections.ts';
import { Lead } from '../lead/lead.ts';
import { MBTI_TYPES } from '../lead/mbti.ts';
import { UserJson } from '../lead/user-json.ts';
import { ChatMessage, ChatOptions, ChatStats } from '../model/engine.ts';
import { Failure } from '../model/failure.ts';
import { Task, WrittenTask } from './task.ts';

/** One thing known of the lead that an email may stand on. */
export const Fact = z.object({
  id: z.string(),
  /** Where it comes from: a profile_data key. */
  field: z.string(),
  text: z.string(),
});
export type Fact = z.infer<typeof Fact>;

/** How the facts of a version were ranked. */
export const Ranking = z.object({
  /** By words alone, or by nearness in meaning too. */
  by: z.enum(['lexical', 'embedding']),
  /** The embedding model, also of an attempt that failed. */
  model: z.string().exactOptional(),
  /** Why no embeddings came, where the server was asked for them. */
  failure: Failure.exactOptional(),
  /** The best few, best first; `score` is comparable within one ranking only. */
  facts: z.array(Fact.extend({ score: z.number() })),
});
export type Ranking = z.infer<typeof Ranking>;

/**
 * A located remark on subject or body. `start` and `end` are UTF-16 offsets into that field; `why` is a code
 * that locales/ turns into a sentence with `params`.
 */
export const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['hard', 'soft']),
  field: z.enum(['subject', 'body']),
  start: z.number().int(),
  end: z.number().int(),
  why: z.string(),
  params: z.array(z.string()),
  /** What to put in the place of the span; absent where only a person can mend it. */
  fix: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;

/** Codes of things worth a sentence beside the draft: `answer_repaired`, `answer_unparsed`, `thin_lead`, … */
export const Warning = z.enum([
  'answer_repaired',
  'answer_unparsed',
  'schema_refused',
  'repair_failed',
  'plain_words',
  'bad_moment',
  'colleague',
  'competitor',
  'freemail',
  'consent_de',
  'consent_at',
  'consent_ca',
  'sole_trader_uk',
  'between_jobs',
  'thin_lead',
  'sender_incomplete',
  'footer_incomplete',
  'profile_repaired',
  'objective_missing',
  'language_unchecked',
  'partly_translated',
  'other_language',
  'older_unreadable',
  'tweak_unchanged',
  'question_open',
  'asked_to_stop',
  'automatic_answer',
]);
export type Warning = z.infer<typeof Warning>;

/** One request to the model and what came of it, untouched: what makes the system auditable. */
export const Exchange = z.object({
  model: z.string(),
  options: ChatOptions,
  /** All that was sent, not only what is new since the request before. */
  messages: z.array(ChatMessage),
  /** The model's output, as far as it came. */
  raw: z.string(),
  /** Why it is not whole, or of no use. */
  failure: Failure.optional(),
});
export type Exchange = z.infer<typeof Exchange>;

/** One finished writing. `body` has greeting and closing, never the footer. */
export const DraftVersion = z.object({
  id: z.number().int().positive(),
  created_at: z.number(),
  subject: z.string(),
  body: z.string(),
  footer: z.string(),
  facts: z.array(Fact),
  /** What the facts were chosen from; versions of before 2026-11-23 have none. */
  ranking: Ranking.optional(),
  findings: z.array(Finding),
  warnings: z.array(Warning),
  /** Of 10. */
  score: z.number(),
  /** Language and form of address; absent for English. */
  speech: Speech.optional(),
  /** Subjects to choose from, its own among them, where several were asked for. */
  subjects: z.array(z.string()).optional(),
  /** What was asked for; the first email where it does not say. */
  task: WrittenTask.optional(),
  /** What it follows; absent for a first email, in whatever manner. Other rules hold for each. */
  follows: z.enum(['follow_up', 'reply']).optional(),
  /** What it was written from, as the pipeline had it. A page read anew later changes the draft's, never this. */
  user_json: UserJson,
  /** Every request made for it, in order. */
  exchanges: z.array(Exchange),
  /** Of all exchanges together. */
  stats: ChatStats,
  /** What the user made of it; the written text above is never changed. */
  edit: z.object({ subject: z.string(), body: z.string() }).optional(),
});
export type DraftVersion = z.infer<typeof DraftVersion>;

/** What the pipeline hands over; id and time are given where it is kept. */
export const WrittenDraft = DraftVersion.omit({ id: true, created_at: true, edit: true });
export type WrittenDraft = z.infer<typeof WrittenDraft>;

export const DraftPhase = z.enum(['waiting', 'loading', 'thinking', 'writing', 'checking', 'repairing']);
export type DraftPhase = z.infer<typeof DraftPhase>;

export const DraftStatus = z.enum(['idle', 'running', 'done', 'failed', 'cancelled', 'interrupted']);
export type DraftStatus = z.infer<typeof DraftStatus>;

/** All that is kept for one LeadKey. */
export const Draft = z.object({
  key: z.string(),
  lead: Lead,
  /** Fields that the user corrected or removed; they hold whatever the page says later. */
  corrections: Corrections.optional(),
  /** What emails are written from: the lead with the corrections. */
  user_json: UserJson,
  to: z.string(),
  /** Whether the user wrote (or cleared) the address; then no page changes it. */
  is_addressed: z.boolean().optional(),
  /** The user's choice of style for this lead: a type, `neutral`, or `''` for what the page states. */
  style: z.union([z.literal(''), z.literal('neutral'), z.enum(MBTI_TYPES)]),
  /** The user's choice of language and form of address for this lead; none leaves both to the settings. */
  speech: Speech.optional(),
  /** Text of the fact that the user chose to open on; none, or one that the page no longer says, leaves it to the ranking. */
  fact: z.string().optional(),
  status: DraftStatus,
  phase: DraftPhase.optional(),
  /** What the running (or broken) attempt is to write; absent for a first email. */
  task: Task.optional(),
  /** When the running attempt started, ms since the epoch. */
  started_at: z.number().optional(),
  /** What of the running (or broken) attempt has arrived, as prose. */
  partial: z.object({ subject: z.string(), body: z.string() }).optional(),
  /** The longest that broken attempts have written, while a later one has not written more. */
  broken: z.object({ subject: z.string(), body: z.string() }).optional(),
  failure: Failure.optional(),
  /** The requests of the attempt that came to nothing, in order; gone with the next attempt. */
  exchanges: z.array(Exchange).optional(),
  versions: z.array(DraftVersion),
  /** Id of the version shown; `undefined` before the first. */
  current: z.number().int().optional(),
  /** How the last insertion ended; gone with the next edit, address or version. Kept: a popup closes when Gmail comes up. */
  outcome: InsertOutcome.optional(),
  /** What was put into Gmail last; the next insertion replaces it where it stands untouched. */
  in_gmail: GmailDraft.optional(),
  /** Of the draft as a whole, until its next version takes them over. */
  warnings: z.array(Warning).optional(),
  /** Why the disk does not have what is here; gone as soon as it has. */
  storage: Failure.optional(),
  updated_at: z.number(),
});
export type Draft = z.infer<typeof Draft>;
