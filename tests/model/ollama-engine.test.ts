import { describe, expect, it } from 'vitest';
import { recording } from './replay-server.ts';
import { chat, messages, options, schema, serve, server, textIn } from './served-engine.ts';

describe('ollamaEngine', () => {
  it('streams a recorded answer and gives its durations in milliseconds', async () => {
    const { chunks } = await chat(await serve('chat-schema-stream'));
    expect(JSON.parse(textIn(chunks))).toHaveProperty('subject');
    const end = chunks.at(-1);
    expect(end).toMatchObject({ type: 'end', reason: 'stop', stats: { prompt_tokens: 74 } });
    if (end?.type === 'end') expect(end.stats.total_ms).toBeGreaterThan(1000);
  });

  it('sends every option, refuses silent cutting, and never asks for unlimited text', async () => {
    await chat(await serve('chat-schema-stream'));
    expect(server?.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/chat',
      body: {
        model: 'qwen2.5-coder:1.5b',
        stream: true,
        truncate: false,
        shift: false,
        keep_alive: '10m',
        format: schema,
        messages,
        options: {
          temperature: 0.6,
          top_p: 0.5,
          top_k: 40,
          repeat_penalty: 1.1,
          num_ctx: 4096,
          num_predict: 120,
          seed: 7,
        },
      },
    });
  });

  it('preloads with the same load-time fields as a draft', async () => {
    const engine = await serve('preload');
    await engine.preload(options);
    expect(server?.requests[0]?.body).toMatchObject({
      messages: [],
      truncate: false,
      shift: false,
      options: { num_ctx: 4096 },
    });
  });

  it('tells an answer cut at its limit', async () => {
    expect((await chat(await serve('chat-length'))).chunks.at(-1)).toMatchObject({
      type: 'end',
      reason: 'length',
    });
  });

  it('asks again for plain JSON where the server refuses the schema', async () => {
    const { chunks } = await chat(await serve('bad-schema', 'chat-json-stream'));
    expect(chunks[0]?.type).toBe('schema_refused');
    expect(server?.requests.map(({ body }) => (body as { format: unknown }).format)).toEqual([
      schema,
      'json',
    ]);
    expect(JSON.parse(textIn(chunks))).toBeTypeOf('object');
  });

  it('takes an answer without its last line for a cut one', async () => {
    const whole = recording('chat-plain-stream');
    expect((await chat(await serve({ ...whole, chunks: whole.chunks.slice(0, -2) }))).failed?.code).toBe(
      'truncated',
    );
  });

  it('is offline where nobody listens', async () => {
    const engine = await serve('root');
    await server?.close();
    expect((await chat(engine)).failed?.code).toBe('offline');
  });

  it('is cancelled by its signal, and the connection with it', async () => {
    const stop = new AbortController();
    const engine = await serve({ ...recording('chat-schema-stream'), chunks: [[0, '']], end: 'end' });
    stop.abort();
    expect((await chat(engine, stop.signal)).failed?.code).toBe('cancelled');
  });

  it('lists the models with size and quantization', async () => {
    expect(await (await serve('tags')).models()).toContainEqual({
      name: 'smollm2:135m',
      size: 98363021,
      quantization: 'Q4_1',
    });
  });

  it('checks by a POST, which is what an Origin rule stops', async () => {
    const engine = await serve('origin-refused');
    await expect(engine.check()).rejects.toMatchObject({ code: 'refused' });
    expect(server?.requests[0]).toMatchObject({ method: 'POST', path: '/api/show' });
  });
});
