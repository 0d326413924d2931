import { type AnswerContext, type AnswerPart, type AnswerSchema, answerSchema } from './answer-schema.ts';
import type { SpokenFact } from './spoken-fact.ts';
import { subjectPattern } from './subject-pattern.ts';

/** What a second email has of its own, and one subject more; offer and question are those of the first. */
const SECOND_PARTS = ['second_opening', 'second_benefit', 'second_subject', 'third_subject'] as const;
export type SecondPart = (typeof SECOND_PARTS)[number];

/** The longest answer with a second email in it, in tokens. */
export const ANGLES_TOKENS = 650;

/** The scaffold of two emails in one answer: the second opens on another fact, if there is one. */
export function anglesSchema(
  context: AnswerContext,
  second: SpokenFact | undefined,
): AnswerSchema<AnswerPart | SecondPart> {
  const first = answerSchema(context);
  const other = answerSchema({ ...context, fact: second ?? context.fact }).properties;
  const onOffer = subjectPattern(context.sender.offer) || subjectPattern(context.objective);
  const own: Partial<AnswerSchema['properties']> = {
    ...(second && other.opening && { second_opening: other.opening }),
    ...(other.benefit && { second_benefit: other.benefit }),
    ...(other.subject && { second_subject: other.subject }),
    ...(onOffer && { third_subject: { type: 'string', pattern: onOffer } }),
  };
  const parts = SECOND_PARTS.filter((part) => own[part]);
  const properties = { ...first.properties, ...own } as AnswerSchema['properties'];
  return { type: 'object', properties, required: [...first.required, ...parts] };
}
