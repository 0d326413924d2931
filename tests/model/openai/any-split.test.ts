import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openaiEngine } from '../../../lib/model/openai/openai-engine.ts';
import { recording } from '../replay-server.ts';
import { chat, TOKEN, textIn } from '../served-engine.ts';
import { sseFile } from './sse-file.ts';

afterEach(() => vi.unstubAllGlobals());

/** What an engine makes of an event stream that comes in these pieces. */
function heard(pieces: readonly Uint8Array[]): ReturnType<typeof chat> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(bodyOf(pieces))));
  return chat(openaiEngine({ url: 'http://127.0.0.1:8000', model: 'm', token: TOKEN }));
}

const bodyOf = (pieces: readonly Uint8Array[]) => {
  const rest = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = rest.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
};

const event = (fields: object) => `data: ${JSON.stringify({ choices: [fields] })}\n\n`;
const said = (text: string) =>
  Buffer.from(
    [...text].map((content) => event({ delta: { content } })).join('') +
      event({ delta: {}, finish_reason: 'stop' }) +
      'data: [DONE]\n\n',
  );

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % bytes.length))].toSorted((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const text = fc.string({
  unit: fc.constantFrom('a', ' ', 'ü', '山', '😀', '\n', '"', '\\', '\u2028', '\u0001', TOKEN.slice(0, 5)),
  minLength: 1,
  maxLength: 40,
});
const places = fc.array(fc.nat(100_000), { maxLength: 60 });

describe('an event stream, however its bytes are cut,', () => {
  const bytes = (name: string) =>
    Buffer.from(
      (name.startsWith('v1-') ? recording(name) : sseFile(name)).chunks.map(([, each]) => each).join(''),
    );
  const streams = [
    'v1-chat-stream',
    'vllm-stream',
    'llamacpp-stream',
    'lmstudio-error',
    'llamacpp-overflow',
    'sglang-abort',
  ];
  it.each(streams)('is heard the same: %s', async (name) => {
    const whole = await heard([bytes(name)]);
    await fc.assert(
      fc.asyncProperty(places, async (ends) => {
        expect(await heard(cut(bytes(name), ends))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('is the text that was said', async () => {
    await fc.assert(
      fc.asyncProperty(text, places, async (words, ends) => {
        const { chunks, failed } = await heard(cut(said(words), ends));
        expect(failed).toBeUndefined();
        expect(textIn(chunks)).toBe(words);
      }),
      { numRuns: 200 },
    );
  });

  it('is never taken for whole where it ends before its reason', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(100_000), places, async (words, end, ends) => {
        const whole = said(words);
        const early = whole.subarray(0, end % whole.indexOf('"finish_reason"'));
        const { chunks, failed } = await heard(cut(early, ends));
        expect(['crashed', 'protocol']).toContain(failed?.code);
        expect(words.startsWith(textIn(chunks))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
