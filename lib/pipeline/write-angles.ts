import type { WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { finishSubject } from '../email/finish-email.ts';
import type { Answer } from '../email/parse-answer.ts';
import { replacePlainly } from '../email/plain-repair.ts';
import { readStrings } from '../email/read-strings.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { ANGLES_TOKENS, anglesSchema } from '../prompt/angles-schema.ts';
import { buildMessages } from '../prompt/build-messages.ts';
import { type Attempt, type AttemptContext, attemptOf, withoutBadBenefit } from './attempt.ts';
import type { GenerateRequest } from './generate-request.ts';
import { prepare, spoken } from './prepare.ts';
import type { Run } from './run.ts';
import { writeEmail } from './write-email.ts';

/**
 * Two emails and three subjects from one request. The second opens on the next best fact and tells another proof point; what
 * of it breaks a rule is said plainly. Where the server takes no schema there is one email only.
 */
export async function* writeAngles(
  request: GenerateRequest,
  run: Run,
): AsyncGenerator<PipelineEvent, [WrittenDraft, WrittenDraft?]> {
  const prepared = prepare(request);
  const { frame, prompt, asked } = prepared;
  const next = frame.lead_profile.facts.find(({ text }) => text !== prepared.fact?.text);
  const fact = next && spoken(next, frame);
  const schema = anglesSchema(frame, fact);
  const own = schema.required.filter((part) => !(part in asked.schema.properties));
  const messages = buildMessages({ ...prompt, second: { fact, parts: own } });
  const options = { ...asked.options, num_predict: ANGLES_TOKENS };
  const both = { ...prepared, asked: { messages, options, schema } };
  const first = yield* writeEmail(both, run, request.mend !== false);

  const texts = readStrings(run.exchanges[0]?.raw ?? '');
  // another proof point, where there is one, so that the two differ in what they argue
  const others = frame.sender.proof.filter(({ text }) => !first.body.includes(cleanLine(text)));
  const proof = others.length > 0 ? others : frame.sender.proof;
  const second =
    texts.second_benefit !== undefined && secondEmail(texts, { ...frame, fact: fact ?? frame.fact, proof });
  const subjects = [first.subject, texts.second_subject, texts.third_subject]
    .map((subject) => finishSubject(subject ?? ''))
    .filter((subject, at, all) => subject && all.indexOf(subject) === at);
  if (!second) return [{ ...first, subjects }];
  const opened = next ?? prepared.fact;
  return [
    { ...first, subjects },
    {
      ...first,
      ...second.email,
      facts: opened ? [{ id: opened.id, field: opened.field, text: opened.text }] : [],
      findings: second.findings,
      score: second.score,
      subjects,
    },
  ];
}

function secondEmail(texts: Record<string, string>, frame: AttemptContext): Attempt {
  const answer: Answer = {
    type: 'parts',
    opening: texts.second_opening ?? texts.opening ?? '',
    offer: texts.offer ?? '',
    benefit: texts.second_benefit ?? '',
    question: texts.question ?? '',
    subject: texts.second_subject ?? texts.subject ?? '',
  };
  const best = withoutBadBenefit(attemptOf(answer, frame), frame);
  if (best.broken.size === 0 || best.answer.type !== 'parts') return best;
  return attemptOf(replacePlainly(best.answer, best.broken.keys(), frame), frame);
}
