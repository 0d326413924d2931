import { describe, expect, it } from 'vitest';
import type { RefusedForms } from '../../../lib/model/openai/chat-form.ts';
import { openaiEngine } from '../../../lib/model/openai/openai-engine.ts';
import type { Recording } from '../replay-server.ts';
import { chat, messages, options, serveOpenai as serve, server, textIn } from '../served-engine.ts';
import { json, sseFile } from './sse-file.ts';

const formats = () =>
  server?.requests.map(({ body }) => (body as { response_format?: { type: string } }).response_format?.type);
const answer = sseFile('lmstudio-stream');
const badRequest = (message: string, status = 400) =>
  json({ error: { message, type: 'BadRequestError' } }, status);

describe('what a server refuses is left out of the next request:', () => {
  it.each<[string, Recording]>([
    ['vLLM, inside the stream', sseFile('vllm-schema-refused')],
    ['llama.cpp', badRequest('Failed to initialize samplers: failed to parse grammar')],
    [
      'SGLang',
      json(
        { object: 'error', message: 'Failed to compile json grammar: x', type: 'BadRequestError', code: 400 },
        400,
      ),
    ],
    [
      'a gateway',
      json({ detail: [{ loc: ['body', 'response_format', 'type'], msg: 'Input should be text' }] }, 422),
    ],
  ])('the schema, of %s', async (_, refusal) => {
    const { chunks, failed } = await chat(await serve(refusal, answer));
    expect(failed).toBeUndefined();
    expect(chunks[0]?.type).toBe('schema_refused');
    expect(textIn(chunks)).toBe('Hi Sofia');
    expect(formats()).toEqual(['json_schema', 'json_object']);
  });

  it('JSON altogether, which LM Studio takes only as a schema, and is told once', async () => {
    const refusal = json({ error: "'response_format.type' must be 'json_schema' or 'text'" }, 400);
    const { chunks } = await chat(await serve(badRequest('Invalid JSON schema'), refusal, answer));
    expect(formats()).toEqual(['json_schema', 'json_object', undefined]);
    expect(chunks.filter(({ type }) => type === 'schema_refused')).toHaveLength(1);
  });

  it.each([
    'Unrecognized request argument supplied: top_k',
    '[{"type":"extra_forbidden","msg":"Extra inputs are not permitted"}]',
  ])('options that are not OpenAI’s: %s', async (message) => {
    await chat(await serve(badRequest(message), answer));
    expect(server?.requests[1]?.body).not.toHaveProperty('top_k');
    expect(server?.requests[1]?.body).toHaveProperty('max_tokens', options.num_predict);
    expect(formats()).toEqual(['json_schema', 'json_schema']);
  });

  it.each([
    'Conversation roles must alternate user/assistant/user/assistant/...',
    'Only user, assistant and tool roles are supported, got system.',
  ])('a system message, whose text then stands before the user’s: %s', async (words) => {
    const engine = await serve(badRequest(words, 500), answer);
    const system = { role: 'system' as const, content: 'Write short emails.' };
    const request = { messages: [system, ...messages], options, signal: new AbortController().signal };
    for await (const _ of engine.chat(request));
    expect(server?.requests[1]?.body).toMatchObject({
      messages: [{ role: 'user', content: 'Write short emails.\n\nhello' }],
    });
  });

  it.each([
    "1 validation error: {'type': 'literal_error', 'loc': ('body', 'reasoning_effort'), 'msg': 'Input should be low'}",
    'chat_template is not supported for Mistral tokenizers.',
    'Unrecognized request argument supplied: chat_template_kwargs',
  ])('that a model is not to think aloud, and no more: %s', async (message) => {
    await chat(await serve(badRequest(message), answer));
    expect(server?.requests[0]?.body).toMatchObject({ chat_template_kwargs: { enable_thinking: false } });
    expect(server?.requests[1]?.body).not.toHaveProperty('chat_template_kwargs');
    expect(server?.requests[1]?.body).not.toHaveProperty('reasoning_effort');
    expect(server?.requests[1]?.body).toHaveProperty('top_k');
  });

  it('what it refused of one request, of the next at once, but for the schema', async () => {
    await serve(badRequest('Unrecognized request argument: top_k'), badRequest('no grammar'), answer);
    const refused: RefusedForms = new Map();
    const asked = { url: server?.url ?? '', model: 'm', refused };
    await chat(openaiEngine(asked));
    expect(server?.requests).toHaveLength(3);
    await chat(openaiEngine(asked));
    expect(server?.requests).toHaveLength(4);
    expect(server?.requests[3]?.body).not.toHaveProperty('top_k');
    expect(formats()?.at(-1)).toBe('json_schema');
  });

  it('nothing, where that was not what the server disliked', async () => {
    const { failed } = await chat(await serve(badRequest('The moon is full.')));
    expect([failed?.code, server?.requests.length]).toEqual(['protocol', 1]);
  });

  it('nothing, once words have come', async () => {
    const words = 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n';
    const { chunks, failed } = await chat(
      await serve({
        ...sseFile('vllm-schema-refused'),
        chunks: [[0, words + sseFile('vllm-schema-refused').chunks[0]?.[1]]],
      }),
    );
    expect([textIn(chunks), failed?.code, server?.requests.length]).toEqual(['Hi', 'crashed', 1]);
  });
});
