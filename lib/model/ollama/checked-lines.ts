import { z } from 'zod';
import { cleanLine } from '../../lead/clean-text.ts';
import { EngineError } from '../failure.ts';
import { parseJson } from '../parse-json.ts';
import { whatCame } from '../what-came.ts';

/** A token with its frame has some 200 characters; without a limit a line that never ends would fill the memory. */
const MAX_LINE = 1_000_000;

/** What a line about a chat has at least. */
export const ChatLine = z
  .looseObject({
    error: z.unknown(),
    message: z.looseObject({ content: z.string().nullish() }).nullish(),
    done: z.boolean().nullish(),
  })
  .partial()
  .refine(({ error, message, done }) => error || message || typeof done === 'boolean');

/** What a line about a pull has at least. */
export const PullLine = z
  .looseObject({ error: z.unknown(), status: z.string() })
  .partial()
  .refine(({ error, status }) => error || status !== undefined);

type Line = typeof ChatLine | typeof PullLine;

/**
 * The lines of a streamed answer, each of them one of Ollama's; the stream fails with an `EngineError` at the first that
 * is none (`protocol`), where nothing came at all (`protocol`), where the last is cut (`truncated`) and where the
 * connection breaks (`crashed`).
 */
export function checkedLines(
  body: ReadableStream<Uint8Array> | null,
  kind: Line,
): ReadableStream<Uint8Array> {
  const lines = readLines(body, kind);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
}

async function* readLines(body: ReadableStream<Uint8Array> | null, kind: Line): AsyncGenerator<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let count = 0;
  for (;;) {
    const { done, value } = (await reader?.read().catch(brokenOff)) ?? { done: true, value: undefined };
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    if (rest.length > MAX_LINE) throw new EngineError('protocol', whatCame(rest));
    for (const [index, line] of lines.entries()) {
      if (!line.trim()) continue;
      const isCut = done && index === lines.length - 1 && count > 0;
      yield checked(line, isCut, kind);
      count += 1;
    }
    if (done) break;
  }
  if (count === 0) throw new EngineError('protocol', whatCame(''));
}

function checked(line: string, isCut: boolean, kind: Line): string {
  const value = parseJson(line);
  if (value === undefined && isCut)
    throw new EngineError('truncated', 'The answer ended in the middle of a line.');
  const { success, data } = kind.safeParse(value);
  if (!success) throw new EngineError('protocol', whatCame(line));
  const { error, ...rest } = data;
  if (!error) return JSON.stringify(rest);
  return JSON.stringify({
    error: cleanLine((typeof error === 'string' ? error : JSON.stringify(error)).slice(0, 2000)),
  });
}

function brokenOff(error: unknown): never {
  throw new EngineError('crashed', error instanceof Error ? error.message : String(error), { cause: error });
}
