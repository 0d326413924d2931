import type { Chunk, Engine } from '../../lib/model/engine.ts';
import { EngineError } from '../../lib/model/failure.ts';
import { type AnswerStore, answerKey, type StoredAnswer } from './answer-store.ts';

export interface StoredEngine extends Engine {
  /** The answers given since the last call, in order. */
  takeAnswers(): StoredAnswer[];
}

/** An engine that asks its server only what the store does not know, and stores what it is told. */
export function storedEngine(engine: Engine, store: AnswerStore): StoredEngine {
  const given: StoredAnswer[] = [];
  return {
    ...engine,
    // a run that is answered from the store needs no model in memory
    preload: async () => undefined,
    takeAnswers: () => given.splice(0),
    async *chat(request) {
      const key = answerKey(engine.model, request);
      const known = store.get(key);
      if (known) {
        given.push(known);
        yield* chunksOf(known);
        return;
      }
      await engine.preload(request.options, request.signal);
      let [text, isGuided] = ['', true];
      for await (const chunk of engine.chat(request)) {
        if (chunk.type === 'text') text += chunk.text;
        if (chunk.type === 'schema_refused') isGuided = false;
        if (chunk.type === 'end') {
          const answer = { key, text, isGuided, reason: chunk.reason, stats: chunk.stats };
          given.push(answer);
          await store.add(answer);
        }
        yield chunk;
      }
    },
  };
}

/** An engine that gives one answer and then fails: what the pipeline makes of it is the email before repair. */
export function singleAnswerEngine(engine: Engine, answer: StoredAnswer): Engine {
  let isSpent = false;
  return {
    ...engine,
    preload: async () => undefined,
    async *chat() {
      if (isSpent) throw new EngineError('protocol', 'Only the first answer is wanted.');
      isSpent = true;
      yield* chunksOf(answer);
    },
  };
}

function* chunksOf({ text, isGuided, reason, stats }: StoredAnswer): Generator<Chunk> {
  if (!isGuided) yield { type: 'schema_refused', detail: 'as before' };
  yield { type: 'text', text };
  yield { type: 'end', reason, stats };
}
