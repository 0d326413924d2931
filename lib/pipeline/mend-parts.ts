import type { Exchange } from '../draft/draft.ts';
import { readStrings } from '../email/read-strings.ts';
import type { ChatMessage, ChatRequest, ChatStats, Engine } from '../model/engine.ts';
import { EngineError, toFailure } from '../model/failure.ts';
import type { AnswerPart, AnswerSchema } from '../prompt/answer-schema.ts';
import { type PartFault, repairMessage, repairSchema } from '../prompt/repair-message.ts';
import { writeAnswer } from './write-answer.ts';

type Parts = Partial<Record<AnswerPart, string>>;

export interface Mended {
  /** The parts as written anew; empty where the round failed. */
  parts: Parts;
  exchange: Exchange;
  /** `undefined` where the server did not get so far. */
  stats: ChatStats | undefined;
}

/**
 * One targeted round: only the parts that broke a rule are written anew, and the model is told what to mend. The first
 * request is the prefix of this one, so a server with a prefix cache reads only what is new. Never throws: a whole email
 * is there already, and whatever goes wrong now, even Stop, must not cost it. The exchange says what went wrong.
 */
export async function mendParts(
  engine: Engine,
  first: ChatRequest & { schema: AnswerSchema<string> },
  raw: string,
  broken: ReadonlyMap<AnswerPart, readonly PartFault[]>,
): Promise<Mended> {
  const messages: ChatMessage[] = [
    ...first.messages,
    { role: 'assistant', content: raw },
    { role: 'user', content: repairMessage(broken) },
  ];
  const { seed } = first.options;
  // with the same seed a small model writes the same again
  const options = seed === undefined ? first.options : { ...first.options, seed: seed + 1 };
  const request = { ...first, options, messages, schema: repairSchema(first.schema, [...broken.keys()]) };
  const exchange: Exchange = { model: engine.model, options, messages, raw: '' };
  let stats: ChatStats | undefined;
  try {
    stats = await readAnswer(engine, request, (text) => {
      exchange.raw = text;
    });
    const parts = pick(readStrings(exchange.raw), broken);
    if (Object.keys(parts).length === 0)
      throw new EngineError('protocol', 'The answer has none of the parts asked for.');
    return { parts, exchange, stats };
  } catch (error) {
    return { parts: {}, exchange: { ...exchange, failure: toFailure(error) }, stats };
  }
}

/** `writeAnswer` without its events: this round shows no prose while it goes on. */
async function readAnswer(
  engine: Engine,
  request: ChatRequest,
  onText: (raw: string) => void,
): Promise<ChatStats> {
  const answer = writeAnswer(engine, request, (text) => {
    onText(text);
    return undefined;
  });
  for (;;) {
    const { done, value } = await answer.next();
    if (done) return value.stats;
  }
}

/** The broken parts among what came. */
const pick = (texts: Record<string, string>, broken: ReadonlyMap<AnswerPart, unknown>): Parts =>
  Object.fromEntries(
    [...broken.keys()].flatMap((part) => (texts[part]?.trim() ? [[part, texts[part]]] : [])),
  );
