import type { Exchange, Warning } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { previewEmail } from '../email/finish-email.ts';
import { parseAnswer, parsePartial } from '../email/parse-answer.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failure.ts';
import { addStats } from './add-stats.ts';
import { attemptOf } from './attempt.ts';
import type { GenerateRequest } from './generate-request.ts';
import { mendAttempt } from './mend-attempt.ts';
import { prepare } from './prepare.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * The one pipeline: a lead and a sender become a checked email on the given engine. Yields `status` per phase, `token`
 * with the prose so far, each `finding`, and ends with exactly one `done` or `failed`; it never throws. What had arrived
 * before a failure comes with it in `exchanges`. Where a hard rule is broken, the parts that broke it are written anew once,
 * the better of the two is taken, and what is still broken is said in plain words that nobody made up.
 */
export async function* generateEmail(
  request: GenerateRequest,
  engine: Engine,
  signal: AbortSignal,
): AsyncGenerator<PipelineEvent> {
  const exchanges: Exchange[] = [];
  try {
    const { user_json, frame, fact, ...prepared } = prepare(request);
    const asked = { ...prepared.asked, signal };
    const { options, messages } = asked;
    const warnings = new Set<Warning>(prepared.warnings);

    yield { type: 'status', phase: 'loading' };
    await engine.preload(options, signal);
    yield { type: 'status', phase: 'thinking' };
    const exchange: Exchange = { model: engine.model, options, messages, raw: '' };
    exchanges.push(exchange);
    const first = yield* writeAnswer(engine, asked, (text) => {
      exchange.raw = text;
      const partial = parsePartial(text);
      return partial && previewEmail(partial, frame);
    });
    if (!first.isGuided) warnings.add('schema_refused');

    yield { type: 'status', phase: 'checking' };
    const { answer, how } = parseAnswer(exchange.raw);
    if (how === 'repaired') warnings.add('answer_repaired');
    if (how === 'raw') warnings.add('answer_unparsed');
    let best = attemptOf(answer, frame);
    let { stats } = first;
    // what was written without the scaffold is marked and left as it is: its parts cannot be told apart
    if (first.isGuided && request.mend !== false) {
      const mended = yield* mendAttempt(best, frame, { engine, asked, raw: exchange.raw });
      best = mended.attempt;
      exchanges.push(...mended.exchanges);
      for (const warning of mended.warnings) warnings.add(warning);
      if (mended.stats) stats = addStats(stats, mended.stats);
    }

    for (const finding of best.findings) yield { type: 'finding', finding };
    yield {
      type: 'done',
      written: {
        ...best.email,
        facts: fact ? [{ id: fact.id, field: fact.field, text: fact.text }] : [],
        findings: best.findings,
        warnings: [...warnings],
        score: best.score,
        user_json,
        exchanges,
        stats,
      },
    };
  } catch (error) {
    yield { type: 'failed', failure: toFailure(error), exchanges };
  }
}
