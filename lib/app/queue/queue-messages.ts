import { z } from 'zod';

/** Name of the Port over which the queue is followed: each message is the whole of it. */
export const QUEUE_PORT = 'queue';

/** What the user does to the queue; the other events are the worker's own. */
export const QueueChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), objective_id: z.string() }),
  z.object({ type: z.literal('paused') }),
  z.object({ type: z.literal('retried'), key: z.string().min(1) }),
  z.object({ type: z.literal('removed'), keys: z.array(z.string().min(1)) }),
]);
export type QueueChange = z.infer<typeof QueueChange>;
