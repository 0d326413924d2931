import type { ChatOptions } from './engine.ts';

/** The original's model, Mistral-7B-Instruct v0.2 in 4 bits; 4.4 GB as Ollama ships it. */
export const MODEL_ID = 'mistral:7b-instruct-v0.2-q4_K_M';

/** Where a stock Ollama listens. `127.0.0.1`, since `localhost` may resolve to an address it does not listen on. */
export const DEFAULT_SERVER_URL = 'http://127.0.0.1:11434';

/** The original's temperature: variety wanted, within reason. */
export const DEFAULT_TEMPERATURE = 0.6;

/**
 * All sampling and load-time options. Servers' defaults differ by version, so none is left out; `num_ctx` holds the
 * longest prompt (about 1,600 tokens) and answer with room. `seed` makes an answer repeatable; greedy is temperature 0.
 */
export const chatOptions = (choice: {
  temperature?: number | undefined;
  seed?: number | undefined;
  num_predict: number;
}): ChatOptions => ({
  temperature: choice.temperature ?? DEFAULT_TEMPERATURE,
  // half of the usual: a small model's rare words are its slips
  top_p: 0.5,
  top_k: 40,
  repeat_penalty: 1.1,
  num_ctx: 4096,
  num_predict: choice.num_predict,
  ...(choice.seed !== undefined && { seed: choice.seed }),
});

/** Longest silence that still counts as work, in ms. */
export interface Patience {
  /** Until the first sign of an answer: loading, waiting for other requests, reading the prompt. */
  first_ms: number;
  /** Between two pieces of an answer. */
  next_ms: number;
}

/**
 * Before the first token: a 4.4 GB model from a slow disk takes up to two minutes, and a CPU at 10 tokens/s reads a
 * prompt of 1,600 tokens in 160 s; 5 minutes is also when Ollama itself gives up a load (OLLAMA_LOAD_TIMEOUT). Between
 * tokens: the slowest machines that can hold the model write one a second, so 60 s is a server that hangs.
 */
export const PATIENCE: Patience = { first_ms: 300_000, next_ms: 60_000 };
