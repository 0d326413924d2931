import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailureCode } from '../../lib/model/failure.ts';
import { reduceQueue } from '../../lib/queue/queue.ts';
import { allDone, count, failure, run, second, server, wrote } from './simulated-server.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('runQueue', () => {
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
