import { vi } from 'vitest';
import type { FailureCode } from '../../lib/model/failure.ts';
import { EMPTY_QUEUE, type Queue, type QueueEvent, reduceQueue } from '../../lib/queue/queue.ts';
import { type Outcome, runQueue } from '../../lib/queue/run-queue.ts';

export const failure = (code: FailureCode): Outcome => ({ type: 'failed', failure: { code, detail: '' } });
export const wrote = { type: 'wrote' as const, subject: 's', score: 9 } satisfies Outcome;
const silent = (): void => undefined;
const leads = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `lead ${index}`, name: `Lead ${index}`, company: '' }));

/**
 * A server with so many slots, each of which needs as long for an email as `length` says, in ms, and is silent for the first
 * part of that; further requests wait. `reading` 1 is one behind a proxy that hands out the answer in one piece.
 */
export function server(slots: number, length: () => number, reading = 0.25) {
  const waiting: (() => void)[] = [];
  const seen = { busy: 0, most: 0, asked: 0, longest: 0 };
  const leave = (): void => {
    seen.busy -= 1;
    waiting.shift()?.();
  };
  const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const write = async (letters: (areComing: boolean) => void = silent): Promise<Outcome> => {
    seen.asked += 1;
    const asked = Date.now();
    const ms = length();
    if (seen.busy >= slots) await new Promise<void>((resolve) => waiting.push(resolve));
    seen.busy += 1;
    seen.most = Math.max(seen.most, seen.busy);
    await pass(ms * reading);
    if (reading < 1) letters(true);
    await pass(ms * (1 - reading));
    letters(false);
    leave();
    seen.longest = Math.max(seen.longest, Date.now() - asked);
    return wrote;
  };
  return { write, seen };
}

export const second = () => 1000;

/** Numbers between two, the same ones each time. */
export function between(least: number, most: number): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return least + (state / 2 ** 31) * (most - least);
  };
}

export interface Run {
  queue: Queue;
  most: number;
  done: Promise<number>;
}

export function run(
  count: number,
  write: (key: string, run: Run, letters: (areComing: boolean) => void) => Promise<Outcome>,
  most = 16,
): Run {
  const state: Run = {
    queue: reduceQueue(reduceQueue(EMPTY_QUEUE, { type: 'added', items: leads(count) }), {
      type: 'started',
      objective_id: 'pilot',
    }),
    most: 0,
    done: Promise.resolve(0),
  };
  const apply = (event: QueueEvent) => {
    state.queue = reduceQueue(state.queue, event);
    state.most = Math.max(state.most, state.queue.items.filter((item) => item.state === 'writing').length);
  };
  const started = Date.now();
  state.done = runQueue({
    queue: () => state.queue,
    apply,
    write: ({ key }, letters) => write(key, state, letters),
    most,
    clock: () => Date.now(),
  }).then(() => Date.now() - started);
  return state;
}

/** The ms that so many emails take somebody who knows the number of slots. */
export async function rawLoop(count: number, slots: number, write: () => Promise<Outcome>): Promise<number> {
  const started = Date.now();
  let left = count;
  const loop = async () => {
    while (left-- > 0) await write();
  };
  const over = Promise.all(Array.from({ length: slots }, loop)).then(() => Date.now() - started);
  await vi.runAllTimersAsync();
  return over;
}

export const count = ({ queue }: Run) => {
  const states: Record<string, number> = {};
  for (const { state } of queue.items) states[state] = (states[state] ?? 0) + 1;
  return states;
};
export const allDone = async (running: Run): Promise<number> => {
  await vi.runAllTimersAsync();
  return running.done;
};
