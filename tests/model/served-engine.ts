import { afterEach, vi } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Chunk, Engine } from '../../lib/model/engine.ts';
import { EngineError } from '../../lib/model/failure.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { openaiEngine } from '../../lib/model/openai/openai-engine.ts';
import { type Recording, type Replay, recording, replay } from './replay-server.ts';

export const options = chatOptions({ num_predict: 120, seed: 7 });
export const messages = [{ role: 'user' as const, content: 'hello' }];
export const schema = { type: 'object', properties: { subject: { type: 'string' } } };

export let server: Replay | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  return server?.close();
});

export async function serve(...names: (string | Recording)[]) {
  server = await replay(...names.map((name) => (typeof name === 'string' ? recording(name) : name)));
  return ollamaEngine({ url: server.url, model: 'qwen2.5-coder:1.5b' });
}

/** The same for the OpenAI dialect. */
export async function serveOpenai(...names: (string | Recording)[]) {
  server = await replay(...names.map((name) => (typeof name === 'string' ? recording(name) : name)));
  return openaiEngine({ url: server.url, model: 'qwen2.5-coder:1.5b', token: TOKEN });
}
export const TOKEN = 'team-token-0123456789';

export async function chat(
  engine: Engine,
  signal = new AbortController().signal,
): Promise<{ chunks: Chunk[]; failed?: EngineError }> {
  const chunks: Chunk[] = [];
  try {
    for await (const chunk of engine.chat({ messages, schema, options, signal })) chunks.push(chunk);
    return { chunks };
  } catch (error) {
    if (error instanceof EngineError) return { chunks, failed: error };
    throw error;
  }
}

export const textIn = (chunks: Chunk[]): string =>
  chunks.map((chunk) => (chunk.type === 'text' ? chunk.text : '')).join('');
