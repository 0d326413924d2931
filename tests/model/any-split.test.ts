import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Chunk } from '../../lib/model/engine.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { recording } from './replay-server.ts';
import { chat, textIn } from './served-engine.ts';

afterEach(() => vi.unstubAllGlobals());

/** What an engine makes of an answer that comes in these pieces. */
function heard(pieces: readonly Uint8Array[]): ReturnType<typeof chat> {
  vi.stubGlobal('fetch', () => {
    const rest = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = rest.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
    });
    return Promise.resolve(new Response(body));
  });
  return chat(ollamaEngine({ url: 'http://127.0.0.1:11434', model: 'm' }));
}

const bytesOf = (texts: readonly (string | Buffer)[]) =>
  Buffer.concat(texts.map((text) => Buffer.from(text)));
const recorded = (name: string) => bytesOf(recording(name).chunks.map(([, text]) => text));
const said = (text: string) => bytesOf(chatExchange(text).pieces.map(({ data }) => data));

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places)].map((place) => place % bytes.length).toSorted((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

/** Text with letters of one to four bytes, and everything that JSON writes in its own way. */
const text = fc.string({
  unit: fc.constantFrom('a', ' ', 'ü', '山', '😀', '\n', '"', '\\', '\u2028', '\u0001'),
  minLength: 1,
  maxLength: 60,
});
const places = fc.array(fc.nat(100_000), { maxLength: 60 });

describe('an answer, however its bytes are cut,', () => {
  const streams = [
    'chat-plain-stream',
    'chat-schema-stream',
    'chat-length',
    'runner-killed',
    'server-killed',
  ];
  it.each(streams)('is heard the same: %s', async (name) => {
    const bytes = recorded(name);
    const whole = await heard([bytes]);
    await fc.assert(
      fc.asyncProperty(places, async (ends) => {
        expect(await heard(cut(bytes, ends))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('is heard the same byte by byte', async () => {
    const bytes = said('Grüße, 山田さん 😀 – “so”');
    const { chunks, failed } = await heard([...bytes].map((byte) => Uint8Array.of(byte)));
    expect([textIn(chunks), failed]).toEqual(['Grüße, 山田さん 😀 – “so”', undefined]);
  });

  it('is the text that was said', async () => {
    await fc.assert(
      fc.asyncProperty(text, places, async (words, ends) => {
        const { chunks, failed } = await heard(cut(said(words), ends));
        expect(failed).toBeUndefined();
        expect(textIn(chunks)).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  it('is never taken for whole where it ends too early, and nothing is heard that was not said', async () => {
    const done = (chunks: readonly Chunk[]) => chunks.some(({ type }) => type === 'end');
    await fc.assert(
      fc.asyncProperty(text, fc.nat(100_000), places, async (words, end, ends) => {
        const whole = said(words);
        // the last byte ends the line that is whole without it
        const early = whole.subarray(0, end % (whole.length - 1));
        const { chunks, failed } = await heard(cut(early, ends));
        expect(done(chunks)).toBe(false);
        expect(['truncated', 'protocol']).toContain(failed?.code);
        expect(words.startsWith(textIn(chunks))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
