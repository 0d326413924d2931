import type { z } from 'zod';
import type { ChatMessage, ChatOptions, Chunk, Engine, JsonSchema } from '../engine.ts';
import { EngineError } from '../failure.ts';

/** A small draft in the shape of the real ones, with the same load-time options. */
export interface TestDraft {
  messages: ChatMessage[];
  schema: JsonSchema;
  /** What the answer must be once it is parsed. */
  answer: z.ZodType;
  options: ChatOptions;
}

/** How fast a server was; speeds in tokens per second. */
export interface Speed {
  load_ms: number;
  prompt_per_s: number;
  write_per_s: number;
}

interface TestResult {
  /** The server takes a schema. */
  isGuided: boolean;
  /** The answer is what the schema asks for. */
  isWhole: boolean;
  speed: Speed;
}

/**
 * Loads the model and has it write. Speeds are the server's own where it tells them, else what was measured here, the
 * network included. Throws `EngineError`.
 */
export async function writeTestDraft(
  engine: Engine,
  draft: TestDraft,
  signal: AbortSignal,
): Promise<TestResult> {
  const { messages, schema, answer, options } = draft;
  const started = performance.now();
  await engine.preload(options, signal);
  const loaded = performance.now();
  let first: number | undefined;
  let text = '';
  let pieces = 0;
  let isGuided = true;
  let end: Extract<Chunk, { type: 'end' }> | undefined;
  for await (const chunk of engine.chat({ messages, schema, options, signal })) {
    if (chunk.type === 'schema_refused') isGuided = false;
    if (chunk.type === 'end') end = chunk;
    if (chunk.type !== 'text') continue;
    first ??= performance.now();
    text += chunk.text;
    pieces += 1;
  }
  if (!end || first === undefined) throw new EngineError('empty_answer', 'The test draft has no words.');
  const { stats } = end;
  const read_ms = stats.prompt_ms || first - loaded;
  const write_ms = stats.write_ms || performance.now() - first;
  return {
    isGuided,
    isWhole: isAnswer(text, answer),
    speed: {
      load_ms: loaded - started,
      prompt_per_s: perSecond(stats.prompt_tokens || guessTokens(messages), read_ms),
      write_per_s: perSecond(stats.output_tokens || pieces, write_ms),
    },
  };
}

/** Where a server does not count: about four characters of English a token. */
const guessTokens = (messages: ChatMessage[]): number =>
  messages.reduce((sum, { content }) => sum + content.length, 0) / 4;

/** A time too short for the clock counts as 1 ms. */
const perSecond = (count: number, ms: number): number => (count * 1000) / Math.max(ms, 1);

function isAnswer(text: string, answer: z.ZodType): boolean {
  try {
    return answer.safeParse(JSON.parse(text)).success;
  } catch {
    return false; // no JSON at all
  }
}
