import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { type FailureCode, toFailure } from '../../lib/model/failure.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { openaiEngine } from '../../lib/model/openai/openai-engine.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { jsonExchange } from '../../scripts/model-server/exchange.ts';
import { startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { type Fleet, type RunningServer, startFleet, startModelProcess } from './harness/fleet.ts';

const MODEL = 'smollm2:135m';
const TOKEN = '5d1f0c9e5d1f0c9e5d1f0c9e5d1f0c9e';
const options = chatOptions({ num_predict: 32, temperature: 0, seed: 7 });
const schema = {
  type: 'object',
  properties: { subject: { type: 'string', maxLength: 60 }, body: { type: 'string', maxLength: 200 } },
  required: ['subject', 'body'],
};

/** An answer some ten times as long. */
const LONG = {
  most: 400,
  shape: {
    type: 'object',
    properties: { body: { type: 'string', minLength: 600, maxLength: 900 } },
    required: ['body'],
  },
};
const ENGINES = { ollama: ollamaEngine, openai: openaiEngine };

describe.each(['ollama', 'openai'] as const)(
  'two model servers behind nginx, spoken to as %s,',
  (dialect) => {
    let servers: RunningServer[];
    let fleet: Fleet;

    beforeAll(async () => {
      servers = await Promise.all([startModelProcess(MODEL, 0), startModelProcess(MODEL, 1)]);
      fleet = await startFleet(
        servers.map(({ url }) => url),
        { [TOKEN]: 'maya' },
      );
    });
    afterAll(async () => {
      await fleet.close();
      await Promise.all(servers.map((server) => server.close()));
    });

    const engineWith = (token: string | undefined) =>
      ENGINES[dialect]({ url: fleet.url, model: MODEL, token });
    const draft = (name: string) => write(engineWith(TOKEN), name);
    const logged = async () =>
      (await fleet.log()).filter(({ request, status }) => /chat/.test(request) && status === 200);
    /** The drafts in the log, so many at least: nginx writes a line a moment after the answer's last one. */
    const drafts = async (least = 0) => {
      await expect.poll(async () => (await logged()).length).toBeGreaterThanOrEqual(least);
      return logged();
    };

    test.each([
      ['no token', undefined],
      ['a wrong token', `${TOKEN}0`],
      ['the token in other letters', TOKEN.toUpperCase()],
    ])('let nobody in with %s', async (_, token) => {
      await expect(engineWith(token).check()).rejects.toMatchObject({ code: 'unauthorized' });
      await expect(engineWith(token).models()).rejects.toMatchObject({ code: 'unauthorized' });
      expect((await write(engineWith(token), 'Ann')).code).toBe('unauthorized');
    });

    test('let us in with it, and models be managed by nobody', async () => {
      const engine = engineWith(TOKEN);
      await engine.check();
      expect((await engine.models()).map(({ name }) => name)).toEqual([MODEL]);
      const pull = await fetch(`${fleet.url}/api/pull`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}` },
        body: '{"model":"other"}',
      });
      expect(pull.status).toBe(403);
    });

    test('share the drafts: each goes where the fewest are', async () => {
      const outcomes = await Promise.all(['Ann', 'Bo', 'Cy', 'Di'].map((name) => draft(name)));
      expect(outcomes.map(({ code }) => code)).toEqual(['done', 'done', 'done', 'done']);
      const lines = await drafts(4);
      const counts = servers.map(
        ({ url }) => lines.filter(({ servers: asked }) => asked.includes(new URL(url).host)).length,
      );
      expect(counts).toEqual([2, 2]);
      expect(lines.map(({ user }) => user)).toEqual(['maya', 'maya', 'maya', 'maya']);
    });

    test('give nothing to the one that is at work while the other is free', async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const long = write(engineWith(TOKEN), 'Ann', { onText: resolve, ...LONG });
      await promise;
      const before = (await drafts()).length;
      for (const name of ['Bo', 'Cy', 'Di']) expect((await draft(name)).code).toBe('done');
      const places = (await drafts(before + 3))
        .slice(before, before + 3)
        .map(({ servers: asked }) => asked.join());
      expect((await long).code).toBe('done');
      const [busy] = (await drafts(before + 4)).slice(before + 3).map(({ servers: asked }) => asked.join());
      expect(places).toHaveLength(3);
      expect(places).not.toContain(busy);
    });

    test('write all drafts but the one in work when one of them dies with more in its queue', async () => {
      const before = (await drafts()).length;
      // one for each server, long enough to be still in work when the others have queued behind them
      const starts = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const inWork = starts.map(({ resolve }, at) =>
        write(engineWith(TOKEN), `Ann ${at}`, { onText: resolve, ...LONG }),
      );
      await Promise.all(starts.map(({ promise }) => promise));
      const queued = ['Cy', 'Di', 'Ed', 'Flo'].map((name) => draft(name));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await servers[0]?.kill();
      const codes = (await Promise.all(inWork)).map(({ code, text }) => `${code} ${text !== ''}`);
      expect(codes.sort()).toEqual(['crashed true', 'done true']);
      expect((await Promise.all(queued)).map(({ code }) => code)).toEqual(['done', 'done', 'done', 'done']);
      const passedOn = async () =>
        (await drafts()).slice(before).filter(({ servers: asked }) => asked.length > 1);
      await expect.poll(async () => (await passedOn()).length).toBe(2);
      // and later ones do not notice
      expect((await draft('Gil')).code).toBe('done');
    });

    test('are left by nginx too when the user stops', async () => {
      const timed = async () => {
        const since = performance.now();
        expect((await draft('Bo')).code).toBe('done');
        return performance.now() - since;
      };
      const usual = await timed();
      const stop = new AbortController();
      const chunks = engineWith(TOKEN).chat({
        messages: asking('Ann'),
        schema: LONG.shape,
        options: { ...options, num_predict: LONG.most },
        signal: stop.signal,
      });
      await chunks.next();
      stop.abort();
      await expect(chunks.next()).rejects.toMatchObject({ code: 'cancelled' });
      // the one server left has one slot, and the stopped answer is ten times as long
      expect(await timed()).toBeLessThan(usual * 4 + 1000);
    });
  },
);

test('two servers whose queues are full are waited for, and not taken for dead', async () => {
  let isFull = true;
  const busy = { error: 'server busy, please try again. maximum pending requests exceeded' };
  const servers = await Promise.all(
    [0, 1].map(() =>
      startScriptedServer(({ path }) => {
        if (path === '/api/tags') return jsonExchange({ models: [] });
        return isFull ? jsonExchange(busy, 503) : chatExchange('{"subject":"a","body":"b"}');
      }),
    ),
  );
  const fleet = await startFleet(
    servers.map(({ url }) => url),
    { [TOKEN]: 'maya' },
  );
  try {
    const engine = ollamaEngine({ url: fleet.url, model: MODEL, token: TOKEN });
    const outcomes = await Promise.all(['Ann', 'Bo', 'Cy', 'Di'].map((name) => write(engine, name)));
    expect(outcomes.map(({ code }) => code)).toEqual(['busy', 'busy', 'busy', 'busy']);
    await expect(engine.models()).resolves.toEqual([]);
    isFull = false;
    expect((await write(engine, 'Ann')).code).toBe('done');
    for (const path of ['/api/delete', '/api/signout', '/api/me', '/slots', '/v1/load_lora_adapter', '/']) {
      const headers = { authorization: `Bearer ${TOKEN}` };
      const response = await fetch(`${fleet.url}${path}`, { method: 'POST', headers });
      expect([path, response.status]).toEqual([path, 403]);
    }
    expect(servers.flatMap(({ requests }) => requests.map(({ path }) => path))).not.toContain('/slots');
  } finally {
    await fleet.close();
    await Promise.all(servers.map((server) => server.close()));
  }
});

interface Outcome {
  text: string;
  code: FailureCode | 'done';
}

const asking = (name: string) => [
  { role: 'system' as const, content: 'You write short business emails as JSON with subject and body.' },
  { role: 'user' as const, content: `Write to ${name} of Brackenhall Logistics about vibration sensors.` },
];

interface Wish {
  /** Told of each piece of text. */
  onText?: () => void;
  shape?: object;
  /** Tokens at most. */
  most?: number;
}

/** Has an email written, of a few words unless told otherwise. */
async function write(engine: Engine, name: string, wish: Wish = {}): Promise<Outcome> {
  const { onText, shape = schema, most = 32 } = wish;
  let text = '';
  try {
    const { signal } = new AbortController();
    const request = {
      messages: asking(name),
      schema: { ...shape },
      options: { ...options, num_predict: most },
      signal,
    };
    for await (const chunk of engine.chat(request))
      if (chunk.type === 'text') {
        text += chunk.text;
        onText?.();
      }
    return { text, code: 'done' };
  } catch (error) {
    return { text, code: toFailure(error).code };
  }
}
