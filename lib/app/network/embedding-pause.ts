import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { Ranking } from '../../draft/draft.ts';

/** How long a server whose embeddings came to nothing is not asked for more, in ms: each attempt may cost a draft 3 s. */
const PAUSE_MS = 600_000;

const Failed = z.object({ url: z.string(), at: z.number() }).nullable().catch(null);
// of the session, since a worker rests after 30 s and would forget
const item = storage.defineItem<unknown>('session:embeddingFailed', { fallback: null });

/** Whether the server at this address may be asked to embed, as far as its last attempt tells. */
export async function mayEmbed(url: string): Promise<boolean> {
  const failed = Failed.parse(await item.getValue());
  return failed?.url !== url || Date.now() - failed.at > PAUSE_MS;
}

/** Notes how the facts of a version were ranked with the help of that server. */
export async function noteRanking(url: string, ranking: Ranking | undefined): Promise<void> {
  if (ranking?.failure) await item.setValue({ url, at: Date.now() });
}
