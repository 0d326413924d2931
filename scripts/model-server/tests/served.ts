import { type ModelServer, type ModelServerOptions, startModelServer } from '../server.ts';
import { ensureWeights } from '../weights.ts';

export const SMALL = 'smollm2:135m';

/** A model server on the smallest weights, which are fetched when they are missing. */
export async function serveSmall(options: Partial<ModelServerOptions> = {}): Promise<ModelServer> {
  await ensureWeights(SMALL);
  return startModelServer({
    models: [
      { name: SMALL, weights: SMALL },
      // The recordings name the bigger model; the shape of an answer does not depend on the weights.
      { name: 'qwen2.5-coder:1.5b', weights: SMALL },
    ],
    origins: '',
    ...options,
  });
}

/** POST with JSON. */
export const post = (url: string, body: unknown, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), ...init });

export interface ChatLine {
  message: { content: string };
  done: boolean;
  done_reason: string;
  load_duration: number;
  prompt_eval_count: number;
  prompt_eval_duration: number;
  eval_count: number;
  total_duration: number;
}

/** The one object of a chat with `stream: false`; options are greedy and short unless told otherwise. */
export async function chatOnce(
  url: string,
  messages: { role: string; content: string }[],
  { options = {}, ...more }: { options?: object; [key: string]: unknown } = {},
): Promise<ChatLine> {
  const response = await post(`${url}/api/chat`, {
    model: SMALL,
    messages,
    stream: false,
    options: { temperature: 0, seed: 7, num_predict: 24, ...options },
    ...more,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text) as ChatLine;
}

export const ask = (content: string) => [{ role: 'user', content }];
