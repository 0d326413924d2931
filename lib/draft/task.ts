import { z } from 'zod';
import { EmailLanguage } from '../language/email-language.ts';

export const TWEAKS = ['shorter', 'warmer', 'bolder', 'question'] as const;
export type Tweak = (typeof TWEAKS)[number];

/** Longest answer of a lead that is read, in characters; what is longer is mostly what it quotes. */
export const LONGEST_REPLY = 6000;

/** What is to be written. All but the first need an earlier version: its text as the user left it, its facts, its exchanges. */
export const Task = z.discriminatedUnion('type', [
  z.object({ type: z.literal('first') }),
  /** Opens on the best fact that no version has opened on yet. */
  z.object({ type: z.literal('other_fact') }),
  /** Three subjects and two emails, from one request. */
  z.object({ type: z.literal('angles') }),
  z.object({ type: z.literal('tweak'), tweak: z.enum(TWEAKS) }),
  z.object({ type: z.literal('translate'), language: EmailLanguage }),
  z.object({ type: z.literal('follow_up'), number: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  /** To what the lead answered, pasted by the user. */
  z.object({ type: z.literal('reply'), answer: z.string().trim().min(1).max(LONGEST_REPLY) }),
]);
export type Task = z.infer<typeof Task>;

/** Whether a task goes on from an email that is there. */
export const needsEarlier = (task: Task | undefined): boolean =>
  task !== undefined && ['tweak', 'translate', 'follow_up', 'reply'].includes(task.type);
