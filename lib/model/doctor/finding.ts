import { z } from 'zod';
import { ModelInfo } from '../engine.ts';
import { Failure } from '../failure.ts';

/** What the doctor looks at, in this order; a check whose ground has failed is not made. */
export const DoctorCheck = z.enum([
  'reachable',
  'allowed',
  'model',
  'chat',
  'context',
  'answer',
  'processor',
  'memory',
  'speed',
]);
export type DoctorCheck = z.infer<typeof DoctorCheck>;

/** Each has a sentence in locales/, with the values in their order. */
export const DOCTOR_CODES = [
  'answers',
  'answers_version',
  'allowed',
  'allowed_by_rule',
  'rule_missing',
  'host_refused',
  'model_there',
  'model_sized',
  'can_chat',
  'chat_untold',
  'context_enough',
  'context_short',
  'context_untold',
  'form_kept',
  'form_refused',
  'form_broken',
  'on_gpu',
  'on_cpu',
  'split',
  'memory_own',
  'memory_shared',
  'speed',
  'speed_slow',
] as const;

/** What mends a finding: a command for a terminal, or something a button does. */
export const DoctorFix = z.discriminatedUnion('type', [
  z.object({ type: z.literal('command'), command: z.string() }),
  /** Lets the server fetch the model asked for, or uses one of those it has. */
  z.object({ type: z.literal('model'), pull: z.boolean(), others: z.array(ModelInfo) }),
  /** Takes other models out of the server's memory. */
  z.object({ type: z.literal('free'), models: z.array(z.string()) }),
  z.object({ type: z.literal('allow') }),
  z.object({ type: z.literal('link'), to: z.enum(['install', 'update', 'gpu']) }),
  /** A field of the options that holds what is wrong. */
  z.object({ type: z.literal('field'), field: z.enum(['url', 'token']) }),
]);
export type DoctorFix = z.infer<typeof DoctorFix>;

const Finding = z.object({
  check: DoctorCheck,
  state: z.enum(['good', 'warning', 'problem']),
  fixes: z.array(DoctorFix),
});

/** One thing found about a server: in words of our own, or a failure that has its own. */
export const DoctorFinding = z.union([
  Finding.extend({ code: z.enum(DOCTOR_CODES), values: z.array(z.union([z.string(), z.number()])) }),
  Finding.extend({ failure: Failure }),
]);
export type DoctorFinding = z.infer<typeof DoctorFinding>;
export type DoctorCode = (typeof DOCTOR_CODES)[number];
