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
const wrote = {
  type: 'wrote' as const,
  subject: 's',
  score: 9,
  work_ms: 0,
  characters: 400,
} satisfies Outcome;
const leads = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `lead ${index}`, name: `Lead ${index}`, company: '' }));

/** A server with so many slots, each of which needs as long for an email as `length` says; further requests wait. */
function server(slots: number, length: number | (() => number)) {
  const waiting: (() => void)[] = [];
  const seen = { busy: 0, most: 0, asked: 0, longest: 0 };
  const leave = (): void => {
    seen.busy -= 1;
    waiting.shift()?.();
  };
  const write = async (tells = true): Promise<Outcome> => {
    seen.asked += 1;
    const asked = Date.now();
    const ms = typeof length === 'number' ? length : length();
    if (seen.busy >= slots) await new Promise<void>((resolve) => waiting.push(resolve));
    seen.busy += 1;
    seen.most = Math.max(seen.most, seen.busy);
    await new Promise((resolve) => setTimeout(resolve, ms));
    leave();
    seen.longest = Math.max(seen.longest, Date.now() - asked);
    return { ...wrote, work_ms: tells ? ms : 0, characters: ms / 2 };
  };
  return { write, seen };
}

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

function run(count: number, write: (key: string, run: Run) => Promise<Outcome>): Run {
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
    write: ({ key }) => write(key, state),
    clock: () => Date.now(),
  }).then(() => Date.now() - started);
  return state;
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
  describe.each([
    ['tells what it worked', true],
    ['does not', false],
  ])('on a server that %s', (_, tells) => {
    it.each([
      [1, 1000, 1000, 0.97],
      [2, 1000, 1000, 0.9],
      [4, 1000, 1000, 0.85],
      [8, 1000, 1000, 0.7],
      [1, 5000, 15_000, 0.97],
      [4, 5000, 15_000, 0.8],
      [8, 5000, 15_000, 0.65],
    ])(
      'with %i slots, for emails of %i to %i ms, finds that out and loses little',
      async (slots, least, most, share) => {
        const length = between(least, most);
        const { write, seen } = server(slots, length);
        const running = run(100, () => write(tells));
        const took = await allDone(running);
        expect(count(running)).toEqual({ done: 100 });
        const same = between(least, most);
        const raw = Array.from({ length: 100 }, same).reduce((sum, ms) => sum + ms, 0) / slots;
        expect(raw / took).toBeGreaterThanOrEqual(share);
        expect(running.most).toBeLessThanOrEqual(2 * slots);
        // nobody waits for so many others that the server would count as hanging
        expect(seen.longest).toBeLessThan(3 * most);
      },
    );
  });

  it('goes back to one at a time where more is not faster', async () => {
    const { write } = server(1, 1000);
    const at: number[] = [];
    const running = run(60, (_, { queue }) => {
      at.push(queue.items.filter(({ state }) => state === 'writing').length);
      return write();
    });
    await allDone(running);
    expect(at.slice(10, 40).every((inFlight) => inFlight === 1)).toBe(true);
  });

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

  it('asks for less of a server that is busy, and goes on', async () => {
    const { write, seen } = server(8, 1000);
    const running = run(60, async () => {
      if (seen.busy >= 3) return failure('busy');
      return write();
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
    const { write, seen } = server(4, 1000);
    const running = run(50, async (key, state) => {
      if (key === 'lead 20') state.queue = reduceQueue(state.queue, { type: 'paused' });
      return write();
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
          const { write } = server(slots, 100);
          const tried: string[] = [];
          const running = run(fates.length, async (key) => {
            tried.push(key);
            await write();
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
