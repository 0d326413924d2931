import { afterEach, describe, expect, it } from 'vitest';
import { openaiEngine } from '../../../lib/model/openai/openai-engine.ts';
import type { Exchange } from '../../../scripts/model-server/exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../../scripts/model-server/scripted-server.ts';
import { chat } from '../served-engine.ts';

let server: ScriptedServer;
afterEach(() => server.close());

const event = (fields: object) => `data: ${JSON.stringify({ choices: [fields] })}\n\n`;
const exchange = (headDelayMs: number, ...pieces: [waitMs: number, data: string][]): Exchange => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream' },
  headDelayMs,
  pieces: pieces.map(([waitMs, data]) => ({ waitMs, data })),
  ending: 'silence',
});
const role = event({ delta: { role: 'assistant', content: '' } });
const hi = event({ delta: { content: 'Hi' } });

async function serve(said: Exchange) {
  server = await startScriptedServer(() => said);
  return openaiEngine({ url: server.url, model: 'm', patience: { first_ms: 400, next_ms: 100 } });
}

/** When the server saw its client go, in ms after `since` of its own clock. */
async function left(since: number): Promise<number> {
  const deadline = Date.now() + 3000;
  while (Date.now() < deadline) {
    const at = server.requests[0]?.disconnectedAt;
    if (at !== undefined) return at - since;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return Number.POSITIVE_INFINITY;
}

describe('a server of the OpenAI dialect that is silent', () => {
  it.each<[string, Exchange, string]>([
    ['from the start has stalled', exchange(5000), 'stalled'],
    ['between words has stalled', exchange(0, [0, hi]), 'stalled'],
    [
      'behind an empty first event is waited for as at the start',
      exchange(0, [0, role], [250, hi], [0, event({ finish_reason: 'stop' })], [0, 'data: [DONE]\n\n']),
      'done',
    ],
    [
      'but for comments while others are written to is waited for',
      exchange(
        0,
        [250, ': ping\n\n'],
        [250, ': ping\n\n'],
        [250, hi],
        [0, `${event({ finish_reason: 'stop' })}data: [DONE]\n\n`],
      ),
      'done',
    ],
  ])('%s', async (_, said, code) => {
    const { failed } = await chat(await serve(said));
    expect(failed?.code ?? 'done').toBe(code);
  });

  it.each<[string, Exchange]>([
    ['before its head', exchange(5000)],
    ['between words', exchange(0, [0, hi])],
  ])('is left within 200 ms of Stop, %s', async (_, said) => {
    const engine = await serve(said);
    const stop = new AbortController();
    const ended = chat(engine, stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const since = performance.now();
    const asked = server.requests[0]?.at ?? 0;
    stop.abort();
    expect((await ended).failed?.code).toBe('cancelled');
    expect(performance.now() - since).toBeLessThan(200);
    expect(await left(asked)).toBeLessThan(60 + 200);
  });
});
