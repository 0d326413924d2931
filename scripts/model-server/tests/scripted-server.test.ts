import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { chatExchange } from '../chat-exchange.ts';
import { type Exchange, jsonExchange } from '../exchange.ts';
import { cutAfter, errorAfter, garbageAfter, resplit, silentFor, slowed } from '../faults.ts';
import { recordedExchange } from '../recorded-exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { rawRequest } from './raw-request.ts';
import { recording } from './recordings.ts';
import { post } from './served.ts';

let server: ScriptedServer;
afterEach(() => server.close());

const serve = async (exchange: Exchange) => {
  server = await startScriptedServer(() => exchange);
  return server;
};
const chat = (init: RequestInit = {}) => post(`${server.url}/api/chat`, { model: 'smollm2:135m' }, init);
const ANSWER = '{"subject": "two stops", "body": "Grüße, 山田さん"}';
const said = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { message: { content: string } }).message.content)
    .join('');

describe('the scripted server', () => {
  it('is healthy without a script', async () => {
    server = await startScriptedServer();
    const answers = ['/', '/api/version', '/api/tags', '/api/ps'].map((path) => fetch(server.url + path));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await post(`${server.url}/api/show`, { model: 'smollm2:135m' })).status).toBe(200);
    expect((await post(`${server.url}/api/show`, { model: 'nope' })).status).toBe(404);
    expect((await chat()).status).toBe(501);
  });

  it.each([
    ['chat-schema-stream'],
    ['chat-schema-once'],
    ['model-missing'],
    ['origin-refused'],
    ['busy'],
    ['embed'],
  ])('replays a recording: %s', async (name) => {
    const recorded = recording(name);
    await serve(recordedExchange(recorded));
    const answer = await chat();
    expect(answer.status).toBe(recorded.status);
    expect(await answer.text()).toBe(recorded.chunks.map(([, text]) => text).join(''));
  });

  it('embeds with the models that are there for it, and tells of them as Ollama does', async () => {
    server = await startScriptedServer(undefined, { embedders: ['all-minilm'] });
    const embed = (model: string) => post(`${server.url}/api/embed`, { model, input: ['a red hub', 'red'] });
    const { embeddings } = (await (await embed('all-minilm')).json()) as { embeddings: number[][] };
    expect(embeddings.map((vector) => vector.reduce((sum, value) => sum + value, 0))).toEqual([3, 1]);
    expect((await embed('smollm2:135m')).status).toBe(400);
    const card = await post(`${server.url}/api/show`, { model: 'all-minilm' });
    expect(await card.json()).toMatchObject({ capabilities: ['embedding'] });
  });

  it('breaks off where the recorded server died', async () => {
    await serve(recordedExchange(recording('server-killed')));
    await expect(chat().then((answer) => answer.text())).rejects.toThrow();
    expect(server.requests[0]?.disconnectedAt).toBeUndefined();
  });

  it('keeps recorded times, scaled', async () => {
    await serve(recordedExchange(recording('chat-length'), 0.1));
    const started = performance.now();
    await (await chat()).text();
    expect(performance.now() - started).toBeGreaterThan(280);
  });

  it('streams any text as a chat', async () => {
    await serve(chatExchange(ANSWER));
    const text = await (await chat()).text();
    expect(said(text)).toBe(ANSWER);
    expect(JSON.parse(text.trim().split('\n').at(-1) ?? '')).toMatchObject({
      done: true,
      done_reason: 'stop',
    });
  });

  it.each([1, 3, 10_000])('cuts the bytes of a stream into pieces of %i and loses none', async (size) => {
    await serve(resplit(size, chatExchange(ANSWER)));
    expect(said(await (await chat()).text())).toBe(ANSWER);
  });

  it('is silent before the head, then answers', async () => {
    await serve(silentFor(300, chatExchange(ANSWER)));
    const started = performance.now();
    await chat();
    expect(performance.now() - started).toBeGreaterThan(290);
  });

  it('writes slowly', async () => {
    await serve(slowed(40, chatExchange('one two three')));
    const started = performance.now();
    await (await chat()).text();
    expect(performance.now() - started).toBeGreaterThan(150);
  });

  it('ends without a done line', async () => {
    await serve(cutAfter(2, 'end', chatExchange(ANSWER)));
    expect(await (await chat()).text()).not.toContain('"done":true');
  });

  it('resets in the middle', async () => {
    await serve(cutAfter(2, 'reset', chatExchange(ANSWER)));
    const answer = await chat();
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  it('hangs in the middle, and notes when the client leaves', async () => {
    await serve(cutAfter(1, 'silence', chatExchange(ANSWER)));
    await expect(
      chat({ signal: AbortSignal.timeout(200) }).then((answer) => answer.text()),
    ).rejects.toThrow();
    await sleep(50);
    const [request] = server.requests;
    expect(request?.disconnectedAt).toBeGreaterThan((request?.at ?? 0) + 100);
  });

  it('notes that a client left during the silence before the head', async () => {
    await serve(silentFor(60_000, chatExchange(ANSWER)));
    await expect(chat({ signal: AbortSignal.timeout(150) })).rejects.toThrow();
    await sleep(50);
    expect(server.requests[0]?.disconnectedAt).toBeDefined();
  });

  it('puts an error line, or garbage, into a stream', async () => {
    await serve(errorAfter(1, 'boom', chatExchange(ANSWER)));
    expect((await (await chat()).text()).trim().endsWith('{"error":"boom"}')).toBe(true);
    server.script = () => garbageAfter(1, '<html>\n', chatExchange(ANSWER));
    expect(await (await chat()).text()).toContain('\n<html>\n');
  });

  it('notes method, headers and body, and follows a script that is exchanged', async () => {
    await serve(jsonExchange({ error: 'first' }, 500));
    await post(`${server.url}/api/chat`, { model: 'm' }, { headers: { authorization: 'Bearer x' } });
    server.script = ({ body }) => jsonExchange({ echoed: body });
    expect(await (await post(`${server.url}/api/chat`, { n: 1 })).json()).toEqual({ echoed: { n: 1 } });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/chat',
      headers: { authorization: 'Bearer x' },
      body: { model: 'm' },
    });
  });

  it('refuses an extension by its origin as Ollama does, and still notes the request', async () => {
    await serve(chatExchange(ANSWER));
    const headers = { origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' };
    const answer = await rawRequest(`${server.url}/api/chat`, { method: 'POST', headers, body: '{}' });
    expect(answer).toMatchObject({ status: 403, text: '' });
    expect(server.requests[0]?.headers.origin).toBe(headers.origin);
  });
});
