import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';
import type { Finding } from '../draft/draft.ts';
import type { ChatMessage, ChatRequest, ChatStats, Engine } from '../model/engine.ts';
import type { AnswerPart } from '../prompt/answer-schema.ts';
import { repairMessage, repairSchema } from '../prompt/repair-message.ts';

const part = z.string().exactOptional();
const Parts = z.object({ opening: part, offer: part, question: part, subject: part });
type Parts = z.infer<typeof Parts>;

export interface Mended {
  /** The parts as written anew; empty where the answer was of no use. */
  parts: Parts;
  /** What was sent beyond the first request. */
  messages: ChatMessage[];
  raw: string;
  stats: ChatStats;
}

/**
 * One targeted round: only the parts that broke a rule are written anew, and the model is told what to mend. The first
 * request is the prefix of this one, so a server with a prefix cache reads only what is new. Throws `EngineError`.
 */
export async function mendParts(
  engine: Engine,
  first: ChatRequest,
  raw: string,
  broken: ReadonlyMap<AnswerPart, Finding[]>,
): Promise<Mended> {
  const messages: ChatMessage[] = [
    { role: 'assistant', content: raw },
    { role: 'user', content: repairMessage(broken) },
  ];
  const request = {
    ...first,
    messages: [...first.messages, ...messages],
    schema: repairSchema([...broken.keys()]),
  };
  let answer = '';
  let stats: ChatStats = {
    load_ms: 0,
    prompt_ms: 0,
    write_ms: 0,
    total_ms: 0,
    prompt_tokens: 0,
    output_tokens: 0,
  };
  for await (const chunk of engine.chat(request)) {
    if (chunk.type === 'text') answer += chunk.text;
    if (chunk.type === 'end') stats = chunk.stats;
  }
  return { parts: pick(readParts(answer), broken), messages, raw: answer, stats };
}

const pick = (parts: Parts, broken: ReadonlyMap<AnswerPart, unknown>): Parts =>
  Object.fromEntries(
    Object.entries(parts).filter(([name, text]) => broken.has(name as AnswerPart) && text?.trim()),
  );

function readParts(answer: string): Parts {
  try {
    return Parts.safeParse(JSON.parse(jsonrepair(answer.slice(Math.max(0, answer.indexOf('{')))))).data ?? {};
  } catch {
    return {}; // the first answer stands then, with its findings
  }
}
