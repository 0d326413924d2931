import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Chunk, Engine } from '../../lib/model/engine.ts';
import { type ComeBack, EngineError, type FailureCode } from '../../lib/model/failure.ts';
import { patientEngine } from '../../lib/model/patient-engine.ts';

const options = chatOptions({ num_predict: 10 });
const text = (words: string): Chunk => ({ type: 'text', text: words });

/** A server that fails with these before it answers. */
function server(...failures: (FailureCode | ComeBack)[]) {
  const asked = { chat: 0, preload: 0, ended: 0 };
  const fail = () => {
    const failure = failures.shift();
    if (typeof failure === 'object') throw new EngineError('busy', 'come back', { comeBack: failure });
    if (failure) throw new EngineError(failure, 'server busy');
  };
  const engine: Engine = {
    model: 'm',
    async *chat() {
      asked.chat += 1;
      fail();
      try {
        yield text('Dear');
        yield text(' Ann');
      } finally {
        asked.ended += 1;
      }
    },
    preload: async () => {
      asked.preload += 1;
      fail();
    },
    models: () => Promise.resolve([]),
    check: () => Promise.resolve(),
    embedder: () => Promise.resolve(undefined),
    embed: () => Promise.resolve([]),
  };
  return { engine, asked };
}

function patient(engine: Engine, signal = new AbortController().signal, first_ms = 1) {
  const waits = vi.fn();
  const goesOn = vi.fn();
  const retries = { count: 3, first_ms };
  return { waits, goesOn, engine: patientEngine(engine, { waits, goesOn, signal, retries }) };
}

async function chatWith(engine: Engine): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  const signal = new AbortController().signal;
  for await (const chunk of engine.chat({ messages: [], options, signal })) chunks.push(chunk);
  return chunks;
}

describe('patientEngine', () => {
  it('asks a busy server again, and tells that it waits', async () => {
    const busy = server('busy', 'busy');
    const { engine, waits } = patient(busy.engine);
    expect(await chatWith(engine)).toEqual([text('Dear'), text(' Ann')]);
    expect(busy.asked.chat).toBe(3);
    expect(waits).toHaveBeenCalledTimes(2);
  });

  it('waits for its loading too, and tells that it goes on', async () => {
    const busy = server('busy');
    const { engine, waits, goesOn } = patient(busy.engine);
    await engine.preload(options);
    expect(busy.asked.preload).toBe(2);
    expect(goesOn.mock.calls).toEqual([['preload']]);
    expect(waits.mock.invocationCallOrder[0]).toBeLessThan(goesOn.mock.invocationCallOrder[0] ?? 0);
  });

  describe('by the clock', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('comes back when the server said, not before', async () => {
      const busy = server({ after_ms: 20_000 });
      const written = chatWith(patient(busy.engine).engine);
      await vi.advanceTimersByTimeAsync(19_000);
      expect(busy.asked.chat).toBe(1);
      await vi.advanceTimersByTimeAsync(2000);
      expect(await written).toHaveLength(2);
    });

    it('waits for a server that loads its model for as long as that may take, and no longer', async () => {
      const loading = (times: number) => Array.from({ length: times }, () => ({ isLoading: true }));
      const slow = server(...loading(100));
      const written = chatWith(patient(slow.engine).engine);
      await vi.advanceTimersByTimeAsync(250_000);
      expect(await written).toHaveLength(2);
      const never = server(...loading(1000));
      const failed = expect(chatWith(patient(never.engine).engine)).rejects.toMatchObject({ code: 'busy' });
      await vi.advanceTimersByTimeAsync(310_000);
      await failed;
    });

    it('is stopped while it waits for as long as the server said', async () => {
      const stop = new AbortController();
      const { engine } = patient(server({ after_ms: 60_000 }).engine, stop.signal);
      const failed = expect(chatWith(engine)).rejects.toMatchObject({ code: 'cancelled' });
      await vi.advanceTimersByTimeAsync(100);
      stop.abort();
      await vi.advanceTimersByTimeAsync(1);
      await failed;
    });
  });

  it.each<FailureCode>([
    'offline',
    'out_of_memory',
    'refused',
    'crashed',
    'stalled',
    'model_missing',
    'internal',
  ])('does not ask again after %s', async (code) => {
    const failing = server(code);
    const { engine, waits } = patient(failing.engine);
    await expect(chatWith(engine)).rejects.toMatchObject({ code });
    expect(failing.asked.chat).toBe(1);
    expect(waits).not.toHaveBeenCalled();
  });

  it('gives up at last, with the server’s own failure', async () => {
    const busy = server('busy', 'busy', 'busy', 'busy', 'busy');
    const { engine, waits } = patient(busy.engine);
    await expect(chatWith(engine)).rejects.toMatchObject({ code: 'busy' });
    expect(busy.asked.chat).toBe(4);
    expect(waits).toHaveBeenCalledTimes(3);
  });

  it('is stopped while it waits', async () => {
    const stop = new AbortController();
    const { engine, waits } = patient(server('busy', 'busy').engine, stop.signal, 60_000);
    const failed = expect(chatWith(engine)).rejects.toMatchObject({ code: 'cancelled' });
    await vi.waitUntil(() => waits.mock.calls.length === 1);
    stop.abort();
    await failed;
  });

  it('ends the answer of whoever stops listening', async () => {
    const { engine, asked } = server();
    for await (const _ of patient(engine).engine.chat({
      messages: [],
      options,
      signal: AbortSignal.timeout(9e6),
    }))
      break;
    expect(asked.ended).toBe(1);
  });
});
