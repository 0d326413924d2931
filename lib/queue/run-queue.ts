import type { Failure } from '../model/failure.ts';
import { isOfServer, isOutage } from './outage.ts';
import type { Queue, QueueEvent, QueueItem } from './queue.ts';
import { nextItem } from './queue.ts';
import { afterBusy, afterEmail, FIRST_WIDTH } from './width.ts';

/** So many leads in a row that fail alike are the server's doing: the rest are spared. */
const MOST_IN_A_ROW = 5;

/** What came of one lead. */
export type Outcome =
  | {
      type: 'wrote';
      subject: string;
      score: number;
      /** As of `Pace`. */
      work_ms: number;
      characters: number;
    }
  | { type: 'failed'; failure: Failure };

export interface QueueWork {
  queue: () => Queue;
  apply: (event: QueueEvent) => void;
  /** Writes to one lead; never rejects. */
  write: (item: QueueItem) => Promise<Outcome>;
  /** In ms, from wherever. */
  clock: () => number;
}

/**
 * Writes to the waiting leads until none is left or the queue is paused, as many at a time as the server is faster by.
 * A lead that fails leaves the rest alone; an outage puts its lead back and pauses the queue with its reason. One that is
 * `interrupted` has its turn again.
 * Resolves when nothing is in flight any more.
 */
export function runQueue({ queue, apply, write, clock }: QueueWork): Promise<void> {
  let width = FIRST_WIDTH;
  let inFlight = 0;
  let inARow = 0;
  return new Promise((resolve) => {
    const end = (item: QueueItem, outcome: Outcome, began: number): void => {
      inFlight -= 1;
      apply(eventOf(item, outcome));
      if (outcome.type === 'wrote') {
        inARow = 0;
        // nothing was written for one that had its email: it tells nothing of the server
        if (outcome.characters > 0) width = afterEmail(width, { ...outcome, wall_ms: clock() - began });
      } else {
        const { failure } = outcome;
        inARow = isOfServer(failure.code) ? inARow + 1 : 0;
        if (failure.code === 'busy' && (width.now > 1 || inFlight > 0)) width = afterBusy(width);
        else if (isOutage(failure.code) || inARow >= MOST_IN_A_ROW)
          apply({ type: 'paused', reason: failure });
      }
      fill();
    };
    const fill = (): void => {
      while (queue().state === 'running' && inFlight < width.now) {
        const item = nextItem(queue());
        if (!item) break;
        inFlight += 1;
        apply({ type: 'began', key: item.key });
        const began = clock();
        void write(item).then((outcome) => end(item, outcome, began));
      }
      if (inFlight === 0) resolve();
    };
    fill();
  });
}

function eventOf({ key }: QueueItem, outcome: Outcome): QueueEvent {
  if (outcome.type === 'wrote') return { type: 'wrote', key, subject: outcome.subject, score: outcome.score };
  const { code } = outcome.failure;
  // nothing is wrong with the lead
  if (isOutage(code) || code === 'interrupted') return { type: 'put_back', key };
  return { type: 'failed', key, failure: outcome.failure };
}
