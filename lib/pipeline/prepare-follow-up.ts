import { followUpThread } from '../email/thread.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { type AnswerPart, answerSchema } from '../prompt/answer-schema.ts';
import { repairSchema } from '../prompt/repair-message.ts';
import { inLanguage } from '../prompt/system-prompt-in-language.ts';
import { followUpMessage } from '../prompt/thread-message.ts';
import type { Earlier, GenerateRequest } from './generate-request.ts';
import { openedOn, type Prepared, prepare, spoken } from './prepare.ts';
import { threadOf } from './thread-of.ts';

/** What the model writes of each: the first takes up another fact, the second argues, the last only asks. */
const PARTS: Record<1 | 2 | 3, readonly AnswerPart[]> = {
  1: ['opening', 'offer', 'question'],
  2: ['offer', 'benefit', 'question'],
  3: ['offer', 'question'],
};

/**
 * A follow-up on the same facts, the same subject and what has not been said yet: a fact that no email has opened on, a
 * proof point that none has told. The last tells no more.
 */
export function prepareFollowUp(request: GenerateRequest, earlier: Earlier, number: 1 | 2 | 3): Prepared {
  const prepared = prepare({ ...request, fact: earlier.facts[0]?.text });
  const { frame } = prepared;
  const sent = [earlier, ...(request.versions ?? [])];
  const told = new Set(openedOn(sent));
  const next = frame.lead_profile.facts.find(({ text }) => !told.has(text));
  const fact = number === 1 && next ? spoken(next, frame) : undefined;
  const untold = frame.sender.proof.filter(
    ({ text }) => !sent.some(({ body }) => body.includes(cleanLine(text))),
  );
  const schema = answerSchema({ ...frame, fact: fact ?? frame.fact });
  const parts = PARTS[number].filter((part) => part !== 'opening' || fact?.isRetold);
  return {
    ...prepared,
    fact: fact ? next : prepared.fact,
    frame: {
      ...frame,
      fact: fact ?? frame.fact,
      proof: number === 3 ? [] : untold,
      thread: followUpThread(number, earlier.subject, frame.speech),
    },
    asked: {
      ...prepared.asked,
      schema: repairSchema(schema, parts),
      messages: [
        ...threadOf(earlier, prepared.asked.messages),
        { role: 'user', content: [followUpMessage(fact, parts), ...inLanguage(frame.speech)].join('\n') },
      ],
    },
  };
}
