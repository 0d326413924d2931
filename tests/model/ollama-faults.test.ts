import { describe, expect, it, vi } from 'vitest';
import type { Recording } from './replay-server.ts';
import { chat, options, serve, server, textIn } from './served-engine.ts';

describe('ollamaEngine, of a server that fails', () => {
  it.each([
    ['origin-refused', 'refused'],
    ['host-refused', 'refused'],
    ['model-missing', 'model_missing'],
    ['busy', 'busy'],
    ['out-of-memory', 'out_of_memory'],
    ['load-timeout', 'load_timeout'],
    ['overflow-refused', 'context_overflow'],
    ['think-unsupported', 'model_unsuitable'],
    ['bad-option', 'internal'],
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
    [
      'a model that did not load',
      500,
      '{"error":"model failed to load, this may be due to resource limitations or an internal error, check ollama server logs for details"}',
      'crashed',
    ],
    ['a server that lacks a part of itself', 500, '{"error":"model library not found"}', 'protocol'],
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
});
