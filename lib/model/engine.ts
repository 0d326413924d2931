import { z } from 'zod';
import type { ServerTools } from './server-tools.ts';

export const ChatMessage = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });
export type ChatMessage = z.infer<typeof ChatMessage>;

/** Sampling and load-time options; every one is always sent, since servers' defaults differ by version. */
export const ChatOptions = z.object({
  temperature: z.number().min(0).max(2),
  top_p: z.number(),
  top_k: z.number().int(),
  repeat_penalty: z.number(),
  seed: z.number().int().exactOptional(),
  /** Context length in tokens. Changing it between requests reloads the model. */
  num_ctx: z.number().int().positive(),
  /** Most tokens to write; never 0, which means unlimited. */
  num_predict: z.number().int().positive(),
});
export type ChatOptions = z.infer<typeof ChatOptions>;

/** What the server says of one answer; durations in milliseconds, counts in tokens. */
export const ChatStats = z.object({
  load_ms: z.number(),
  prompt_ms: z.number(),
  write_ms: z.number(),
  total_ms: z.number(),
  prompt_tokens: z.number(),
  output_tokens: z.number(),
});
export type ChatStats = z.infer<typeof ChatStats>;

/** JSON Schema as sent in `format`; plain data. */
export type JsonSchema = { [key: string]: unknown };

export interface ChatRequest {
  messages: ChatMessage[];
  /** The shape the answer must have; `undefined` for free text. */
  schema?: JsonSchema;
  options: ChatOptions;
  signal: AbortSignal;
}

export type Chunk =
  | { type: 'text'; text: string }
  /** The server could not use the schema; the answer is plain JSON of the model's own making. */
  | { type: 'schema_refused'; detail: string }
  | { type: 'end'; reason: 'stop' | 'length'; stats: ChatStats };

export const ModelInfo = z.object({
  name: z.string(),
  /** Bytes on disk. */
  size: z.number(),
  quantization: z.string(),
  /** That it turns texts into vectors, as far as the list of models tells. */
  embeds: z.literal(true).exactOptional(),
});
export type ModelInfo = z.infer<typeof ModelInfo>;

/** One model on one server. Methods throw `EngineError`. */
export interface Engine {
  readonly model: string;
  chat(request: ChatRequest): AsyncGenerator<Chunk>;
  models(signal?: AbortSignal): Promise<ModelInfo[]>;
  /** A harmless POST about the model: proves what a GET does not (a worker's GET carries no Origin). */
  check(signal?: AbortSignal): Promise<void>;
  /** Loads the model, so that the first draft need not wait for it. */
  preload(options: ChatOptions, signal?: AbortSignal): Promise<void>;
  /** What only some servers tell and do beyond writing. */
  readonly tools?: ServerTools;
  /** A model of the same server that can `embed`; `undefined` where there is none. */
  embedder(signal?: AbortSignal): Promise<string | undefined>;
  /** One vector a text, in their order, all of one length and every number finite. */
  embed(model: string, texts: readonly string[], signal?: AbortSignal): Promise<number[][]>;
}
