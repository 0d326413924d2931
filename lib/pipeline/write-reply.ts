import type { Warning, WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { checkEmail } from '../email/check-email.ts';
import { finishEmail } from '../email/finish-email.ts';
import { type ReplyKind, replyKind } from '../email/reply-kind.ts';
import { ENGLISH } from '../language/email-language.ts';
import { threadWordingOf } from '../language/thread-wording.ts';
import { NO_STATS } from './add-stats.ts';
import type { Earlier, GenerateRequest } from './generate-request.ts';
import { ownAnswer, prepareReply } from './prepare-reply.ts';
import type { Run } from './run.ts';
import { writeEmail } from './write-email.ts';

const WARNING: Record<Exclude<ReplyKind['kind'], 'answer'>, Warning> = {
  refusal: 'asked_to_stop',
  automatic: 'automatic_answer',
};

/** A reply to what the lead answered. A refusal is taken as one and needs no model, no more than a machine's answer does. */
export async function* writeReply(
  request: GenerateRequest,
  earlier: Earlier,
  answer: string,
  run: Run,
): AsyncGenerator<PipelineEvent, WrittenDraft> {
  const prepared = prepareReply(request, earlier, answer);
  // by their own words: what is kept from the model may be the very thing they ask
  const { kind, asksToStop } = replyKind(ownAnswer(answer));
  if (kind === 'answer') {
    const written = yield* writeEmail(prepared, run, request.mend !== false);
    return asksToStop ? { ...written, warnings: [...written.warnings, 'asked_to_stop'] } : written;
  }
  const { frame, user_json, warnings } = prepared;
  const { language, address } = frame.speech ?? ENGLISH;
  const wording = threadWordingOf(language);
  const body = `${wording.thanks[address]} ${wording[kind][address]}`;
  const email = finishEmail({ type: 'email', subject: earlier.subject, body }, frame);
  yield { type: 'status', phase: 'checking' };
  const added: Warning[] = [...warnings.filter((known) => known !== 'question_open'), WARNING[kind]];
  const checked = checkEmail({ ...email, ...frame });
  return {
    ...email,
    ...checked,
    facts: [],
    warnings: added,
    user_json,
    follows: 'reply',
    exchanges: [],
    stats: NO_STATS,
  };
}
