import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allDone, between, count, failure, rawLoop, run, second, server } from './simulated-server.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('how many emails are in flight', () => {
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
});
