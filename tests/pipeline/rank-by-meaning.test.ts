import { afterEach, describe, expect, it } from 'vitest';
import type { PipelineEvent } from '../../lib/draft/draft-event.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { embedExchange } from '../../scripts/model-server/embed-exchange.ts';
import { jsonExchange } from '../../scripts/model-server/exchange.ts';
import { silentFor } from '../../scripts/model-server/faults.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../../scripts/model-server/scripted-server.ts';

const football = 'Our football team won its last match.';
const machines = 'Our machines fall ill without any warning.';
const answer = JSON.stringify({
  opening: 'You wrote that your machines fall ill without any warning.',
  offer: 'We offer predictive maintenance.',
  benefit: 'That could warn you a day before.',
  question: 'Would a first talk be useful?',
  subject: 'machines without warning',
});
const request = {
  mend: false,
  user_json: {
    objective: 'a first talk',
    profile_data: {
      name: 'Helen Marsh',
      recent_activity: [football, machines].map((text) => ({ kind: 'authored', text })),
    },
  },
  sender: normalizeSender({ name: 'Maya Lindqvist', company: 'Corvane', offer: 'predictive maintenance' }),
};

const loaded = jsonExchange({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'load' });
const isPreload = (body: unknown) => (body as { messages: unknown[] }).messages.length === 0;

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

/** A server that chats, and embeds as the script says. */
async function draft(
  embed: Script,
  { embedders = ['all-minilm:latest'], over = {}, signal = new AbortController().signal } = {},
) {
  await server?.close();
  server = await startScriptedServer(
    (asked) => {
      if (asked.path === '/api/chat') return isPreload(asked.body) ? loaded : chatExchange(answer);
      return asked.path === '/api/embed' ? embed(asked) : undefined;
    },
    { embedders },
  );
  const engine = ollamaEngine({ url: server.url, model: 'qwen2.5-coder:1.5b' });
  let last: PipelineEvent | undefined;
  for await (const event of generateEmail({ ...request, ...over }, engine, signal)) last = event;
  return last;
}

const written = (event: PipelineEvent | undefined) => {
  if (event?.type !== 'done') throw new Error(`ended with ${JSON.stringify(event)}`);
  return event.written;
};
const pathsAsked = () => server?.requests.map(({ path }) => path);

/** Machines and maintenance point one way, all else the other. */
const byTopic: Script = ({ body }) => {
  const { model, input } = body as { model: string; input: string[] };
  return embedExchange(
    model,
    input.map((text) => (/machine|maintenance/.test(text) ? [1, 0.1] : [0.1, 1])),
  );
};

describe('rankByMeaning', () => {
  it('opens on what the offer means, not only on what shares its words, and says how it was ranked', async () => {
    const { facts, ranking, exchanges } = written(await draft(byTopic));
    expect(facts[0]?.text).toBe(machines);
    expect(ranking).toMatchObject({ by: 'embedding', model: 'all-minilm:latest' });
    expect(ranking?.facts.map(({ text }) => text)).toEqual([machines, football]);
    expect(exchanges[0]?.messages.at(-1)?.content).toContain('fall ill without any warning');
    // before the chat model is loaded
    expect(pathsAsked()).toEqual(['/api/tags', '/api/show', '/api/embed', '/api/chat', '/api/chat']);
  });

  it('sends offer, objective and facts to the one server, and the name of the lead to no embedding', async () => {
    await draft(byTopic);
    const sent = server?.requests.find(({ path }) => path === '/api/embed')?.body;
    expect(sent).toMatchObject({ input: ['predictive maintenance a first talk', football, machines] });
  });

  it.each<[string, Script, string]>([
    ['fails', () => jsonExchange({ error: 'llama runner process has terminated' }, 500), 'crashed'],
    [
      'finds no room',
      () => jsonExchange({ error: 'cudaMalloc failed: out of memory' }, 500),
      'out_of_memory',
    ],
    ['answers nonsense', () => jsonExchange({ embeddings: [[1]] }), 'protocol'],
  ])('drafts by words alone where embedding %s, and keeps why', async (_, script, code) => {
    const { ranking, warnings } = written(await draft(script));
    expect(ranking).toMatchObject({ by: 'lexical', model: 'all-minilm:latest', failure: { code } });
    expect(warnings).toEqual(written(await draft(() => undefined, { embedders: [] })).warnings);
  });

  it('waits three seconds at most', async () => {
    const started = performance.now();
    const { ranking } = written(await draft(() => silentFor(60_000, jsonExchange({}))));
    expect(ranking?.failure?.code).toBe('stalled');
    expect(performance.now() - started).toBeLessThan(4500);
  }, 10_000);

  it('asks for nothing where the server has no embedding model, the setting forbids it, or one fact is all', async () => {
    expect(written(await draft(byTopic, { embedders: [] })).ranking).toMatchObject({ by: 'lexical' });
    expect(pathsAsked()).not.toContain('/api/embed');
    expect(written(await draft(byTopic, { over: { embeddings: false } })).ranking?.model).toBeUndefined();
    expect(pathsAsked()).toEqual(['/api/chat', '/api/chat']);
    const profile_data = { name: 'Helen Marsh', recent_activity: [{ kind: 'authored', text: machines }] };
    await draft(byTopic, { over: { user_json: { objective: '', profile_data } } });
    expect(pathsAsked()).toEqual(['/api/chat', '/api/chat']);
  });

  it('is cancelled with the draft', async () => {
    const stop = new AbortController();
    const stopping: Script = () => {
      stop.abort();
      return silentFor(60_000, jsonExchange({}));
    };
    expect(await draft(stopping, { signal: stop.signal })).toMatchObject({
      type: 'failed',
      failure: { code: 'cancelled' },
    });
  });

  it('opens on the fact chosen by the user, whatever ranks first', async () => {
    const { facts, ranking } = written(await draft(byTopic, { over: { fact: football } }));
    expect(facts[0]?.text).toBe(football);
    expect(ranking?.facts[0]?.text).toBe(machines);
  });
});
