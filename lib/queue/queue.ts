import { z } from 'zod';
import { Failure } from '../model/failure.ts';

/** One lead of the queue. `done` has what became of it, `failed` why nothing did; both stay until they are removed. */
export const QueueItem = z.object({
  /** LeadKey of the draft. */
  key: z.string().min(1),
  name: z.string(),
  company: z.string(),
  state: z.enum(['waiting', 'writing', 'done', 'failed']),
  subject: z.string().exactOptional(),
  /** Of 10. */
  score: z.number().exactOptional(),
  failure: Failure.exactOptional(),
});
export type QueueItem = z.infer<typeof QueueItem>;

/** Leads to be written to, in their order. Of the leads themselves it holds no more than a list shows. */
export const Queue = z.object({
  items: z.array(QueueItem),
  state: z.enum(['paused', 'running']),
  /** What the emails are to achieve; id of a goal of the settings. */
  objective_id: z.string(),
  /** Why it paused by itself. */
  reason: Failure.exactOptional(),
});
export type Queue = z.infer<typeof Queue>;

export const EMPTY_QUEUE: Queue = { items: [], state: 'paused', objective_id: '' };

/** A lead that may join the queue, with the email it has already, if any. */
export type NewItem = Omit<QueueItem, 'state' | 'failure'>;

export type QueueEvent =
  /** A lead that is in the queue already stays as it is. */
  | { type: 'added'; items: readonly NewItem[] }
  | { type: 'started'; objective_id: string }
  | { type: 'paused'; reason?: Failure }
  | { type: 'began'; key: string }
  | { type: 'wrote'; key: string; subject: string; score: number }
  | { type: 'failed'; key: string; failure: Failure }
  /** Nothing came of it, through no fault of its own: it has its turn again. */
  | { type: 'put_back'; key: string }
  | { type: 'retried'; key: string }
  | { type: 'removed'; keys: readonly string[] };

/** The queue after an event. What is being written cannot be removed; it has to be stopped first. */
export function reduceQueue(queue: Queue, event: QueueEvent): Queue {
  switch (event.type) {
    case 'added': {
      const known = new Set(queue.items.map(({ key }) => key));
      const fresh = event.items.filter(({ key }) => !known.has(key) && known.add(key));
      const items = fresh.map(
        (item): QueueItem => ({ ...item, state: item.subject === undefined ? 'waiting' : 'done' }),
      );
      return { ...queue, items: [...queue.items, ...items] };
    }
    case 'started': {
      const { reason: _, ...rest } = queue;
      return { ...rest, state: 'running', objective_id: event.objective_id };
    }
    case 'paused': {
      const { reason: _, ...rest } = queue;
      return { ...rest, state: 'paused', ...(event.reason && { reason: event.reason }) };
    }
    case 'began':
      return change(queue, event.key, (item) => ({ ...bare(item), state: 'writing' }));
    case 'wrote': {
      const { subject, score } = event;
      return change(queue, event.key, (item) => ({ ...bare(item), state: 'done', subject, score }));
    }
    case 'failed':
      return change(queue, event.key, (item) => ({ ...bare(item), state: 'failed', failure: event.failure }));
    case 'put_back':
      return change(queue, event.key, (item) => ({ ...bare(item), state: 'waiting' }));
    case 'retried':
      return change(queue, event.key, (item) =>
        item.state === 'failed' ? { ...bare(item), state: 'waiting' } : item,
      );
    case 'removed': {
      const gone = new Set(event.keys);
      return {
        ...queue,
        items: queue.items.filter(({ key, state }) => state === 'writing' || !gone.has(key)),
      };
    }
  }
}

/** A queue as it is found after the worker, or the browser, has ended: nothing is being written any more. */
export const afterRestart = (queue: Queue): Queue => ({
  ...queue,
  items: queue.items.map((item) => (item.state === 'writing' ? { ...bare(item), state: 'waiting' } : item)),
});

export const nextItem = ({ items }: Queue): QueueItem | undefined =>
  items.find(({ state }) => state === 'waiting');

const bare = ({ key, name, company }: QueueItem): Pick<QueueItem, 'key' | 'name' | 'company'> => ({
  key,
  name,
  company,
});

const change = (queue: Queue, key: string, to: (item: QueueItem) => QueueItem): Queue => ({
  ...queue,
  items: queue.items.map((item) => (item.key === key ? to(item) : item)),
});
