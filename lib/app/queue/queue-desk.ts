import { toFailure } from '../../model/failure.ts';
import type { Queue, QueueEvent } from '../../queue/queue.ts';
import { reduceQueue } from '../../queue/queue.ts';
import { type QueueWork, runQueue } from '../../queue/run-queue.ts';
import { mostAtOnce } from '../../queue/width.ts';
import { whileAlive } from '../network/heartbeat.ts';
import { getSettings } from '../settings/settings-store.ts';
import { loadQueue, saveQueue } from './queue-store.ts';
import { writeToLead } from './write-to-lead.ts';

let loading: Promise<Queue> | undefined;
let queue: Queue | undefined;
let isRunning = false;
/** What ends the emails that are being written. */
const stops = new Map<string, AbortController>();
const listeners = new Set<(queue: Queue) => void>();

/** The worker's one queue; it outlives the pages that follow it, the worker and the browser. */
export async function openQueue(): Promise<Queue> {
  loading ??= loadQueue();
  const loaded = await loading;
  queue ??= loaded;
  return queue;
}

/** Applies an event, tells those who follow, and has the queue run where it now should. */
export async function changeQueue(event: QueueEvent): Promise<void> {
  await openQueue();
  apply(event);
  run();
}

/** Pauses, and ends what is being written: its leads have their turn again. */
export async function stopQueue(): Promise<void> {
  await changeQueue({ type: 'paused' });
  for (const stop of stops.values()) stop.abort();
}

/** Goes on with what the last worker was at. */
export const resumeQueue = (): Promise<void> => openQueue().then(run);

/** Tells the queue, now and after each change, until the returned function is called. */
export async function followQueue(listener: (queue: Queue) => void): Promise<() => void> {
  listener(await openQueue());
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function apply(event: QueueEvent): void {
  if (!queue) return;
  queue = reduceQueue(queue, event);
  for (const listener of listeners) listener(queue);
  saveQueue(queue).catch((error: unknown) => {
    console.error('The queue is not kept.', error);
    if (queue?.state === 'running')
      apply({ type: 'paused', reason: { code: 'storage', detail: toFailure(error).detail } });
  });
}

function run(): void {
  if (isRunning || queue?.state !== 'running') return;
  const { objective_id } = queue;
  isRunning = true;
  const current = (): Queue => queue ?? { items: [], state: 'paused', objective_id };
  const write: QueueWork['write'] = ({ key }, letters) => {
    const stop = new AbortController();
    stops.set(key, stop);
    return writeToLead({ key, objective_id: current().objective_id }, stop.signal, letters).finally(() =>
      stops.delete(key),
    );
  };
  whileAlive(async () => {
    const { server } = await getSettings();
    await runQueue({
      queue: current,
      apply,
      write,
      most: mostAtOnce(server.url),
      clock: () => performance.now(),
    });
  })
    .catch((error: unknown) => console.error('The queue broke off.', error))
    .finally(() => {
      isRunning = false;
      const { items, state } = current();
      // what was added, or begun anew, while the last one ended
      if (state === 'running' && items.some((item) => item.state === 'waiting')) run();
      else if (state === 'running') apply({ type: 'paused' });
    });
}
