import type { Failure } from '../model/failure.ts';
import { watchWork } from './in-work.ts';
import { isOfServer, isOutage, TOO_MANY } from './outage.ts';
import type { Queue, QueueEvent, QueueItem } from './queue.ts';
import { nextItem } from './queue.ts';
import { afterBusy, afterEnd, afterSeen, firstWidth, inFlight } from './width.ts';

/** So many leads in a row that fail alike are the server's doing: the rest are spared. */
const MOST_IN_A_ROW = 5;
/** What came of one lead. */
export type Outcome =
  | { type: 'wrote'; subject: string; score: number }
  | { type: 'failed'; failure: Failure };

export interface QueueWork {
  queue: () => Queue;
  apply: (event: QueueEvent) => void;
  /** Writes to one lead, and tells whenever letters begin to come, or cease to; never rejects. */
  write: (item: QueueItem, letters: (areComing: boolean) => void) => Promise<Outcome>;
  /** Emails that the connection allows at a time. */
  most: number;
  /** In ms, from wherever. */
  clock: () => number;
}

/**
 * Writes to the waiting leads until none is left or the queue is paused, as many at a time as the server takes. A lead that
 * fails leaves the rest alone; an outage puts its lead back and pauses the queue with its reason. One that is `interrupted`
 * has its turn again. Resolves when nothing is in flight any more.
 */
export function runQueue({ queue, apply, write, most, clock }: QueueWork): Promise<void> {
  let width = firstWidth(most);
  let begun = 0;
  let inARow = 0;
  const work = watchWork(clock);
  return new Promise((resolve) => {
    const letters = (key: string, areComing: boolean): void => {
      if (areComing) {
        width = afterSeen(width, work.letters(key));
        fill();
      } else work.over(key);
    };
    const end = (item: QueueItem, outcome: Outcome, wasAlone: boolean): void => {
      begun -= 1;
      work.over(item.key);
      apply(eventOf(item, outcome));
      width = afterEnd(width, most);
      if (outcome.type === 'wrote') inARow = 0;
      else {
        const { failure } = outcome;
        inARow = isOfServer(failure.code) ? inARow + 1 : 0;
        // each time with fewer beside it, until it is alone
        if (!wasAlone && TOO_MANY.has(failure.code)) width = afterBusy(width, begun);
        else if (isOutage(failure.code) || inARow >= MOST_IN_A_ROW)
          apply({ type: 'paused', reason: failure });
      }
      fill();
    };
    const fill = (): void => {
      while (queue().state === 'running' && begun < inFlight(width)) {
        const item = nextItem(queue());
        if (!item) break;
        const isAlone = begun === 0;
        begun += 1;
        apply({ type: 'began', key: item.key });
        work.asked(item.key);
        void write(item, (areComing) => letters(item.key, areComing)).then((outcome) =>
          end(item, outcome, isAlone && begun === 1),
        );
      }
      if (begun === 0) resolve();
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
