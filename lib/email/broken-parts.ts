import type { Finding } from '../draft/draft.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { ANSWER_PARTS, type AnswerPart } from '../prompt/answer-schema.ts';
import type { PartFault } from '../prompt/repair-message.ts';
import type { FinishedEmail } from './finish-email.ts';
import type { Answer } from './parse-answer.ts';
import type { PlainContext } from './plain-parts.ts';
import { unsoundParts } from './unsound-parts.ts';

/** Rules that a part cannot mend: code wrote what they look at, or the settings lack it. */
const NOT_THE_MODELS = new Set(['greeting', 'closing', 'footer', 'json']);
/** Whom a finding on the whole body concerns. */
const OWNER: Record<string, AnswerPart> = {
  body_short: 'benefit',
  body_long: 'offer',
  cta_none: 'question',
  cta_many: 'question',
  voice_no_you: 'opening',
  voice_no_address: 'opening',
  personal_none: 'opening',
};

/**
 * The parts that the model had better write anew, each with what is wrong: broken hard rules and what says nothing of
 * this lead. Empty where nothing can be mended by writing anew.
 */
export function faultsOf(
  answer: Answer,
  { body }: FinishedEmail,
  findings: readonly Finding[],
  context: PlainContext,
): Map<AnswerPart, PartFault[]> {
  const faults = new Map<AnswerPart, PartFault[]>();
  if (answer.type !== 'parts') return faults;
  const add = (part: AnswerPart, fault: PartFault) => {
    // a part that code wrote, or left out, is not the model's to mend
    if (answer[part]) faults.set(part, [...(faults.get(part) ?? []), fault]);
  };
  const lower = body.toLowerCase();
  const places = ANSWER_PARTS.filter((part) => part !== 'subject' && answer[part]).map((part) => {
    // by its first words: the rest may have been tidied
    const start = lower.indexOf(cleanLine(answer[part]).slice(0, 12).toLowerCase());
    return { part, start, end: start + answer[part].length };
  });
  for (const finding of findings) {
    if (finding.severity !== 'hard' || NOT_THE_MODELS.has(finding.rule)) continue;
    const inBody =
      OWNER[finding.why] ??
      places.find(({ start, end }) => start >= 0 && start <= finding.start && finding.start < end)?.part;
    const part = finding.field === 'subject' ? 'subject' : inBody;
    if (part) add(part, finding);
  }
  for (const [part, why] of unsoundParts(answer, context)) add(part, { why, params: [] });
  return faults;
}
