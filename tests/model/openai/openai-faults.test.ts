import { describe, expect, it } from 'vitest';
import { chat, serveOpenai as serve, server, TOKEN, textIn } from '../served-engine.ts';
import { json, sseFile, stream } from './sse-file.ts';

const error = (message: string, more: object = {}) => ({ error: { message, ...more } });

describe('openaiEngine, of a server that fails,', () => {
  it.each<[string, number, unknown, string]>([
    ['vLLM without the token', 401, { error: 'Unauthorized' }, 'unauthorized'],
    [
      'llama.cpp with a wrong token',
      401,
      error('Invalid API Key', { code: 401, type: 'authentication_error' }),
      'unauthorized',
    ],
    ['a proxy that forbids', 403, '<html>403 Forbidden</html>', 'unauthorized'],
    ['Ollama’s check of the origin', 403, '', 'refused'],
    [
      'vLLM without the model',
      404,
      error('The model `m` does not exist.', { type: 'NotFoundError', code: 404 }),
      'model_missing',
    ],
    ['Ray Serve without the model', 404, error('Could not find model with id m'), 'model_missing'],
    [
      'LM Studio with nothing loaded',
      404,
      error('No models loaded. Please load a model in the developer page.'),
      'model_missing',
    ],
    ['a path that is none', 404, { detail: 'Not Found' }, 'protocol'],
    [
      'vLLM with too long a prompt',
      400,
      error("This model's maximum context length is 4096 tokens. However, you requested 5012 tokens."),
      'context_overflow',
    ],
    [
      'vLLM with too long an answer',
      400,
      error("'max_tokens' or 'max_completion_tokens' is too large: 8000."),
      'context_overflow',
    ],
    [
      'SGLang with too long a prompt',
      400,
      {
        object: 'error',
        message: "The input (9000 tokens) is longer than the model's context length (8192 tokens).",
        code: 400,
      },
      'context_overflow',
    ],
    [
      'llama.cpp with too long a prompt',
      400,
      error('the request exceeds it', { type: 'exceed_context_size_error' }),
      'context_overflow',
    ],
    [
      'vLLM with a model that does not chat',
      400,
      error('default chat template is no longer allowed, so you must provide a chat template'),
      'model_unsuitable',
    ],
    ['a full GPU', 500, error('CUDA out of memory. Tried to allocate 2.00 GiB'), 'out_of_memory'],
    [
      'llama.cpp that is loading',
      503,
      error('Loading model', { type: 'unavailable_error', code: 503 }),
      'busy',
    ],
    ['a full queue', 429, error('Too many requests'), 'busy'],
    ['a proxy without a server behind it', 502, '<html>502 Bad Gateway</html>', 'offline'],
    [
      'a dead engine',
      500,
      error('EngineCore encountered an issue.', { type: 'InternalServerError' }),
      'crashed',
    ],
    [
      'LM Studio whose computer is too small',
      400,
      error('Failed to load model "m". Error: insufficient system resources'),
      'out_of_memory',
    ],
    ['some other program', 418, 'I am a teapot', 'protocol'],
  ])('takes the words of %s', async (_, status, body, code) => {
    const { failed } = await chat(await serve(json(body, status)));
    expect(failed?.code, failed?.message).toBe(code);
    expect(failed?.message).not.toMatch(/[{}]/);
  });

  it('knows the recorded model that is missing', async () => {
    expect((await chat(await serve('v1-model-missing'))).failed).toMatchObject({
      code: 'model_missing',
      message: "model 'nope:1b' not found",
    });
  });

  const words = 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n';
  it.each<[string, string, string, string]>([
    ['nothing at all', '', 'protocol', ''],
    ['a page', '<!doctype html>\n<title>Sign in</title>', 'protocol', ''],
    ['Ollama’s own dialect', '{"message":{"content":"Hi"},"done":false}\n', 'protocol', ''],
    ['broken JSON', `${words}data: {"choi\n\n`, 'protocol', 'Hi'],
    ['an event that is a list', 'data: []\n\n', 'protocol', ''],
    ['no end', words, 'crashed', 'Hi'],
    ['no end, with empty reasons', `${words}data: {"choices":[{"finish_reason":""}]}\n\n`, 'crashed', 'Hi'],
    [
      'an answer that a filter cut',
      `${words}data: {"choices":[{"finish_reason":"content_filter"}]}\n\n`,
      'crashed',
      'Hi',
    ],
    ['an error without a name after words', `${words}data: {"error":"boom"}\n\n`, 'crashed', 'Hi'],
    ['an event cut off', `${words}data: {"choices":[{"fin`, 'crashed', 'Hi'],
    ['[DONE] without a reason', `${words}data: [DONE]\n\n`, 'crashed', 'Hi'],
    ['an error at once', 'data: {"error":{"message":"CUDA out of memory"}}\n\n', 'out_of_memory', ''],
    ['an error after words', `${words}data: {"error":{"message":"x","code":503}}\n\n`, 'busy', 'Hi'],
    [
      'an error in the old shape',
      `${words}data: {"object":"error","message":"Internal server error","code":500}\n\n`,
      'crashed',
      'Hi',
    ],
  ])('takes %s on status 200 for what it is', async (_, text, code, said) => {
    const { chunks, failed } = await chat(await serve(stream(text)));
    expect([failed?.code, textIn(chunks)], failed?.message).toEqual([code, said]);
    expect(failed?.message.length).toBeLessThan(300);
  });

  it.each<[string, string, string]>([
    [
      'its last event not closed',
      `${words}data: {"choices":[{"finish_reason":"stop"}]}`,
      'text/event-stream',
    ],
    [
      'its events said to be JSON',
      `${words}data: {"choices":[{"finish_reason":"stop"}]}\n\n`,
      'application/json',
    ],
    [
      'its JSON said to be text',
      '{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}',
      'text/plain',
    ],
  ])('takes an answer with %s', async (_, text, type) => {
    const { chunks, failed } = await chat(
      await serve({ ...stream(text), headers: { 'content-type': type } }),
    );
    expect(failed).toBeUndefined();
    expect(textIn(chunks)).toBe('Hi');
  });

  it('tells when the server wants to be asked again, and that it loads its model', async () => {
    const headers = { 'content-type': 'application/json', 'retry-after': '7' };
    const busy = await chat(await serve({ ...json(error('Too many requests'), 429), headers }));
    expect(busy.failed?.comeBack).toEqual({ after_ms: 7000, isLoading: false });
    await server?.close();
    const loading = await chat(await serve(json(error('Loading model', { code: 503 }), 503)));
    expect(loading.failed).toMatchObject({ code: 'busy', comeBack: { isLoading: true } });
  });

  it('takes no list of models for an empty one, as Ollama’s /v1 has it', async () => {
    expect(await (await serve(json({ object: 'list', data: null }))).models()).toEqual([]);
  });

  it.each([
    ['lmstudio-error', 'context_overflow'],
    ['llamacpp-overflow', 'context_overflow'],
    ['sglang-abort', 'crashed'],
  ])('reads %s', async (name, code) => {
    expect((await chat(await serve(sseFile(name)))).failed?.code).toBe(code);
  });

  it('takes an error on status 200 for one where it lists models', async () => {
    const engine = await serve(json({ error: 'Unexpected endpoint or method. (GET /v1/models)' }));
    await expect(engine.models()).rejects.toMatchObject({ code: 'protocol', message: /Unexpected endpoint/ });
  });

  it('takes a lost connection for a server that died', async () => {
    expect((await chat(await serve({ ...stream(words), end: 'reset' }))).failed?.code).toBe('crashed');
  });

  it('is offline where nobody listens', async () => {
    const engine = await serve('root');
    await server?.close();
    expect((await chat(engine)).failed?.code).toBe('offline');
  });

  it('follows no redirect, and takes the token nowhere', async () => {
    const elsewhere = { status: 307, headers: { location: 'http://127.0.0.1:9/' }, chunks: [], end: 'end' };
    const { failed } = await chat(await serve(elsewhere));
    expect(failed?.code).toBe('protocol');
    expect(server?.requests).toHaveLength(1);
  });

  it('never repeats its token, in whatever pieces the server says it', async () => {
    for (const size of [1, 7, 1000]) {
      const page = `Incorrect API key provided: ${TOKEN}. Sent: Bearer ${TOKEN}`;
      const pieces = page.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
      const { failed } = await chat(
        await serve({ ...json('', 401), chunks: pieces.map((piece) => [0, piece]) }),
      );
      expect(failed?.message).toBe('Incorrect API key provided: ***. Sent: Bearer ***');
      expect(JSON.stringify(failed) + String(failed?.cause)).not.toContain(TOKEN);
      await server?.close();
    }
  });
});
