import type { Finding } from '../draft/draft.ts';
import type { AnswerPart } from '../prompt/answer-schema.ts';
import type { FinishedEmail } from './finish-email.ts';
import type { Answer } from './parse-answer.ts';

/** Rules that a part cannot mend: code wrote what they look at, or the settings lack it. */
const NOT_THE_MODELS = new Set(['greeting', 'closing', 'footer', 'json']);
/** Whom a finding on the whole body concerns. */
const OWNER: Record<string, AnswerPart> = {
  body_short: 'offer',
  body_long: 'offer',
  cta_none: 'question',
  cta_many: 'question',
  voice_no_you: 'opening',
  personal_none: 'opening',
};

/** The parts that hold a broken hard rule, each with its findings; empty where nothing can be mended by writing anew. */
export function brokenParts(
  answer: Answer,
  { body }: FinishedEmail,
  findings: readonly Finding[],
): Map<AnswerPart, Finding[]> {
  const broken = new Map<AnswerPart, Finding[]>();
  if (answer.type !== 'parts') return broken;
  const paragraphs = (['opening', 'offer', 'question'] as const).map((part, index) => ({
    part,
    start: paragraphStart(body, index + 1),
  }));
  for (const finding of findings) {
    if (finding.severity !== 'hard' || NOT_THE_MODELS.has(finding.rule)) continue;
    const inBody = OWNER[finding.why] ?? paragraphs.findLast(({ start }) => start <= finding.start)?.part;
    const part = finding.field === 'subject' ? 'subject' : inBody;
    if (part) broken.set(part, [...(broken.get(part) ?? []), finding]);
  }
  return broken;
}

/** Where the n-th paragraph begins; the greeting is the 0th. A body with fewer has it at its end. */
function paragraphStart(body: string, index: number): number {
  let at = 0;
  for (let n = 0; n < index; n++) {
    const next = body.indexOf('\n\n', at);
    if (next < 0) return body.length;
    at = next + 2;
  }
  return at;
}
