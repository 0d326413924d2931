import { describe, expect, it } from 'vitest';
import { openaiEngine } from '../../../lib/model/openai/openai-engine.ts';
import { recording } from '../replay-server.ts';
import {
  chat,
  messages,
  options,
  schema,
  serveOpenai as serve,
  server,
  TOKEN,
  textIn,
} from '../served-engine.ts';
import { json, sseFile, stream } from './sse-file.ts';

const bodies = () => server?.requests.map(({ body }) => body as Record<string, unknown>) ?? [];

describe('openaiEngine', () => {
  it('streams an answer recorded of Ollama’s own /v1, with its counts', async () => {
    const { chunks, failed } = await chat(await serve('v1-chat-stream'));
    expect(failed).toBeUndefined();
    expect(JSON.parse(textIn(chunks))).toHaveProperty('subject');
    expect(chunks.at(-1)).toMatchObject({
      type: 'end',
      reason: 'stop',
      stats: { prompt_tokens: 74, output_tokens: 116 },
    });
  });

  it.each([
    ['vllm-stream', '{"subject": "two stops", "body": "Grüße, Sofia"}', 'stop', { prompt_tokens: 812 }],
    [
      'llamacpp-stream',
      '{"subject": "two stops", "body": "Hi Sofia"}',
      'stop',
      { prompt_tokens: 1350, output_tokens: 61, prompt_ms: 277.8, write_ms: 1605.3 },
    ],
    ['lmstudio-stream', 'Hi Sofia', 'length', {}],
  ])('reads %s', async (name, text, reason, stats) => {
    const { chunks, failed } = await chat(await serve(sseFile(name)));
    expect(failed).toBeUndefined();
    expect(textIn(chunks)).toBe(text);
    expect(chunks.at(-1)).toMatchObject({ type: 'end', reason, stats });
  });

  it('sends the schema, every option under the names of each server, and the token', async () => {
    await chat(await serve('v1-chat-stream'));
    expect(server?.requests[0]).toEqual({
      method: 'POST',
      path: '/v1/chat/completions',
      body: {
        model: 'qwen2.5-coder:1.5b',
        messages,
        stream: true,
        stream_options: { include_usage: true },
        temperature: 0.6,
        top_p: 0.5,
        top_k: 40,
        repeat_penalty: 1.1,
        repetition_penalty: 1.1,
        seed: 7,
        chat_template_kwargs: { enable_thinking: false },
        reasoning_effort: 'none',
        max_tokens: 120,
        response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } },
      },
    });
    expect(server?.credentials).toEqual([`Bearer ${TOKEN}`]);
  });

  it('takes a whole answer where the server does not stream', async () => {
    const { chunks } = await chat(await serve('v1-chat-once'));
    expect(textIn(chunks)).toContain('Request for Vibration Sensor Sales');
    expect(chunks.at(-1)).toMatchObject({ reason: 'length', stats: { output_tokens: 12 } });
  });

  it.each(['', '/', '/v1', '/v1/'])('finds the API at an address entered with %j behind it', async (path) => {
    await serve('v1-models');
    const engine = openaiEngine({ url: `${server?.url}${path}`, model: 'm' });
    await engine.models();
    expect(server?.requests[0]?.path).toBe('/v1/models');
  });

  it('lists the models, and knows by name which embed', async () => {
    expect(await (await serve('v1-models')).models()).toEqual([
      { name: 'qwen2.5-coder:1.5b', size: 0, quantization: '' },
      { name: 'smollm2:135m', size: 0, quantization: '' },
    ]);
    const engine = await serve(json({ data: [{ id: 'm' }, { id: 'text-embedding-nomic-embed-text-v1.5' }] }));
    expect(await engine.embedder()).toBe('text-embedding-nomic-embed-text-v1.5');
  });

  it('embeds all texts at once, in their order', async () => {
    const engine = await serve(
      json({
        data: [
          { index: 1, embedding: [3, 4] },
          { index: 0, embedding: [1, 2] },
        ],
      }),
    );
    expect(await engine.embed('e', ['a', 'b'])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(server?.requests[0]).toMatchObject({
      path: '/v1/embeddings',
      body: { model: 'e', input: ['a', 'b'] },
    });
  });

  it.each<[string, unknown]>([
    ['a vector too few', { data: [{ embedding: [1] }] }],
    ['vectors of different lengths', { data: [{ embedding: [1] }, { embedding: [1, 2] }] }],
    ['no numbers', { data: [{ embedding: ['a'] }, { embedding: ['b'] }] }],
    ['a page', '<html>'],
  ])('takes %s for no embeddings', async (_, value) => {
    await expect((await serve(json(value))).embed('e', ['a', 'b'])).rejects.toMatchObject({
      code: 'protocol',
    });
  });

  it('checks by a POST that costs the server nothing', async () => {
    const engine = await serve('v1-bad-json', 'v1-models');
    await engine.check();
    expect(server?.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v1/chat/completions',
      'GET /v1/models',
    ]);
    expect(bodies()[0]).not.toHaveProperty('messages');
  });

  it.each([
    ['v1-bad-json', json({ data: [{ id: 'another' }] }), 'model_missing'],
    ['origin-refused', recording('v1-models'), 'refused'],
    [json({ error: 'Unauthorized' }, 401), recording('v1-models'), 'unauthorized'],
    [json({ detail: 'Not Found' }, 404), recording('v1-models'), 'protocol'],
  ])('finds what is wrong by its check: %#', async (first, second, code) => {
    const engine = await serve(first, second);
    await expect(engine.check()).rejects.toMatchObject({ code });
  });

  it('asks nothing of the server before a draft, which would only wait twice', async () => {
    await (await serve(sseFile('lmstudio-stream'))).preload(options);
    expect(server?.requests).toEqual([]);
  });

  it('is cancelled by its signal, and bears comments, blank lines and events of other names', async () => {
    const stop = new AbortController();
    const engine = await serve({ ...sseFile('vllm-stream'), end: 'silence' });
    stop.abort();
    expect((await chat(engine, stop.signal)).failed?.code).toBe('cancelled');
    const whole = sseFile('lmstudio-stream').chunks[0]?.[1] ?? '';
    const { chunks } = await chat(
      await serve(stream(`: ping\n\nevent: ping\ndata: \n\n${whole.replaceAll('\n', '\r\n')}`)),
    );
    expect(textIn(chunks)).toBe('Hi Sofia');
  });
});
