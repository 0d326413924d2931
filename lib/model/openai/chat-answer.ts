import { z } from 'zod';
import type { ChatStats, Chunk } from '../engine.ts';
import { EngineError } from '../failure.ts';
import { parseJson } from '../parse-json.ts';
import { whatCame } from '../what-came.ts';
import { NO_CHAT } from './chat-events.ts';
import { readRefusal } from './server-refusal.ts';

const Words = z.looseObject({ content: z.string().nullish() }).nullish();
const Usage = z.looseObject({ prompt_tokens: z.number(), completion_tokens: z.number().nullish() });
/** llama.cpp's own measurements, in ms. */
const Timings = z.looseObject({ prompt_ms: z.number(), predicted_ms: z.number() });

/** What an event of a chat has at least. */
const ChatEvent = z
  .looseObject({
    choices: z.array(
      z.looseObject({ delta: Words, message: Words, finish_reason: z.string().nullish() }).partial(),
    ),
    usage: Usage.nullish().catch(undefined),
    timings: Timings.nullish().catch(undefined),
    object: z.unknown(),
    error: z.unknown(),
  })
  .partial()
  .refine(({ choices, usage, error, object }) => choices || usage || error || object === 'error');

/** Finish reasons of an answer that its server gave up, or cut for what it says. */
const GIVEN_UP = ['abort', 'error', 'cancelled', 'content_filter'];

/** Puts a streamed answer together, event by event. */
export interface AnswerReader {
  /** The text of one event, `''` where it has none. Throws a `ServerRefusal` at an error, an `EngineError` at nonsense. */
  read(data: string): string;
  /** What closes the answer. Throws an `EngineError` where it has no end (`crashed`). */
  end(): Extract<Chunk, { type: 'end' }>;
}

export function answerReader(): AnswerReader {
  let finish: string | undefined;
  const stats: ChatStats = {
    load_ms: 0,
    prompt_ms: 0,
    write_ms: 0,
    total_ms: 0,
    prompt_tokens: 0,
    output_tokens: 0,
  };
  return {
    read(data) {
      const { success, data: event } = ChatEvent.safeParse(parseJson(data));
      if (!success) throw new EngineError('protocol', whatCame(data, NO_CHAT));
      if (event.error || event.object === 'error') throw readRefusal(data);
      if (event.usage) {
        stats.prompt_tokens = event.usage.prompt_tokens;
        stats.output_tokens = event.usage.completion_tokens ?? 0;
      }
      if (event.timings) {
        stats.prompt_ms = event.timings.prompt_ms;
        stats.write_ms = event.timings.predicted_ms;
        stats.total_ms = stats.prompt_ms + stats.write_ms;
      }
      const choice = event.choices?.[0];
      // some write an empty one into each event
      finish = choice?.finish_reason || finish;
      return choice?.delta?.content ?? choice?.message?.content ?? '';
    },
    end() {
      if (finish === undefined) throw new EngineError('crashed', 'The answer ended without its last event.');
      if (GIVEN_UP.includes(finish))
        throw new EngineError('crashed', `The server gave the answer up: ${finish}.`);
      return { type: 'end', reason: finish === 'length' ? 'length' : 'stop', stats };
    },
  };
}
