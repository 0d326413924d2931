import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import { EngineError } from '../../lib/model/failure.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';

const options = chatOptions({ num_predict: 120 });
const line = (text: string, done = false) =>
  `${JSON.stringify({ message: { role: 'assistant', content: text }, done, ...(done && { done_reason: 'stop' }) })}\n`;

/** A server that says each text after so many seconds, the head of its answer with the first, and then goes silent. */
function serve(...said: [afterSeconds: number, text: string][]) {
  vi.stubGlobal('fetch', (_: unknown, init: RequestInit) => {
    const wait = (seconds: number) =>
      new Promise<void>((resolve, reject) => {
        setTimeout(resolve, seconds * 1000);
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
      });
    const rest = [...said];
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = rest.shift();
        await wait(next === undefined ? 1e6 : next === said[0] ? 0 : next[0]);
        if (next) controller.enqueue(encoder.encode(next[1]));
        if (next?.[1].includes('"done":true')) controller.close();
      },
    });
    return wait(said[0]?.[0] ?? 1e6).then(() => new Response(body));
  });
  return ollamaEngine({ url: 'http://127.0.0.1:11434', model: 'm' });
}

async function outcome(engine: ReturnType<typeof serve>, signal = new AbortController().signal) {
  let text = '';
  try {
    for await (const chunk of engine.chat({ messages: [], options, signal }))
      if (chunk.type === 'text') text += chunk.text;
    return { text, code: 'done' };
  } catch (error) {
    return { text, code: error instanceof EngineError ? error.code : String(error) };
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a server that is silent', () => {
  it.each<[string, [number, string][], { text: string; code: string }]>([
    ['for 45 s at first is waited for', [[45, line('a', true)]], { text: 'a', code: 'done' }],
    ['for 120 s at first is waited for', [[120, line('a', true)]], { text: 'a', code: 'done' }],
    ['for 299 s at first is waited for', [[299, line('a', true)]], { text: 'a', code: 'done' }],
    ['for 301 s at first has stalled', [[301, line('a', true)]], { text: '', code: 'stalled' }],
    ['from the start has stalled', [], { text: '', code: 'stalled' }],
    [
      'for 59 s between tokens is waited for, time after time',
      [
        [1, line('a')],
        ...Array.from({ length: 9 }, (): [number, string] => [59, line('b')]),
        [59, line('', true)],
      ],
      { text: 'abbbbbbbbb', code: 'done' },
    ],
    [
      'for 61 s between tokens has stalled, and what it wrote stays',
      [
        [1, line('a')],
        [61, line('b', true)],
      ],
      { text: 'a', code: 'stalled' },
    ],
    ['in the middle for ever has stalled', [[1, line('a')]], { text: 'a', code: 'stalled' }],
  ])('%s', async (_, said, expected) => {
    const ended = outcome(serve(...said));
    await vi.advanceTimersByTimeAsync(900_000);
    expect(await ended).toEqual(expected);
  });

  it('while it loads the model has stalled too', async () => {
    const failed = serve()
      .preload(options)
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(301_000);
    expect(await failed).toMatchObject({ code: 'stalled' });
  });

  it('is still left at once by Stop', async () => {
    const stop = new AbortController();
    const ended = outcome(serve(), stop.signal);
    await vi.advanceTimersByTimeAsync(1000);
    stop.abort();
    expect(await ended).toEqual({ text: '', code: 'cancelled' });
  });

  it('is not hurried by a reader that takes its time', async () => {
    const engine = serve([1, line('a')], [1, line('b', true)]);
    const slow = async () => {
      let text = '';
      for await (const chunk of engine.chat({
        messages: [],
        options,
        signal: new AbortController().signal,
      })) {
        if (chunk.type === 'text') text += chunk.text;
        await new Promise((resolve) => setTimeout(resolve, 100_000));
      }
      return text;
    };
    const ended = slow();
    await vi.advanceTimersByTimeAsync(900_000);
    expect(await ended).toBe('ab');
  });

  it('leaves no timer behind when it answers', async () => {
    const ended = outcome(serve([1, line('a', true)]));
    await vi.advanceTimersByTimeAsync(2000);
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });
});
