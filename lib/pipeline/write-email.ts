import type { Warning, WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { previewEmail } from '../email/finish-email.ts';
import { hasWords, isWhole, parseAnswer, parsePartial } from '../email/parse-answer.ts';
import { EngineError } from '../model/failure.ts';
import { addStats } from './add-stats.ts';
import { attemptOf } from './attempt.ts';
import { mendAttempt } from './mend-attempt.ts';
import type { Prepared } from './prepare.ts';
import type { Run } from './run.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * An email in parts, asked for in one request and mended in at most one more.
 * @param mend `false` leaves the first answer as it came, only checked
 */
export async function* writeEmail(
  { user_json, frame, fact, ranking, warnings: known, ...prepared }: Prepared,
  { engine, signal, exchanges }: Run,
  mend: boolean,
): AsyncGenerator<PipelineEvent, WrittenDraft> {
  const asked = { ...prepared.asked, signal };
  const { options, messages } = asked;
  const warnings = new Set<Warning>(known);

  yield { type: 'status', phase: 'loading' };
  await engine.preload(options, signal);
  yield { type: 'status', phase: 'thinking' };
  const exchange = { model: engine.model, options, messages, raw: '' };
  exchanges.push(exchange);
  const judge = (raw: string) => {
    const { answer, how } = parseAnswer(raw, frame.thread?.subject);
    return { raw, how, attempt: attemptOf(answer, frame) };
  };
  let judged: ReturnType<typeof judge> | undefined;
  const first = yield* writeAnswer(engine, asked, (text) => {
    exchange.raw = text;
    // between the last token and the server's word that it was the last there is time to look at it
    if (isWhole(text)) judged = judge(text);
    const partial = parsePartial(text);
    return partial && previewEmail(partial, frame);
  });
  if (!first.isGuided) warnings.add('schema_refused');

  yield { type: 'status', phase: 'checking' };
  if (!hasWords(exchange.raw)) throw new EngineError('empty_answer', 'The answer has no words.');
  const { how, attempt } = judged?.raw === exchange.raw ? judged : judge(exchange.raw);
  if (how === 'repaired') warnings.add('answer_repaired');
  if (how === 'raw') warnings.add('answer_unparsed');
  let best = attempt;
  let { stats } = first;
  // what was written without the scaffold is marked and left as it is: its parts cannot be told apart
  if (first.isGuided && mend) {
    const mended = yield* mendAttempt(best, frame, { engine, asked, raw: exchange.raw });
    best = mended.attempt;
    exchanges.push(...mended.exchanges);
    for (const warning of mended.warnings) warnings.add(warning);
    if (mended.stats) stats = addStats(stats, mended.stats);
  }
  return {
    ...best.email,
    facts: fact ? [{ id: fact.id, field: fact.field, text: fact.text }] : [],
    ranking,
    findings: best.findings,
    warnings: [...warnings],
    score: best.score,
    user_json,
    follows: frame.thread?.kind,
    exchanges,
    stats,
  };
}
