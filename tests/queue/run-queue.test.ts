import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailureCode } from '../../lib/model/failure.ts';
import { EMPTY_QUEUE, type Queue, type QueueEvent, reduceQueue } from '../../lib/queue/queue.ts';
import { type Outcome, runQueue } from '../../lib/queue/run-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const failure = (code: FailureCode): Outcome => ({ type: 'failed', failure: { code, detail: '' } });
const wrote = { type: 'wrote' as const, subject: 's', score: 9 } satisfies Outcome;
const silent = (): void => undefined;
const leads = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `lead ${index}`, name: `Lead ${index}`, company: '' }));

/**
 * A server with so many slots, each of which needs as long for an email as `length` says, in ms, and is silent for the first
 * part of that; further requests wait. `reading` 1 is one behind a proxy that hands out the answer in one piece.
 */
function server(slots: number, length: () => number, reading = 0.25) {
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

const second = () => 1000;

/** Numbers between two, the same ones each time. */
function between(least: number, most: number): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return least + (state / 2 ** 31) * (most - least);
  };
}

interface Run {
  queue: Queue;
  most: number;
  done: Promise<number>;
}

function run(
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
async function rawLoop(count: number, slots: number, write: () => Promise<Outcome>): Promise<number> {
  const started = Date.now();
  let left = count;
  const loop = async () => {
    while (left-- > 0) await write();
  };
  const over = Promise.all(Array.from({ length: slots }, loop)).then(() => Date.now() - started);
  await vi.runAllTimersAsync();
  return over;
}

const count = ({ queue }: Run) => {
  const states: Record<string, number> = {};
  for (const { state } of queue.items) states[state] = (states[state] ?? 0) + 1;
  return states;
};
const allDone = async (running: Run): Promise<number> => {
  await vi.runAllTimersAsync();
  return running.done;
};

describe('runQueue', () => {
  it.each([1, 2, 4])(
    'a server with %i slots that reads for longer than it writes is found out too',
    async (slots) => {
      const { write, seen } = server(slots, between(900, 1100), 0.6);
      const running = run(100, (_, __, letters) => write(letters));
      const took = await allDone(running);
      const raw = await rawLoop(100, slots, server(slots, between(900, 1100), 0.6).write);
      expect(raw / took).toBeGreaterThanOrEqual(0.97);
      expect(seen.most).toBe(slots);
      expect(running.most).toBeLessThanOrEqual(Math.max(4, 2 * slots));
    },
  );

  it.each([
    [1, 1000, 1000, 0.99],
    [2, 1000, 1000, 0.98],
    [4, 1000, 1000, 0.97],
    [8, 1000, 1000, 0.95],
    [1, 5000, 15_000, 0.99],
    [4, 5000, 15_000, 0.97],
    [8, 5000, 15_000, 0.95],
  ])(
    'on a server with %i slots, for emails of %i to %i ms, finds that out and loses little',
    async (slots, least, most, share) => {
      const { write, seen } = server(slots, between(least, most));
      const running = run(100, (_, __, letters) => write(letters));
      const took = await allDone(running);
      expect(count(running)).toEqual({ done: 100 });
      const raw = await rawLoop(100, slots, server(slots, between(least, most)).write);
      expect(raw / took).toBeGreaterThanOrEqual(share);
      expect(seen.most).toBe(slots);
      // nobody waits at the door for more than a few
      expect(running.most).toBeLessThanOrEqual(Math.max(4, 2 * slots));
      expect(seen.longest).toBeLessThanOrEqual(4 * most);
    },
  );

  it('a lead that fails leaves the rest alone', async () => {
    const running = run(5, async (key) => (key === 'lead 2' ? failure('crashed') : wrote));
    await allDone(running);
    expect(count(running)).toEqual({ done: 4, failed: 1 });
    expect(running.queue.items[2]?.failure?.code).toBe('crashed');
  });

  it.each<FailureCode>(['offline', 'stalled', 'refused', 'model_missing', 'out_of_memory', 'unauthorized'])(
    'pauses over %s, with the reason, and loses no lead',
    async (code) => {
      const running = run(5, async (key) => (key === 'lead 1' ? failure(code) : wrote));
      await allDone(running);
      expect(running.queue).toMatchObject({ state: 'paused', reason: { code } });
      const { done = 0, waiting = 0, ...others } = count(running);
      expect([done + waiting, others]).toEqual([5, {}]);
      expect(running.queue.items[1]?.state).toBe('waiting');
    },
  );

  it('has one in flight and one at the door of a server that writes one at a time, or that shows no letters', async () => {
    for (const { write } of [server(1, second), server(4, second, 1)]) {
      const at: number[] = [];
      const running = run(30, (_, { queue }, letters) => {
        at.push(queue.items.filter(({ state }) => state === 'writing').length);
        return write(letters);
      });
      await allDone(running);
      expect(count(running)).toEqual({ done: 30 });
      expect(Math.max(...at.slice(6))).toBe(2);
    }
  });

  it('keeps to what the connection allows', async () => {
    const { write, seen } = server(8, second);
    const running = run(60, (_, __, letters) => write(letters), 5);
    await allDone(running);
    expect([seen.most, running.most]).toEqual([5, 5]);
  });

  it('asks for less when others take slots, and for more when they leave', async () => {
    let taken = 0;
    const { write, seen } = server(4, second);
    const at: number[] = [];
    const running = run(200, async (key, { queue }, letters) => {
      at.push(queue.items.filter(({ state }) => state === 'writing').length);
      if (key === 'lead 40') taken = 3;
      if (key === 'lead 100') taken = 0;
      while (seen.busy + taken >= 4) await new Promise((resolve) => setTimeout(resolve, 50));
      return write(letters);
    });
    await allDone(running);
    expect(count(running)).toEqual({ done: 200 });
    expect(Math.max(...at.slice(70, 95))).toBe(2);
    expect(at.slice(150, 190)).toContain(5);
  });

  it('asks for less of a server that is busy, and goes on', async () => {
    const { write, seen } = server(8, second);
    const running = run(60, async (_, __, letters) => {
      if (seen.busy >= 3) return failure('busy');
      return write(letters);
    });
    await allDone(running);
    expect(count(running)).toEqual({ done: 60 });
    expect(seen.asked).toBe(60);
  });

  it('pauses where even one at a time is too many', async () => {
    const running = run(3, async () => failure('busy'));
    await allDone(running);
    expect(running.queue).toMatchObject({ state: 'paused', reason: { code: 'busy' } });
    expect(count(running)).toEqual({ waiting: 3 });
  });

  it('has one again that waited in vain while others were written to, but not for ever', async () => {
    const { write } = server(1, second);
    const often = new Map<string, number>();
    const running = run(20, async (key, _, letters) => {
      const before = often.get(key) ?? 0;
      often.set(key, before + 1);
      return key === 'lead 3' && before < 1 ? failure('stalled') : write(letters);
    });
    await allDone(running);
    expect(count(running)).toEqual({ done: 20 });
    const hangs = run(20, async (key, _, letters) =>
      key === 'lead 3' ? failure('stalled') : write(letters),
    );
    await allDone(hangs);
    expect(hangs.queue).toMatchObject({ state: 'paused', reason: { code: 'stalled' } });
    expect(count(hangs).failed).toBeUndefined();
  });

  it('pauses where lead after lead fails, not over a few of many', async () => {
    const all = run(40, async () => failure('crashed'));
    await allDone(all);
    expect(all.queue).toMatchObject({ state: 'paused', reason: { code: 'crashed' } });
    expect(count(all).waiting).toBeGreaterThan(20);
    const some = run(40, async (key) => (Number(key.slice(5)) % 3 ? failure('crashed') : wrote));
    await allDone(some);
    expect(count(some)).toEqual({ done: 14, failed: 26 });
    const listed = run(10, async () => failure('do_not_contact'));
    await allDone(listed);
    expect(count(listed)).toEqual({ failed: 10 });
  });

  it('begins nothing after it was paused, and ends when what is in flight has', async () => {
    const { write, seen } = server(4, second);
    const running = run(50, async (key, state, letters) => {
      if (key === 'lead 20') state.queue = reduceQueue(state.queue, { type: 'paused' });
      return write(letters);
    });
    await allDone(running);
    expect(seen.asked).toBeLessThan(30);
    expect(count(running).writing).toBeUndefined();
    expect(count(running).done).toBe(seen.asked);
  });

  it('one that was stopped with the queue has its turn again; one that was stopped alone has not', async () => {
    const stopped = run(2, async (_, state) => {
      state.queue = reduceQueue(state.queue, { type: 'paused' });
      return failure('interrupted');
    });
    await allDone(stopped);
    expect(count(stopped)).toEqual({ waiting: 2 });
    const alone = run(2, async (key) => (key === 'lead 0' ? failure('cancelled') : wrote));
    await allDone(alone);
    expect(count(alone)).toEqual({ done: 1, failed: 1 });
  });

  it('whatever comes of each lead, each is tried, none twice, and the run ends', async () => {
    const codes: FailureCode[] = ['cancelled', 'do_not_contact', 'context_overflow'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.constantFrom(...codes)), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        async (fates, slots) => {
          const { write } = server(slots, () => 100);
          const tried: string[] = [];
          const running = run(fates.length, async (key, _, letters) => {
            tried.push(key);
            await write(letters);
            const code = fates[Number(key.slice(5))];
            return code ? failure(code) : wrote;
          });
          await allDone(running);
          expect(tried).toHaveLength(fates.length);
          expect(new Set(tried).size).toBe(fates.length);
          expect(running.queue.items.map(({ state }) => state)).toEqual(
            fates.map((code) => (code ? 'failed' : 'done')),
          );
        },
      ),
      { numRuns: 50, seed: 7 },
    );
  });
});
