import type { Ranking } from '../draft/draft.ts';
import { rankFacts } from '../lead/lead-facts.ts';
import { type Nearness, nearnessOf } from '../lead/nearness.ts';
import { normalizeProfile } from '../lead/normalize-profile.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failure.ts';
import type { GenerateRequest } from './generate-request.ts';

/** Most facts that are embedded: what ranks lower by words and source would not be opened on anyway. */
const MOST_FACTS = 32;
/**
 * Longest that drafting waits for it, in ms. A small embedding model loads in about a second and reads 32 facts in less;
 * one that takes longer is fighting the chat model for memory.
 */
const PATIENCE_MS = 3000;

/** How the facts were ranked, and what the embeddings said where they were asked. */
export interface Meaning {
  how: Pick<Ranking, 'by' | 'model' | 'failure'>;
  nearness?: Nearness;
}

/** By words alone. */
export const LEXICAL: Meaning = { how: { by: 'lexical' } };

/**
 * Asks the engine's server how near in meaning each fact is to the offer and the objective. Where it has no embedding
 * model, or that fails or is slow, the ranking stays lexical and says why; only a cancelled `signal` throws.
 */
export async function rankByMeaning(
  { user_json, sender, embeddings = true }: GenerateRequest,
  engine: Engine,
  signal: AbortSignal,
): Promise<Meaning> {
  if (!embeddings) return LEXICAL;
  const { objective, profile_data } = normalizeProfile(user_json).user_json;
  const query = `${sender.offer} ${objective}`.trim();
  const texts = rankFacts(profile_data, query)
    .slice(0, MOST_FACTS)
    .map(({ text }) => text);
  if (texts.length < 2 || !query) return LEXICAL;
  const limited = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  let model: string | undefined;
  try {
    model = await engine.embedder(limited);
    if (model === undefined) return LEXICAL;
    const [first = [], ...vectors] = await engine.embed(model, [query, ...texts], limited);
    return { how: { by: 'embedding', model }, nearness: nearnessOf(first, texts, vectors) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { how: { by: 'lexical', ...(model !== undefined && { model }), failure: toFailure(error) } };
  }
}
