import { normalizeProfile } from '../../lib/lead/normalize-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import type { Sender } from '../../lib/lead/sender.ts';
import type { ChatStats } from '../../lib/model/engine.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { prepare } from '../../lib/pipeline/prepare.ts';
import { type EvalLead, readLeads } from '../eval/eval-lead.ts';
import { openServer } from '../eval/open-server.ts';
import { type Spread, spread } from './spread.ts';

const LEADS = 'tests/fixtures/leads/leads.jsonl';
const OBJECTIVE = 'a pilot on one conveyor line';

/** What of a prompt the server has still to read; milliseconds by its own clock (`prompt_eval_duration`). */
export interface PromptCache {
  model: string;
  rounds: number;
  /** Tokens of the first prompt. */
  tokens: number;
  /** The first draft after the model was loaded. */
  cold: Spread;
  /** The next one, to somebody else from the same sender with the same goal. */
  second_lead: Spread;
  /** One more to them. */
  same_lead: Spread;
  /** Of cold, in each round. */
  second_share: Spread;
  same_share: Spread;
  /** Of a cold draft's wait, milliseconds. */
  second_saved: Spread;
  same_saved: Spread;
}

/**
 * The prompts of three drafts one after the other, on a server that has just loaded its model.
 * @param server a running one, which is told to drop the model between rounds; else one of our own
 */
export async function measurePromptCache(
  server: { url?: string; model?: string },
  rounds = 5,
): Promise<PromptCache> {
  const { url, model, close } = await openServer({ model: 'smollm2:135m', ...server });
  try {
    const leads = (await readLeads(LEADS)).filter(({ kind }) => kind === 'classic');
    const sender = normalizeSender(leads[0]?.sender);
    const measured: { cold: number; second: number; same: number }[] = [];
    let tokens = 0;
    for (let round = 0; round < rounds; round++) {
      await unload(url, model);
      const [one, two] = [leads[(2 * round) % leads.length], leads[(2 * round + 1) % leads.length]];
      if (!one || !two) throw new Error(`${LEADS} has no two leads.`);
      const draft = (lead: EvalLead, seed: number) => ask({ url, model }, lead, sender, seed);
      const cold = await draft(one, 1);
      const second = await draft(two, 2);
      const same = await draft(two, 3);
      tokens ||= cold.prompt_tokens;
      measured.push({ cold: cold.prompt_ms, second: second.prompt_ms, same: same.prompt_ms });
    }
    const of = (value: (round: (typeof measured)[number]) => number) => spread(measured.map(value));
    return {
      model,
      rounds,
      tokens,
      cold: of(({ cold }) => cold),
      second_lead: of(({ second }) => second),
      same_lead: of(({ same }) => same),
      second_share: of(({ cold, second }) => second / cold),
      same_share: of(({ cold, same }) => same / cold),
      second_saved: of(({ cold, second }) => cold - second),
      same_saved: of(({ cold, same }) => cold - same),
    };
  } finally {
    await close();
  }
}

/** `keep_alive: 0` has a server drop the model, and its cache with it. */
async function unload(url: string, model: string): Promise<void> {
  const body = JSON.stringify({ model, messages: [], keep_alive: 0 });
  const answer = await fetch(`${url}/api/chat`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`The server does not drop ${model}: ${await answer.text()}`);
  await answer.text();
}

/** The request of a draft, of whose answer one token is enough: the prompt is read before it. */
async function ask(
  server: { url: string; model: string },
  { user_json }: EvalLead,
  sender: Sender,
  seed: number,
): Promise<ChatStats> {
  const { profile_data } = normalizeProfile(user_json).user_json;
  const { asked } = prepare({ user_json: { objective: OBJECTIVE, profile_data }, sender, seed });
  const { signal } = new AbortController();
  const options = { ...asked.options, num_predict: 1 };
  for await (const chunk of ollamaEngine(server).chat({ ...asked, options, signal }))
    if (chunk.type === 'end') return chunk.stats;
  throw new Error('The answer did not end.');
}
