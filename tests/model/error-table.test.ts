import { afterEach, describe, expect, it } from 'vitest';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { brokenOff, ERROR_TABLE, refusal, SHAPE_REFUSALS } from '../../scripts/model-server/error-table.ts';
import { type Exchange, jsonExchange } from '../../scripts/model-server/exchange.ts';
import { runaway, slowed } from '../../scripts/model-server/faults.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { chat, options, textIn } from './served-engine.ts';

let server: ScriptedServer;
afterEach(() => server.close());

const ANSWER = chatExchange('Dear Sofia, you wrote that forecasts are promises.');

/** An engine whose server answers the n-th request with the n-th exchange, the last one from then on. */
async function serve(...exchanges: Exchange[]) {
  server = await startScriptedServer(() => exchanges[Math.min(server.requests.length, exchanges.length) - 1]);
  return ollamaEngine({ url: server.url, model: 'm', patience: { first_ms: 5000, next_ms: 2000 } });
}

describe.each(ERROR_TABLE)('$name ($status, $source)', (error) => {
  it('is known for what it is instead of an answer', async () => {
    const { chunks, failed } = await chat(await serve(refusal(error)));
    expect(failed?.code, failed?.message).toBe(error.means);
    expect(chunks).toEqual([]);
    // the server's own words are shown to the user, in one line
    if (error.from === 'ollama') expect(failed?.message).toContain(error.text.trim().replaceAll(/\s+/g, ' '));
  });

  it('is known for what it is while the model is loaded', async () => {
    const engine = await serve(refusal(error));
    await expect(engine.preload(options)).rejects.toMatchObject({ code: error.means });
  });

  it('is known for what it is in the middle of an answer, and what came before stays', async () => {
    const exchange = brokenOff(error, 3, ANSWER);
    const { chunks, failed } = await chat(await serve(exchange ?? refusal(error)));
    expect(failed?.code, failed?.message).toBe(error.means);
    expect(textIn(chunks)).toBe(exchange ? 'Dear Sofia, you' : '');
  });

  it('is known for what it is as the first line of an answer', async () => {
    const { failed } = await chat(await serve(brokenOff(error, 0, ANSWER) ?? refusal(error)));
    expect(failed?.code, failed?.message).toBe(error.means);
  });
});

describe.each(SHAPE_REFUSALS)('the refusal of $name ($source)', (error) => {
  it('leads to a request for less', async () => {
    const { chunks, failed } = await chat(await serve(refusal(error), ANSWER));
    expect(failed).toBeUndefined();
    expect(chunks[0]?.type).toBe('schema_refused');
    expect(server.requests).toHaveLength(2);
  });
});

describe('a model that has run away', () => {
  it('is left as soon as nobody listens any more', async () => {
    const engine = await serve(runaway(3, slowed(1, ANSWER)));
    let count = 0;
    const request = { messages: [], options, signal: new AbortController().signal };
    for await (const { type } of engine.chat(request)) {
      if (type === 'text') count += 1;
      if (count === 200) break;
    }
    await expect.poll(() => server.requests[0]?.disconnectedAt).toBeDefined();
  });
});

describe('a server that is well again', () => {
  it('answers after a refusal', async () => {
    const engine = await serve(jsonExchange({ error: 'model runner has unexpectedly stopped' }, 500), ANSWER);
    expect((await chat(engine)).failed?.code).toBe('crashed');
    expect(textIn((await chat(engine)).chunks)).toContain('Dear Sofia');
  });
});
