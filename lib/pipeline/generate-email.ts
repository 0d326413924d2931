import type { WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { withoutAnswer } from '../draft/task.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failure.ts';
import type { GenerateRequest } from './generate-request.ts';
import { prepare } from './prepare.ts';
import { prepareFollowUp } from './prepare-follow-up.ts';
import { rankByMeaning } from './rank-by-meaning.ts';
import { rewriteEmail } from './rewrite-email.ts';
import type { Run } from './run.ts';
import { speechFor } from './speech-for.ts';
import { translateEmail } from './translate-email.ts';
import { withinContext } from './within-context.ts';
import { writeAngles } from './write-angles.ts';
import { writeEmail } from './write-email.ts';
import { writeReply } from './write-reply.ts';

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
  const run: Run = { engine: withinContext(engine, request.token_ratio), signal, exchanges: [] };
  try {
    const [first, other] = yield* write(request, run);
    for (const finding of first.findings) yield { type: 'finding', finding };
    const speech = speechFor(request, first.user_json);
    const asTask = (written: WrittenDraft): WrittenDraft => ({
      ...written,
      task: withoutAnswer(request.task),
      ...(speech.language !== 'en' && { speech }),
    });
    yield { type: 'done', written: asTask(first), ...(other && { second: asTask(other) }) };
  } catch (error) {
    yield { type: 'failed', failure: toFailure(error), exchanges: run.exchanges };
  }
}

type Writing = AsyncGenerator<PipelineEvent, [WrittenDraft, WrittenDraft?]>;

async function* write(asked: GenerateRequest, run: Run): Writing {
  const { task, earlier, mend = true } = asked;
  if (task?.type === 'tweak' && earlier) return [yield* rewriteEmail(asked, earlier, task.tweak, run)];
  if (task?.type === 'translate' && earlier)
    return [yield* translateEmail(asked, earlier, task.language, run)];
  if (task?.type === 'reply' && earlier) return [yield* writeReply(asked, earlier, task.answer, run)];
  // before the chat model is loaded: where there is room for one only, that one stays
  const meaning = await rankByMeaning(asked, run.engine, run.signal);
  const request = { ...asked, meaning };
  if (task?.type === 'follow_up' && earlier)
    return [yield* writeEmail(prepareFollowUp(request, earlier, task.number), run, mend)];
  if (task?.type === 'angles') return yield* writeAngles(request, run);
  return [yield* writeEmail(prepare(request), run, mend)];
}
