import { describe, expect, it } from 'vitest';
import { EngineError } from '../../lib/model/failure.ts';
import { isSameModel, type PullProgress } from '../../lib/model/server-tools.ts';
import type { Recording } from './replay-server.ts';
import { serve, server } from './served-engine.ts';

const soon = () => AbortSignal.timeout(2000);

async function tools(...names: (string | Recording)[]) {
  const { tools } = await serve(...names);
  if (!tools) throw new Error('An Ollama server has tools.');
  return tools;
}

const lines = (...all: object[]): Recording => ({
  status: 200,
  headers: { 'content-type': 'application/x-ndjson' },
  chunks: all.map((line) => [0, `${JSON.stringify(line)}\n`]),
  end: 'end',
});

async function pull(
  names: (string | Recording)[],
  signal: AbortSignal = soon(),
): Promise<{ told: PullProgress[]; failed?: EngineError }> {
  const told: PullProgress[] = [];
  try {
    for await (const progress of (await tools(...names)).pull('mistral:7b', signal)) told.push(progress);
    return { told };
  } catch (error) {
    if (error instanceof EngineError) return { told, failed: error };
    throw error;
  }
}

describe('what an Ollama server tells of itself', () => {
  it('its version, as it calls itself', async () => {
    expect(await (await tools('version')).version(soon())).toBe('0.0.0');
  });

  it('what a model can do and how much it reads', async () => {
    const card = await (await tools('show')).card('qwen2.5-coder:1.5b', soon());
    expect(card).toEqual({ canChat: true, context_length: 32768 });
  });

  it('what is in its memory, and how much of that on a graphics card', async () => {
    expect(await (await tools('ps-loaded')).loaded(soon())).toEqual([
      { name: 'qwen2.5-coder:1.5b', size: 1097538048, size_vram: 0, context_length: 4096 },
    ]);
    const none = { status: 200, headers: {}, chunks: [[0, '{"models":[]}']], end: 'end' } satisfies Recording;
    expect(await (await tools(none)).loaded(soon())).toEqual([]);
  });

  it('that a model has left its memory', async () => {
    await (await tools('unload')).unload('smollm2:135m', soon());
    expect(server?.requests[0]?.body).toMatchObject({ model: 'smollm2:135m', messages: [], keep_alive: 0 });
  });

  it('nothing where another program answers', async () => {
    await expect((await tools('root')).version(soon())).rejects.toMatchObject({ code: 'protocol' });
  });
});

describe('pulling a model', () => {
  const manifest = { status: 'pulling manifest' };
  const part = (digest: string, completed: number, total: number) => ({
    status: `pulling ${digest}`,
    digest,
    completed,
    total,
  });

  it('tells how much of all known parts has come', async () => {
    const { told, failed } = await pull([
      lines(manifest, part('a', 10, 100), part('a', 100, 100), part('b', 5, 50), { status: 'success' }),
    ]);
    expect(failed).toBeUndefined();
    expect(told.map(({ completed, total }) => [completed, total])).toEqual([
      [0, 0],
      [10, 100],
      [100, 100],
      [105, 150],
      [105, 150],
    ]);
  });

  it.each<[string, string | Recording, string, RegExp]>([
    ['a library out of reach', 'pull-failed', 'pull_failed', /connection refused/],
    [
      'a name nobody has',
      lines(manifest, { error: 'pull model manifest: file does not exist' }),
      'pull_failed',
      /does not exist/,
    ],
    ['an end without success', lines(manifest, part('a', 10, 100)), 'pull_failed', /before it had all/],
    ['a refused origin', 'origin-refused', 'refused', /403/],
    ['lines of something else', lines({ hello: 1 }), 'pull_failed', /hello/],
  ])('fails at %s', async (_, what, code, detail) => {
    const { failed } = await pull([what]);
    expect(failed).toMatchObject({ code, message: expect.stringMatching(detail) });
  });

  it('ends when it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await pull([lines(manifest)], stop.signal)).failed?.code).toBe('cancelled');
  });
});

it.each([
  ['mistral', 'mistral:latest', true],
  ['Mistral:7B', 'mistral:7b', true],
  ['hf.co:443/x/mistral', 'hf.co:443/x/mistral:latest', true],
  ['registry.ollama.ai/library/mistral:7b', 'mistral:7b', true],
  ['library/mistral', 'mistral:latest', true],
  ['someone/mistral', 'mistral:latest', false],
  ['mistral:7b', 'mistral', false],
])('%s and %s are one model: %s', (one, other, expected) => {
  expect(isSameModel(one, other)).toBe(expected);
});
