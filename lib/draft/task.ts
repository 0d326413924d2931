import { z } from 'zod';
import { EmailLanguage } from '../language/email-language.ts';

export const TWEAKS = ['shorter', 'warmer', 'bolder', 'question'] as const;
export type Tweak = (typeof TWEAKS)[number];

/** Longest answer of a lead that is read, in characters; what is longer is mostly what it quotes. */
export const LONGEST_REPLY = 6000;

const WITHOUT_ANSWER = [
  z.object({ type: z.literal('first') }),
  /** Opens on the best fact that no version has opened on yet. */
  z.object({ type: z.literal('other_fact') }),
  /** Three subjects and two emails, from one request. */
  z.object({ type: z.literal('angles') }),
  z.object({ type: z.literal('tweak'), tweak: z.enum(TWEAKS) }),
  z.object({ type: z.literal('translate'), language: EmailLanguage }),
  z.object({ type: z.literal('follow_up'), number: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
] as const;
/** What is to be written. All but the first need an earlier version: its text as the user left it, its facts, its exchanges. */
export const Task = z.discriminatedUnion('type', [
  ...WITHOUT_ANSWER,
  /** To what the lead answered, pasted by the user. */
  z.object({ type: z.literal('reply'), answer: z.string().trim().min(1).max(LONGEST_REPLY) }),
]);
export type Task = z.infer<typeof Task>;

/** What a version was written as. What the lead answered is somebody else's, and stays out of it. */
export const WrittenTask = z.discriminatedUnion('type', [
  ...WITHOUT_ANSWER,
  z.object({ type: z.literal('reply') }),
]);
export type WrittenTask = z.infer<typeof WrittenTask>;

export const withoutAnswer = (task: Task | undefined): WrittenTask | undefined =>
  task?.type === 'reply' ? { type: 'reply' } : task;

/** Whether a task goes on from an email that is there. */
export const needsEarlier = (task: Task | undefined): boolean =>
  task !== undefined && ['tweak', 'translate', 'follow_up', 'reply'].includes(task.type);
