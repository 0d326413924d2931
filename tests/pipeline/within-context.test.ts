import { describe, expect, it } from 'vitest';
import { chatOptions } from '../../lib/model/defaults.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { countingEngine } from '../../lib/pipeline/counting-engine.ts';
import { withinContext } from '../../lib/pipeline/within-context.ts';
import { estimatePrompt } from '../../lib/prompt/estimate-tokens.ts';
import { answering, fakeEngine, STATS } from './fake-engine.ts';

const options = chatOptions({ num_predict: 200 });
const request = (words: number) => ({
  messages: [{ role: 'user' as const, content: 'a day '.repeat(words / 2) }],
  options,
  signal: new AbortController().signal,
});

async function ask(engine: Engine, words: number): Promise<string> {
  let text = '';
  try {
    for await (const chunk of engine.chat(request(words))) if (chunk.type === 'text') text += chunk.text;
    return text;
  } catch (error) {
    return String((error as { code: string }).code);
  }
}

describe('withinContext', () => {
  it.each([
    ['a prompt that fits', 3800, undefined, 'Dear reader'],
    ['one without room for the answer', 3950, undefined, 'context_overflow'],
    ['one that a model is known to count higher', 3000, 1.4, 'context_overflow'],
    ['one that a model is known to count lower', 4300, 0.8, 'Dear reader'],
  ])('asks or refuses: %s', async (_, words, ratio, outcome) => {
    const engine = fakeEngine(() => answering('Dear reader'));
    expect(await ask(withinContext(engine, ratio), words)).toBe(outcome);
    expect(engine.requests).toHaveLength(outcome === 'context_overflow' ? 0 : 1);
  });
});

describe('countingEngine', () => {
  it('tells what was estimated and what the server counted, once an answer is whole', async () => {
    const told: [number, number][] = [];
    const engine = countingEngine(
      fakeEngine(() => answering('Dear reader')),
      (...counts) => told.push(counts),
    );
    expect(await ask(engine, 400)).toBe('Dear reader');
    expect(told).toEqual([[estimatePrompt(request(400).messages), STATS.prompt_tokens]]);
  });
});
