import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { type FailureCode, toFailure } from '../../lib/model/failure.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { openaiEngine } from '../../lib/model/openai/openai-engine.ts';
import { type Fleet, type RunningServer, startFleet, startModelProcess } from './harness/fleet.ts';

const MODEL = 'smollm2:135m';
const TOKEN = '5d1f0c9e5d1f0c9e5d1f0c9e5d1f0c9e';
const options = chatOptions({ num_predict: 48, temperature: 0, seed: 7 });
const schema = {
  type: 'object',
  properties: { subject: { type: 'string', maxLength: 60 }, body: { type: 'string', maxLength: 200 } },
  required: ['subject', 'body'],
};

const LONG = {
  type: 'object',
  properties: { body: { type: 'string', minLength: 1500, maxLength: 1900 } },
  required: ['body'],
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
    const draft = (name: string, onText?: () => void) => write(engineWith(TOKEN), name, onText);
    const drafts = async () =>
      (await fleet.log()).filter(({ request, status }) => /chat/.test(request) && status === 200);

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
      const lines = await drafts();
      const counts = servers.map(
        ({ url }) => lines.filter(({ servers: asked }) => asked.includes(new URL(url).host)).length,
      );
      expect(counts).toEqual([2, 2]);
      expect(lines.map(({ user }) => user)).toEqual(['maya', 'maya', 'maya', 'maya']);
    });

    test('write all drafts but the one in work when one of them dies with more in its queue', async () => {
      const before = (await drafts()).length;
      const started = new Set<string>();
      let finished = 0;
      const { promise: bothWrite, resolve } = Promise.withResolvers<void>();
      const all = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map(async (name) => {
        const outcome = await draft(name, () => {
          started.add(name);
          if (started.size >= 2) resolve();
        });
        finished += 1;
        return outcome;
      });
      await bothWrite;
      const inWork = finished === 0 ? [1] : [0, 1];
      await servers[0]?.kill();
      const outcomes = await Promise.all(all);
      const broken = outcomes.filter(({ code }) => code !== 'done');
      expect(inWork).toContain(broken.length);
      for (const { text, code } of broken) {
        expect(code).toBe('crashed');
        expect(text).not.toBe('');
      }
      const passedOn = (await drafts()).slice(before).filter(({ servers: asked }) => asked.length > 1);
      expect(passedOn.length).toBeGreaterThanOrEqual(1);
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
        schema: LONG,
        options: { ...options, num_predict: 1500 },
        signal: stop.signal,
      });
      await chunks.next();
      stop.abort();
      await expect(chunks.next()).rejects.toMatchObject({ code: 'cancelled' });
      // the one server left has one slot, and the stopped answer is thirty times as long
      expect(await timed()).toBeLessThan(usual * 4 + 3000);
    });
  },
);

interface Outcome {
  text: string;
  code: FailureCode | 'done';
}

const asking = (name: string) => [
  { role: 'system' as const, content: 'You write short business emails as JSON with subject and body.' },
  { role: 'user' as const, content: `Write to ${name} of Brackenhall Logistics about vibration sensors.` },
];

/** Has an email of a few words written; `onText` is told of each. */
async function write(engine: Engine, name: string, onText: () => void = () => undefined): Promise<Outcome> {
  let text = '';
  try {
    const { signal } = new AbortController();
    for await (const chunk of engine.chat({ messages: asking(name), schema, options, signal }))
      if (chunk.type === 'text') {
        text += chunk.text;
        onText();
      }
    return { text, code: 'done' };
  } catch (error) {
    return { text, code: toFailure(error).code };
  }
}
