import type { Warning, WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { checkEmail } from '../email/check-email.ts';
import { finishEmail } from '../email/finish-email.ts';
import { type ReplyKind, replyKind } from '../email/reply-kind.ts';
import { ENGLISH } from '../language/email-language.ts';
import { threadWordingOf } from '../language/thread-wording.ts';
import type { Earlier, GenerateRequest } from './generate-request.ts';
import { prepareReply } from './prepare-reply.ts';
import type { Run } from './run.ts';
import { writeEmail } from './write-email.ts';

const NO_STATS = { load_ms: 0, prompt_ms: 0, write_ms: 0, total_ms: 0, prompt_tokens: 0, output_tokens: 0 };

const WARNING: Record<Exclude<ReplyKind, 'answer'>, Warning> = {
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
  const kind = replyKind(prepared.fact?.text ?? '');
  if (kind === 'answer') return yield* writeEmail(prepared, run, request.mend !== false);
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
