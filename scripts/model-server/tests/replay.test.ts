import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelServer } from '../server.ts';
import { rawRequest } from './raw-request.ts';
import { recording } from './recordings.ts';
import { post, serveSmall } from './served.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await serveSmall();
});
afterAll(() => server.close());

async function replay(name: string) {
  const { request } = recording(name);
  const { host, ...rest } = request.headers;
  const body =
    request.body === undefined || typeof request.body === 'string'
      ? request.body
      : JSON.stringify(request.body);
  return rawRequest(server.url + request.path, {
    method: request.method,
    headers: host ? { ...rest, host } : rest,
    ...(body === undefined ? {} : { body }),
  });
}

const textOf = (name: string) =>
  recording(name)
    .chunks.map(([, text]) => text)
    .join('');

/** Keys at every depth, lists by their first item; open-ended maps by name only. */
function shape(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => shape(item));
  if (typeof value !== 'object' || value === null || key === 'model_info') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner, name)]));
}

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

// What Ollama says in these is fixed: the same words are wanted, and the same framing.
const FIXED = [
  ['bad-format'],
  ['bad-json'],
  ['bad-option'],
  ['bad-schema'],
  ['host-refused'],
  ['model-missing'],
  ['no-body'],
  ['no-model'],
  ['origin-local-page'],
  ['origin-preflight'],
  ['origin-refused'],
  ['origin-refused-get'],
  ['origin-web-page'],
  ['overflow-refused'],
  ['root'],
  ['show-missing'],
  ['think-unsupported'],
  ['version'],
];

describe('an answer that is the same each time', () => {
  it.each(FIXED)('is word for word what a real Ollama said: %s', async (name) => {
    const recorded = recording(name);
    const answer = await replay(name);
    expect(answer.text).toBe(textOf(name));
    expect(answer.status).toBe(recorded.status);
    const { connection: _, ...headers } = recorded.headers;
    expect(answer.headers).toMatchObject(headers);
  });
});

describe('an answer that a model has a part in', () => {
  it.each([
    ['chat-after-cancel'],
    ['chat-json-stream'],
    ['chat-length'],
    ['chat-plain-stream'],
    ['chat-schema-once'],
    ['chat-schema-stream'],
    ['cold-load-stream'],
    ['context-clamped'],
    ['overflow-truncated'],
    ['preload'],
    ['unload'],
    ['show'],
    ['tags'],
  ])('has the shape of what a real Ollama said: %s', async (name) => {
    const recorded = recording(name);
    const answer = await replay(name);
    expect(answer.status).toBe(recorded.status);
    expect(answer.headers['content-type']).toBe(recorded.headers['content-type']);
    const [got, wanted] = [lines(answer.text), lines(textOf(name))];
    expect(shape(got[0])).toEqual(shape(wanted[0]));
    expect(shape(got.at(-1))).toEqual(shape(wanted.at(-1)));
    expect(got.slice(0, -1).every((line) => line.done === false)).toBe(true);
    // The small model may write on and on where the bigger one came to its end.
    const reasons = wanted.at(-1)?.done_reason === 'stop' ? ['stop', 'length'] : [wanted.at(-1)?.done_reason];
    expect(reasons).toContain(got.at(-1)?.done_reason);
  });

  it('has the shape of what a real Ollama said of a loaded model', async () => {
    await post(`${server.url}/api/chat`, { model: 'qwen2.5-coder:1.5b', messages: [] }).then((r) => r.text());
    const answer = await replay('ps-loaded');
    expect(shape(JSON.parse(answer.text))).toEqual(shape(JSON.parse(textOf('ps-loaded'))));
    expect(answer.text).toContain('"context_length":4096');
  });

  it('counts the same prompt as many tokens as a real Ollama did', async () => {
    const count = (text: string) => lines(text).at(-1)?.prompt_eval_count;
    expect(count((await replay('cold-load-stream')).text)).toBe(count(textOf('cold-load-stream')));
    expect(count((await replay('overflow-truncated')).text)).toBe(512);
  });

  it('stops at the same count of written tokens where the limit stops it', async () => {
    const last = lines((await replay('chat-length')).text).at(-1);
    expect(last).toMatchObject({ done_reason: 'length', eval_count: 12 });
  });
});

describe('OpenAI’s dialect', () => {
  it.each([['v1-model-missing'], ['v1-bad-json']])(
    'fails in the words of a real Ollama: %s',
    async (name) => {
      const answer = await replay(name);
      expect(answer.status).toBe(recording(name).status);
      expect(JSON.parse(answer.text)).toEqual(JSON.parse(textOf(name)));
    },
  );

  it.each([['v1-chat-once'], ['v1-models']])('has the shape of a real Ollama’s: %s', async (name) => {
    const answer = await replay(name);
    expect(answer.status).toBe(200);
    expect(shape(JSON.parse(answer.text))).toEqual(shape(JSON.parse(textOf(name))));
  });

  it('streams events of the shape of a real Ollama’s', async () => {
    const events = (text: string) =>
      text
        .trim()
        .split('\n\n')
        .map((each) => each.replace('data: ', ''));
    const answer = await replay('v1-chat-stream');
    expect(answer.headers['content-type']).toBe('text/event-stream');
    const [got, wanted] = [events(answer.text), events(textOf('v1-chat-stream'))];
    expect(got.at(-1)).toBe('[DONE]');
    for (const at of [0, -2])
      expect(shape(JSON.parse(got.at(at) ?? ''))).toEqual(shape(JSON.parse(wanted.at(at) ?? '')));
    expect(['stop', 'length']).toContain(JSON.parse(got.at(-3) ?? '').choices[0].finish_reason);
  });

  it('refuses a chat without messages before anything is loaded', async () => {
    const answer = await post(`${server.url}/v1/chat/completions`, { model: 'smollm2:135m' });
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { message: /too short/ } }]);
  });
});

describe('what this server cannot do', () => {
  it.each([['embed'], ['pull-failed']])('is refused with 501 and never made up: %s', async (name) => {
    const answer = await replay(name);
    expect(answer.status).toBe(501);
    expect(JSON.parse(answer.text)).toEqual({ error: expect.any(String) });
  });

  it.each([
    ['tools', { tools: [{ type: 'function' }] }],
    ['images', { messages: [{ role: 'user', content: 'x', images: ['AAAA'] }] }],
    ['logprobs', { logprobs: true }],
  ])('is refused with 501 inside a chat: %s', async (_, more) => {
    const answer = await post(`${server.url}/api/chat`, { model: 'smollm2:135m', messages: [], ...more });
    expect(answer.status).toBe(501);
    expect(await answer.json()).toEqual({ error: expect.any(String) });
  });
});
