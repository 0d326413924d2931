import type { AnswerPart } from '../prompt/answer-schema.ts';
import { askPlainly } from '../prompt/ask-pattern.ts';
import type { Answer } from './parse-answer.ts';
import { isOwnWording, type PlainContext, plainOffer, plainOpening } from './plain-parts.ts';
import { plainSubject } from './plain-subject.ts';

type Parts = Extract<Answer, { type: 'parts' }>;

/** What stays broken after the model's second try is said plainly, in the lead's or the user's own words. */
export function replacePlainly(answer: Parts, broken: Iterable<AnswerPart>, context: PlainContext): Parts {
  const replaced = { ...answer };
  for (const part of broken) {
    if (part === 'opening') replaced.opening = context.fact ? plainOpening(context) : ''; // where nothing is known the email says so by itself
    if (part === 'offer') replaced.offer = plainOffer(context);
    if (part === 'subject') replaced.subject = plainSubject(context);
    if (part === 'benefit') replaced.benefit = '';
    if (part === 'question')
      replaced.question = askPlainly(isOwnWording(context) ? context.objective : '', context.speech);
  }
  return replaced;
}
