import { type ChatResponse, Ollama } from 'ollama/browser';
import type { z } from 'zod';
import { PATIENCE, type Patience } from '../defaults.ts';
import type { ChatOptions, ChatRequest, Chunk, Engine, ModelInfo } from '../engine.ts';
import { EngineError } from '../failure.ts';
import type { ServerAccess } from '../server-fetch.ts';
import { silenceWatch } from '../silence-watch.ts';
import { whatCame } from '../what-came.ts';
import { checkedFetch } from './checked-fetch.ts';
import { ChatLine } from './checked-lines.ts';
import { isForgotten, keepAlive } from './keep-alive.ts';
import { embeddingsOf, ModelCard, ModelList, toModelInfo } from './model-answers.ts';
import { isSchemaRefused, ollamaFailure } from './ollama-failure.ts';
import { ollamaTools } from './ollama-tools.ts';

export interface OllamaServer extends ServerAccess {
  model: string;
  /** How long the server keeps the model after an answer, in Ollama's form: `10m`, `-1`. */
  keep_alive?: string;
  patience?: Patience;
}

/** Every load-time field must be the same in all requests: a difference reloads the model. `truncate: false` makes too long a prompt an error instead of a silent cut. Models that think aloud would spend the answer's tokens on it. */
const ALWAYS = { truncate: false, shift: false, think: false };

/** For how long a model is loaded ahead where it is to go as soon as it has written. */
const UNTIL_DRAFT = '1m';

function expected<T>(schema: z.ZodType<T>, answer: unknown): T {
  const read = schema.safeParse(answer);
  if (!read.success) throw new EngineError('protocol', whatCame(JSON.stringify(answer)));
  return read.data;
}

/**
 * A model on an Ollama server, through the `ollama` package. The package has no signal per request and cannot cancel a
 * load, so each request gets a client of its own whose fetch carries one and checks what comes.
 */
export function ollamaEngine(server: OllamaServer): Engine {
  const { url, model, keep_alive: kept = '10m', patience = PATIENCE } = server;
  const keep_alive = keepAlive(kept);
  const client = (signal: AbortSignal, answer: 'lines' | 'progress' | 'whole') =>
    new Ollama({ host: url, fetch: checkedFetch(server, signal, answer) });

  async function* chat(request: ChatRequest): AsyncGenerator<Chunk> {
    // ending the generator early must also end the server's work
    const own = new AbortController();
    const silence = silenceWatch();
    const signal = AbortSignal.any([request.signal, silence.signal, own.signal]);
    try {
      silence.expect(patience.first_ms);
      const { stream, refused } = await open(client(signal, 'lines'), request);
      if (refused !== undefined) yield { type: 'schema_refused', detail: refused };
      for await (const part of stream) {
        silence.rest();
        if (part.message?.content) yield { type: 'text', text: part.message.content };
        if (part.done) yield toEnd(part);
        silence.expect(patience.next_ms);
      }
    } catch (error) {
      throw ollamaFailure(error, signal);
    } finally {
      silence.rest();
      own.abort();
    }
  }

  async function open(ollama: Ollama, { messages, schema, options }: ChatRequest) {
    const ask = (format: object | 'json' | undefined) =>
      ollama.chat({
        ...ALWAYS,
        model,
        messages,
        options,
        keep_alive,
        stream: true,
        ...(format !== undefined && { format }),
      });
    try {
      return { stream: await ask(schema), refused: undefined };
    } catch (error) {
      if (schema === undefined || !isSchemaRefused(error)) throw error;
      return { stream: await ask('json'), refused: String(error) };
    }
  }

  const once = async <T>(
    signal: AbortSignal | undefined,
    work: (ollama: Ollama) => Promise<T>,
  ): Promise<T> => {
    const given = signal ?? new AbortController().signal;
    try {
      return await work(client(given, 'whole'));
    } catch (error) {
      throw ollamaFailure(error, given);
    }
  };

  const models = (signal?: AbortSignal): Promise<ModelInfo[]> =>
    once(signal, async (ollama) => {
      return expected(ModelList, await ollama.list()).models.map(toModelInfo);
    });

  return {
    model,
    chat,
    models,
    tools: ollamaTools(client),
    check: (signal) =>
      once(signal, async (ollama) => {
        expected(ModelCard, await ollama.show({ model }));
      }),
    async preload(options: ChatOptions, signal) {
      const silence = silenceWatch();
      silence.expect(patience.first_ms);
      const either = signal ? AbortSignal.any([signal, silence.signal]) : silence.signal;
      await once(either, async (ollama) => {
        // to load for no time at all is Ollama's command to unload
        const until = isForgotten(kept) ? UNTIL_DRAFT : keep_alive;
        const load = { ...ALWAYS, model, messages: [], options, keep_alive: until };
        expected(ChatLine, await ollama.chat(load));
      }).finally(silence.rest);
    },
    async embedder(signal) {
      // the smallest costs the least memory; its card is one question, however many models there are
      const [first] = (await models(signal)).filter(({ embeds }) => embeds).sort((a, b) => a.size - b.size);
      if (!first) return undefined;
      const { capabilities } = await once(signal, async (ollama) =>
        expected(ModelCard, await ollama.show({ model: first.name })),
      );
      return !capabilities || capabilities.includes('embedding') ? first.name : undefined;
    },
    embed: (embedder, texts, signal) =>
      once(
        signal,
        async (ollama) =>
          expected(
            embeddingsOf(texts),
            await ollama.embed({ model: embedder, input: [...texts], keep_alive }),
          ).embeddings,
      ),
  };
}

const MS = 1e-6;
/** Ollama's durations are nanoseconds. */
const toEnd = (part: ChatResponse): Chunk => ({
  type: 'end',
  reason: part.done_reason === 'length' ? 'length' : 'stop',
  stats: {
    load_ms: (part.load_duration ?? 0) * MS,
    prompt_ms: (part.prompt_eval_duration ?? 0) * MS,
    write_ms: (part.eval_duration ?? 0) * MS,
    total_ms: (part.total_duration ?? 0) * MS,
    prompt_tokens: part.prompt_eval_count ?? 0,
    output_tokens: part.eval_count ?? 0,
  },
});
