import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type ChatRequest, ChatStats } from '../../lib/model/engine.ts';

/** A model's whole answer to one request. */
export const StoredAnswer = z.object({
  key: z.string(),
  text: z.string(),
  isGuided: z.boolean(),
  reason: z.enum(['stop', 'length']),
  stats: ChatStats,
});
export type StoredAnswer = z.infer<typeof StoredAnswer>;

export interface AnswerStore {
  get(key: string): StoredAnswer | undefined;
  add(answer: StoredAnswer): Promise<void>;
}

/** Same model, messages, schema and options (the seed is one of them): same answer. */
export const answerKey = (model: string, { messages, schema, options }: ChatRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([model, messages, schema ?? null, options]))
    .digest('hex')
    .slice(0, 32);

/**
 * The answers of a run, one a line, each on disk as soon as it is whole: a run that was stopped goes on where it was,
 * and after a change to the rules the same answers are judged anew without asking a model.
 */
export async function openAnswerStore(file: string): Promise<AnswerStore> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const known = new Map(text.split('\n').flatMap(readLine));
  // a line that was cut in the middle must not swallow the next one
  if (text && !text.endsWith('\n')) await appendFile(file, '\n');
  return {
    get: (key) => known.get(key),
    async add(answer) {
      known.set(answer.key, answer);
      await appendFile(file, `${JSON.stringify(answer)}\n`);
    },
  };
}

function readLine(line: string): [string, StoredAnswer][] {
  try {
    const answer = StoredAnswer.parse(JSON.parse(line));
    return [[answer.key, answer]];
  } catch {
    return []; // a line cut by a kill: its request is simply made again
  }
}
