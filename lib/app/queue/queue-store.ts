import { storage } from 'wxt/utils/storage';
import { afterRestart, EMPTY_QUEUE, Queue } from '../../queue/queue.ts';

const item = storage.defineItem<unknown>('local:queue');
let newest: Queue | undefined;
let writing: Promise<void> | undefined;

/** The queue as the last worker left it. One that cannot be read is empty; the drafts of its leads are kept elsewhere. */
export async function loadQueue(): Promise<Queue> {
  const stored = await item.getValue();
  const read = Queue.safeParse(stored ?? EMPTY_QUEUE);
  if (!read.success) console.error('The queue could not be read.', read.error);
  return afterRestart(read.data ?? EMPTY_QUEUE);
}

/** Keeps the queue; while one state is being written, of the later ones only the last is. Rejects where the disk does not take it. */
export function saveQueue(queue: Queue): Promise<void> {
  newest = queue;
  writing ??= writeAll().finally(() => {
    writing = undefined;
  });
  return writing;
}

async function writeAll(): Promise<void> {
  while (newest) {
    const queue = newest;
    newest = undefined;
    await item.setValue(queue);
  }
}
