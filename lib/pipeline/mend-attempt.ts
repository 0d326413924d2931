import type { Exchange, Warning } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { replacePlainly } from '../email/plain-repair.ts';
import type { ChatRequest, ChatStats, Engine } from '../model/engine.ts';
import type { AnswerSchema } from '../prompt/answer-schema.ts';
import { type Attempt, type AttemptContext, attemptOf, better, withoutBadBenefit } from './attempt.ts';
import { mendParts } from './mend-parts.ts';

interface MendedAttempt {
  attempt: Attempt;
  exchanges: Exchange[];
  warnings: Warning[];
  stats?: ChatStats | undefined;
}

/**
 * The best that can be made of a guided answer: a benefit that nobody misses is dropped, broken parts are written anew
 * once, the better of the two is kept, and what is still broken is said in plain words.
 */
export async function* mendAttempt(
  tried: Attempt,
  frame: AttemptContext,
  {
    engine,
    asked,
    raw,
  }: { engine: Engine; asked: ChatRequest & { schema: AnswerSchema<string> }; raw: string },
): AsyncGenerator<PipelineEvent, MendedAttempt> {
  let best = withoutBadBenefit(tried, frame);
  if (best.broken.size === 0 || best.answer.type !== 'parts')
    return { attempt: best, exchanges: [], warnings: [] };
  yield { type: 'status', phase: 'repairing' };
  const { exchange, parts, stats } = await mendParts(engine, asked, raw, best.broken);
  const warnings: Warning[] = exchange.failure ? ['repair_failed'] : [];
  const second = attemptOf({ ...best.answer, ...parts }, frame);
  best = better(best, withoutBadBenefit(second, frame));
  if (best.broken.size > 0 && best.answer.type === 'parts') {
    const plain = attemptOf(replacePlainly(best.answer, best.broken.keys(), frame), frame);
    // true before long: a tie goes to what nobody made up
    if (plain.broken.size <= best.broken.size) {
      best = plain;
      warnings.push('plain_words');
    }
  }
  return { attempt: best, exchanges: [exchange], warnings, stats };
}
