import type { Ollama } from 'ollama/browser';
import { z } from 'zod';
import { EngineError } from '../failure.ts';
import type { LoadedModel, PullProgress, ServerTools } from '../server-tools.ts';
import { silenceWatch } from '../silence-watch.ts';
import { whatCame } from '../what-came.ts';
import type { checkedFetch } from './checked-fetch.ts';
import { ModelCard } from './model-answers.ts';
import { ollamaFailure, statusOf } from './ollama-failure.ts';

type Client = (signal: AbortSignal, answer: Parameters<typeof checkedFetch>[2]) => Ollama;

const Version = z.object({ version: z.string() });
const Running = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      size: z.number(),
      size_vram: z.number().optional().catch(undefined),
      context_length: z.number().optional().catch(undefined),
    }),
  ),
});

/** Longest silence of a server that pulls, in ms: it checks the sum of 4.4 GB on a slow disk without a word. */
const PULL_SILENCE_MS = 180_000;

/** What an Ollama server tells and does beyond writing. `client` makes one for a single request. */
export function ollamaTools(client: Client): ServerTools {
  const once = async <T>(
    schema: z.ZodType<T>,
    signal: AbortSignal,
    ask: (ollama: Ollama) => Promise<unknown>,
  ): Promise<T> => {
    try {
      const answer = await ask(client(signal, 'whole'));
      const read = schema.safeParse(answer);
      if (!read.success) throw new EngineError('protocol', whatCame(JSON.stringify(answer)));
      return read.data;
    } catch (error) {
      throw ollamaFailure(error, signal);
    }
  };

  return {
    version: async (signal) => (await once(Version, signal, (ollama) => ollama.version())).version,
    async card(model, signal) {
      const card = await once(ModelCard, signal, (ollama) => ollama.show({ model }));
      return {
        canChat: card.capabilities?.includes('completion'),
        context_length: contextLength(card.model_info),
      };
    },
    async loaded(signal) {
      const { models } = await once(Running, signal, (ollama) => ollama.ps());
      return models.map(
        ({ context_length, size_vram, ...model }): LoadedModel => ({
          ...model,
          ...(size_vram !== undefined && { size_vram }),
          ...(context_length !== undefined && { context_length }),
        }),
      );
    },
    async unload(model, signal) {
      await once(z.object({ done: z.literal(true) }), signal, (ollama) =>
        ollama.chat({ model, messages: [], keep_alive: 0 }),
      );
    },
    async *pull(model, signal) {
      const silence = silenceWatch();
      const own = new AbortController();
      const either = AbortSignal.any([signal, silence.signal, own.signal]);
      try {
        silence.expect(PULL_SILENCE_MS);
        const parts = new Map<string, Part>();
        for await (const line of await client(either, 'progress').pull({ model, stream: true })) {
          silence.expect(PULL_SILENCE_MS);
          if (line.digest) parts.set(line.digest, line);
          yield toProgress(line.status, parts);
        }
      } catch (error) {
        throw pullFailure(error, either);
      } finally {
        silence.rest();
        own.abort();
      }
    },
  };
}

interface Part {
  completed?: number;
  total?: number;
}

/** A model comes in parts, of which the large one is told first. */
const toProgress = (status: string, parts: ReadonlyMap<string, Part>): PullProgress => {
  const sum = (of: (part: Part) => number | undefined) =>
    [...parts.values()].reduce((all, part) => all + (of(part) ?? 0), 0);
  return { status, completed: sum(({ completed }) => completed), total: sum(({ total }) => total) };
};

/** What a pull's own errors mean no row of the table says: a name nobody has, a full disk, no network. */
function pullFailure(error: unknown, signal: AbortSignal): EngineError {
  const failure = ollamaFailure(error, signal);
  if (failure.code === 'truncated')
    return new EngineError('pull_failed', 'The server stopped before it had all.', { cause: error });
  // a proxy that lets nobody pull says so with 403, and a connection that breaks stopped no writing
  const isForbidden = failure.code === 'unauthorized' && statusOf(error) === 403;
  const isOwn = isForbidden || ['protocol', 'model_missing', 'crashed'].includes(failure.code);
  return isOwn ? new EngineError('pull_failed', failure.message, { cause: error }) : failure;
}

/** `model_info` has it under the architecture's name: `llama.context_length`. */
function contextLength(model_info: unknown): number | undefined {
  if (typeof model_info !== 'object' || model_info === null) return undefined;
  const length: unknown = Object.entries(model_info).find(([key]) =>
    /^[^.]+\.context_length$/.test(key),
  )?.[1];
  return typeof length === 'number' ? length : undefined;
}
