import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelServer } from '../server.ts';
import { ask, type ChatLine, chatOnce, post, SMALL, serveSmall } from './served.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await serveSmall();
});
afterAll(() => server.close());

describe('the model in memory', () => {
  const loaded = async () =>
    (
      (await (await fetch(`${server.url}/api/ps`)).json()) as {
        models: { context_length: number; expires_at: string }[];
      }
    ).models;

  it('stays for keep_alive and then goes', async () => {
    await chatOnce(server.url, ask('Hi'), { options: { num_predict: 1 }, keep_alive: '300ms' });
    expect(await loaded()).toHaveLength(1);
    await sleep(500);
    expect(await loaded()).toEqual([]);
  });

  it('goes at once for keep_alive 0, and stays for ever for -1', async () => {
    await chatOnce(server.url, ask('Hi'), { options: { num_predict: 1 }, keep_alive: -1 });
    expect((await loaded())[0]?.expires_at).toMatch(/^2[1-9]/);
    await chatOnce(server.url, ask('Hi'), { options: { num_predict: 1 }, keep_alive: 0 });
    expect(await loaded()).toEqual([]);
  });

  it('is loaded anew for another num_ctx, and only then', async () => {
    const once = (num_ctx: number) =>
      chatOnce(server.url, ask('Hi'), { options: { num_ctx, num_predict: 1 } });
    await once(1024);
    const [same, other] = [await once(1024), await once(2048)];
    expect(other.load_duration).toBeGreaterThan(same.load_duration * 10);
    expect((await loaded())[0]?.context_length).toBe(2048);
  });
});

describe('a client that goes away', () => {
  const endless = {
    format: { type: 'string', minLength: 1900 },
    options: { num_predict: 900, temperature: 1 },
  };
  const start = (signal: AbortSignal, more: object = {}) =>
    post(`${server.url}/api/chat`, { model: SMALL, messages: ask('Go on'), ...endless, ...more }, { signal });
  const timeToNext = async () => {
    const started = performance.now();
    const line: ChatLine = await chatOnce(server.url, ask('Go on'), { options: { num_predict: 1 } });
    return performance.now() - started - line.load_duration / 1e6;
  };

  it('frees the slot within 200 ms while the model writes', async () => {
    const gone = new AbortController();
    const reader = (await start(gone.signal)).body?.getReader();
    await reader?.read();
    gone.abort();
    expect(await timeToNext()).toBeLessThan(200);
  });

  it('frees the slot within 200 ms while the prompt is read', async () => {
    await timeToNext();
    const long = ask('A sentence about sorting halls and their many belts. '.repeat(350));
    const cut = start(AbortSignal.timeout(300), { messages: long });
    await expect(cut).rejects.toThrow();
    expect(await timeToNext()).toBeLessThan(300);
  });

  it('aborts a load', async () => {
    await chatOnce(server.url, ask('Hi'), { options: { num_predict: 1 }, keep_alive: 0 });
    await expect(start(AbortSignal.timeout(30))).rejects.toThrow();
    await sleep(250);
    expect(await (await fetch(`${server.url}/api/ps`)).json()).toEqual({ models: [] });
  });

  it('leaves the queue, in which the others keep their order', async () => {
    const gone = new AbortController();
    const first = await start(gone.signal);
    const left = start(AbortSignal.timeout(50)).then(
      () => 'answered',
      () => 'left',
    );
    const order: number[] = [];
    const wait = (n: number) =>
      chatOnce(server.url, ask('Hi'), { options: { num_predict: 1 } }).then(() => order.push(n));
    const two = wait(2);
    await sleep(30);
    const three = wait(3);
    await sleep(100);
    gone.abort();
    await first.text().catch(() => '');
    await Promise.all([two, three]);
    expect(order).toEqual([2, 3]);
    expect(await left).toBe('left');
  });
});

describe('a full queue', () => {
  it('is told in the words of a real Ollama', async () => {
    const narrow = await serveSmall({ maxQueue: 1 });
    const gone = new AbortController();
    const body = { model: SMALL, messages: ask('Go on'), format: { type: 'string', minLength: 1900 } };
    try {
      const first = await post(`${narrow.url}/api/chat`, body, { signal: gone.signal });
      const second = post(`${narrow.url}/api/chat`, body, { signal: gone.signal }).catch(() => undefined);
      await sleep(100);
      const third = await post(`${narrow.url}/api/chat`, body);
      expect(third.status).toBe(503);
      expect(await third.json()).toEqual({
        error: 'server busy, please try again.  maximum pending requests exceeded',
      });
      gone.abort();
      await Promise.all([second, first.text().catch(() => '')]);
    } finally {
      await narrow.close();
    }
  });
});
