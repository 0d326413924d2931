import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { afterRestart, EMPTY_QUEUE, Queue, QueueItem } from '../../queue/queue.ts';

const item = storage.defineItem<unknown>('local:queue');
let newest: Queue | undefined;
let writing: Promise<void> | undefined;

/** What another version of the extension may have left: an entry that it alone knows is passed over. */
const Stored = Queue.extend({
  items: z
    .array(z.unknown())
    .transform((items) => items.flatMap((item) => QueueItem.safeParse(item).data ?? [])),
});

/** The queue as the last worker left it. One that cannot be read is empty; the drafts of its leads are kept elsewhere. */
export async function loadQueue(): Promise<Queue> {
  const read = Stored.safeParse((await item.getValue()) ?? EMPTY_QUEUE);
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
