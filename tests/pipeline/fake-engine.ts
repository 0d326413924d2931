import type { ChatRequest, Chunk, Engine } from '../../lib/model/engine.ts';

export const STATS = {
  load_ms: 1,
  prompt_ms: 2,
  write_ms: 3,
  total_ms: 6,
  prompt_tokens: 400,
  output_tokens: 90,
};

/** An engine that answers with given chunks, and remembers what it was asked. */
export function fakeEngine(
  answer: (request: ChatRequest) => AsyncGenerator<Chunk>,
): Engine & { requests: ChatRequest[] } {
  const requests: ChatRequest[] = [];
  return {
    model: 'fake:1b',
    requests,
    async *chat(request) {
      requests.push(request);
      yield* answer(request);
    },
    models: async () => [],
    check: async () => undefined,
    preload: async () => undefined,
    embedder: async () => undefined,
    embed: async () => [],
  };
}

/** A whole text in pieces of seven characters, then the end. */
export async function* answering(text: string, reason: 'stop' | 'length' = 'stop'): AsyncGenerator<Chunk> {
  for (let at = 0; at < text.length; at += 7) yield { type: 'text', text: text.slice(at, at + 7) };
  yield { type: 'end', reason, stats: STATS };
}
