import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recallingEngine } from '../../lib/app/network/recalling-engine.ts';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { answering, fakeEngine } from '../pipeline/fake-engine.ts';

const options = chatOptions({ num_predict: 9 });
let number = 0;
let asked: string[] = [];

/** An engine of a server of its own that notes what it is asked. */
function noting(over: Partial<Engine> = {}): Engine {
  const note =
    <T>(what: string, answer: T) =>
    () => {
      asked.push(what);
      return Promise.resolve(answer);
    };
  return {
    ...fakeEngine(() => answering('Dear Sofia')),
    preload: note('preload', undefined),
    embedder: note('embedder', 'all-minilm'),
    embed: note('embed', [[1]]),
    ...over,
  };
}
const chat = async (engine: Engine) => {
  const request = { messages: [], options, signal: new AbortController().signal };
  for await (const chunk of engine.chat(request)) if (chunk.type === 'end') return;
};

beforeEach(() => {
  vi.useFakeTimers();
  number += 1;
  asked = [];
});
afterEach(() => vi.useRealTimers());

const url = () => `http://127.0.0.1:${number}`;

describe('recallingEngine', () => {
  it('loads a model once a minute, for whichever engine asks', async () => {
    await recallingEngine(noting(), url()).preload(options);
    await recallingEngine(noting(), url()).preload(options);
    expect(asked).toEqual(['preload']);
    vi.advanceTimersByTime(61_000);
    await recallingEngine(noting(), url()).preload(options);
    expect(asked).toEqual(['preload', 'preload']);
  });

  it('does not load what has just answered', async () => {
    const engine = recallingEngine(noting(), url());
    await chat(engine);
    await engine.preload(options);
    expect(asked).toEqual([]);
  });

  it.each<[string, Engine, string]>([
    ['another server', noting(), 'http://127.0.0.1:99999'],
    ['another model', noting({ model: 'other:7b' }), ''],
  ])('knows nothing of %s', async (_, other, otherUrl) => {
    await recallingEngine(noting(), url()).preload(options);
    await recallingEngine(other, otherUrl || url()).preload(options);
    expect(asked).toEqual(['preload', 'preload']);
  });

  it('loads again where an embedding model may have taken its place', async () => {
    const engine = recallingEngine(noting(), url());
    await engine.preload(options);
    await engine.embed('all-minilm', ['a']);
    await engine.preload(options);
    expect(asked).toEqual(['preload', 'embed', 'preload']);
  });

  it('tries again what failed', async () => {
    const failing = noting({ preload: () => Promise.reject(new Error('out of memory')) });
    await expect(recallingEngine(failing, url()).preload(options)).rejects.toThrow('out of memory');
    await recallingEngine(noting(), url()).preload(options);
    expect(asked).toEqual(['preload']);
  });

  it.each([['all-minilm'], [undefined]])('remembers for a minute which model embeds: %s', async (name) => {
    const embedder = () => {
      asked.push('embedder');
      return Promise.resolve(name);
    };
    const engine = recallingEngine(noting({ embedder }), url());
    expect([await engine.embedder(), await engine.embedder()]).toEqual([name, name]);
    expect(asked).toEqual(['embedder']);
    vi.advanceTimersByTime(61_000);
    await engine.embedder();
    expect(asked).toHaveLength(2);
  });
});
