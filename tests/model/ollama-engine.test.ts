import { afterEach, describe, expect, it, vi } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Chunk } from '../../lib/model/engine.ts';
import { EngineError } from '../../lib/model/failure.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { type Recording, type Replay, recording, replay } from './replay-server.ts';

const options = chatOptions({ num_predict: 120, seed: 7 });
const messages = [{ role: 'user' as const, content: 'hello' }];
const schema = { type: 'object', properties: { subject: { type: 'string' } } };

let server: Replay | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  return server?.close();
});

async function serve(...names: (string | Recording)[]) {
  server = await replay(...names.map((name) => (typeof name === 'string' ? recording(name) : name)));
  return ollamaEngine({ url: server.url, model: 'qwen2.5-coder:1.5b' });
}

async function chat(
  engine: ReturnType<typeof ollamaEngine>,
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

const textIn = (chunks: Chunk[]): string =>
  chunks.map((chunk) => (chunk.type === 'text' ? chunk.text : '')).join('');

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

  it.each([
    ['origin-refused', 'refused'],
    ['host-refused', 'refused'],
    ['model-missing', 'model_missing'],
    ['busy', 'busy'],
    ['out-of-memory', 'out_of_memory'],
    ['load-timeout', 'load_timeout'],
    ['overflow-refused', 'context_overflow'],
    ['think-unsupported', 'model_unsuitable'],
    ['bad-option', 'protocol'],
    ['no-model', 'protocol'],
    ['runner-killed', 'crashed'],
    ['server-killed', 'crashed'],
    ['server-terminated', 'crashed'],
  ])('takes %s for %s', async (name, code) => {
    const { failed } = await chat(await serve(name));
    expect(failed?.code, failed?.message).toBe(code);
  });

  it.each<[string, number, string, string]>([
    ['an old server', 404, '{"error":"model \\"x\\" not found, try pulling it first"}', 'model_missing'],
    [
      'a GPU without room',
      500,
      '{"error":"llama runner process has terminated: cudaMalloc failed: out of memory"}',
      'out_of_memory',
    ],
    ['a model that writes no chat', 400, '{"error":"\\"x\\" does not support chat"}', 'model_unsuitable'],
    [
      'a runner that stopped',
      500,
      '{"error":"model runner has unexpectedly stopped, this may be due to resource limitations"}',
      'crashed',
    ],
    ['a proxy that wants a password', 401, 'Unauthorized', 'unauthorized'],
    ['a proxy that forbids', 403, '<html>403 Forbidden</html>', 'unauthorized'],
    ['a proxy without a server behind it', 502, '<html>502 Bad Gateway</html>', 'offline'],
    ['some other program', 404, '<html>Not Found</html>', 'protocol'],
  ])('takes the words of %s', async (_, status, text, code) => {
    const type = text.startsWith('{') ? 'application/json' : 'text/html';
    const { failed } = await chat(
      await serve({ status, headers: { 'content-type': type }, chunks: [[0, text]], end: 'end' }),
    );
    expect(failed?.code, failed?.message).toBe(code);
  });

  const first = '{"model":"m","message":{"role":"assistant","content":"Dear"},"done":false}\n';
  const last = '{"model":"m","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop"}\n';
  const page = `<!doctype html>\n<title>Sign in\u001b[2J to the guest network</title>${'x'.repeat(9000)}`;
  it.each<[string, string, string, RegExp]>([
    ['a page instead of an answer', page, 'protocol', /<!doctype html>/],
    ['nothing at all', '', 'protocol', /nothing/],
    ['the JSON of another API', '{"choices":[{"text":"Dear"}]}\n', 'protocol', /choices/],
    ['a line that is null', `${first}null\n${last}`, 'protocol', /null/],
    ['a line that is a list', `[]\n${last}`, 'protocol', /\[\]/],
    ['a broken line in the middle', `${first}{"message":{"con\n${last}`, 'protocol', /"con/],
    ['text that is a number', `{"message":{"content":7},"done":false}\n${last}`, 'protocol', /7/],
    ['a broken last line', `${first}{"message":{"con`, 'truncated', /./],
    ['an error at once', '{"error":"CUDA error: out of memory"}\n', 'out_of_memory', /CUDA/],
    ['an error of another shape', `${first}{"error":{"code":9}}\n`, 'protocol', /9/],
  ])('takes %s on status 200 for what it is, in a few plain words', async (_, text, code, detail) => {
    const said = ['log', 'info', 'warn', 'error'].map((method) =>
      vi.spyOn(console, method as 'log').mockImplementation(() => undefined),
    );
    const { failed } = await chat(
      await serve({ status: 200, headers: {}, chunks: text ? [[0, text]] : [], end: 'end' }),
    );
    expect(failed?.code, failed?.message).toBe(code);
    expect(failed?.message).toMatch(detail);
    expect(failed?.message.length).toBeLessThan(300);
    expect(failed?.message).not.toMatch(/\p{Cc}/u);
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });

  it('bears blank lines, null texts and lines cut anywhere', async () => {
    const text = `\n${first}{"message":{"content":null},"done":false,"error":null}\n\n${last.trimEnd()}`;
    const { chunks, failed } = await chat(
      await serve({ status: 200, headers: {}, chunks: [...text].map((c) => [0, c]), end: 'end' }),
    );
    expect([textIn(chunks), failed]).toEqual(['Dear', undefined]);
  });

  it.each<[string, Recording['chunks'], string]>([
    ['before its first line', [[0, ' ']], 'crashed'],
    ['after its first line', [[0, first]], 'crashed'],
  ])('takes a connection lost %s for a server that died', async (_, chunks, code) => {
    const { failed } = await chat(await serve({ status: 200, headers: {}, chunks, end: 'reset' }));
    expect(failed?.code, failed?.message).toBe(code);
  });

  it.each<[string, number, string]>([
    ['a proxy on the console', 502, '<html>\u001b[31m502</html>'],
    ['broken JSON on the console', 500, '{"error":'],
  ])('never writes the words of %s', async (_, status, text) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    for (const type of ['text/html', 'application/json']) {
      const { failed } = await chat(
        await serve({
          status,
          headers: { 'content-type': type },
          chunks: [[0, text + 'x'.repeat(9000)]],
          end: 'end',
        }),
      );
      expect(failed?.message).not.toMatch(/\p{Cc}/u);
      expect(failed?.message.length).toBeLessThan(2100);
      await server?.close();
    }
    expect(log).not.toHaveBeenCalled();
  });

  it.each([page, '', 'null', '[]', '{"data":[]}'])(
    'asks nothing of a server that is none: %#',
    async (text) => {
      const engine = await serve({ status: 200, headers: {}, chunks: text ? [[0, text]] : [], end: 'end' });
      const codes = await Promise.all(
        [engine.models(), engine.check(), engine.preload(options)].map((asked) =>
          asked.then(
            () => 'accepted',
            ({ code }) => code,
          ),
        ),
      );
      expect(codes).toEqual(['protocol', 'protocol', 'protocol']);
    },
  );

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
