import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hideInStream } from '../../lib/model/hide-in-stream.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { serverFetch } from '../../lib/model/server-fetch.ts';
import { type Replay, recording, replay } from './replay-server.ts';
import { chat, TOKEN } from './served-engine.ts';

let server: Replay | undefined;
afterEach(() => {
  vi.unstubAllGlobals();
  return server?.close();
});

describe('serverFetch', () => {
  const asked = vi.fn<typeof fetch>();
  const ask = (to: string) => {
    vi.stubGlobal('fetch', asked.mockReset().mockResolvedValue(new Response('{}')));
    return serverFetch({ url: 'https://llm.example:8443/team', token: TOKEN })(to);
  };

  it.each([
    'http://llm.example:8443/v1',
    'https://llm.example/v1',
    'https://llm.example:8444/v1',
    'https://llm.example.evil.example:8443/v1',
    'https://other.example:8443/v1',
  ])('takes the token to no other origin: %s', async (to) => {
    await expect(ask(to)).rejects.toMatchObject({ code: 'internal' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('takes the token to its own, and never where that sends us', async () => {
    await ask('https://llm.example:8443/team/v1/models');
    const init = asked.mock.calls[0]?.[1];
    expect(new Headers(init?.headers).get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(init?.redirect).toBe('manual');
  });

  it('takes a redirect, which a browser shows as nothing, for another address', async () => {
    const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    vi.stubGlobal('fetch', () => Promise.resolve(hidden));
    const asking = serverFetch({ url: 'http://llm.example' })('http://llm.example/api/chat');
    await expect(asking).rejects.toMatchObject({ code: 'protocol', message: /another address/ });
  });
});

describe('an Ollama server that wants a token', () => {
  it('gets it, and what it says of it is not repeated', async () => {
    const words = { error: { message: `wrong token ${TOKEN}` } };
    server = await replay(recording('chat-plain-stream'), {
      status: 401,
      headers: {},
      chunks: [[0, JSON.stringify(words)]],
      end: 'end',
    });
    const engine = ollamaEngine({ url: server.url, model: 'm', token: TOKEN });
    expect((await chat(engine)).failed).toBeUndefined();
    expect((await chat(engine)).failed).toMatchObject({ code: 'unauthorized', message: 'wrong token ***' });
    expect(server.credentials).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
  });

  it('gets no header where there is no token', async () => {
    server = await replay(recording('chat-plain-stream'));
    await chat(ollamaEngine({ url: server.url, model: 'm' }));
    expect(server.credentials).toEqual([undefined]);
  });
});

describe('hideInStream', () => {
  const through = async (pieces: Uint8Array<ArrayBuffer>[], secret: string) => {
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    return new Response(hideInStream(stream, secret)).text();
  };
  const part = fc.constantFrom(TOKEN, TOKEN.slice(0, 9), TOKEN.slice(3), 'ü', '😀', ' ', 'team-', '{"a":1}');

  it('hides the secret and nothing else, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (parts, size) => {
          const bytes = new TextEncoder().encode(parts.join(''));
          const count = Math.ceil(bytes.length / size);
          const pieces = Array.from({ length: count }, (_, at) => bytes.slice(at * size, (at + 1) * size));
          expect(await through(pieces, TOKEN)).toBe(parts.join('').replaceAll(TOKEN, '***'));
        },
      ),
    );
  });

  it('holds nothing back that is not the beginning of the secret', async () => {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>();
    const reader = hideInStream(readable, TOKEN).getReader();
    void writable.getWriter().write(new TextEncoder().encode('data: {}\n\nteam'));
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: {}\n\n');
  });
});
