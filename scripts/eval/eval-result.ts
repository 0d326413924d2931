import { z } from 'zod';
import { Finding } from '../../lib/draft/draft.ts';
import { ChatStats } from '../../lib/model/engine.ts';
import { EvalLead } from './eval-lead.ts';

/** An email with what the rules say of it. */
const JudgedEmail = z.object({
  subject: z.string(),
  body: z.string(),
  findings: z.array(Finding),
  warnings: z.array(z.string()),
  /** Of 10. */
  score: z.number(),
});
export type JudgedEmail = z.infer<typeof JudgedEmail>;

/** What became of one lead under one seed. */
export const EvalResult = z.object({
  lead: EvalLead,
  sender_name: z.string(),
  seed: z.number().int(),
  model: z.string(),
  temperature: z.number(),
  /** The email that the user would see; absent where the pipeline failed. */
  email: JudgedEmail.exactOptional(),
  /** What the model's first answer alone would have given, before any repair round. */
  first: JudgedEmail.exactOptional(),
  failure: z.string().exactOptional(),
  /** Texts of the facts that the email stands on. */
  facts: z.array(z.string()),
  /** Runs of words that the email took over from the prompt's worked examples. */
  leaked: z.array(z.string()).default([]),
  /** The model's answers in order, untouched; all but the first are repairs. */
  answers: z.array(z.object({ text: z.string(), stats: ChatStats })),
});
export type EvalResult = z.infer<typeof EvalResult>;
