import type { PipelineEvent } from '../draft/draft-event.ts';
import type { ChatMessage, ChatOptions, JsonSchema } from '../model/engine.ts';
import type { Earlier } from './generate-request.ts';
import type { Run } from './run.ts';
import { threadOf } from './thread-of.ts';
import { type WrittenAnswer, writeAnswer } from './write-answer.ts';

interface Wish {
  earlier: Earlier;
  /** The messages to begin with where the earlier version has none. */
  fresh: ChatMessage[];
  wish: string;
  schema: JsonSchema;
  options: ChatOptions;
}

/**
 * One more request behind the one that an email came from, so that a server with a prefix cache reads only what is new.
 * @param show the prose of what has come so far
 */
export async function* askAgain(
  { earlier, fresh, wish, schema, options }: Wish,
  { engine, signal, exchanges }: Run,
  show: (raw: string) => { subject: string; body: string },
): AsyncGenerator<PipelineEvent, WrittenAnswer & { raw: string }> {
  const messages: ChatMessage[] = [...threadOf(earlier, fresh), { role: 'user', content: wish }];
  yield { type: 'status', phase: 'loading' };
  await engine.preload(options, signal);
  yield { type: 'status', phase: 'thinking' };
  const exchange = { model: engine.model, options, messages, raw: '' };
  exchanges.push(exchange);
  const written = yield* writeAnswer(engine, { messages, schema, options, signal }, (raw) => {
    exchange.raw = raw;
    return show(raw);
  });
  yield { type: 'status', phase: 'checking' };
  return { ...written, raw: exchange.raw };
}
