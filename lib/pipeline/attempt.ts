import { faultsOf } from '../email/broken-parts.ts';
import { type CheckedEmail, checkEmail } from '../email/check-email.ts';
import { type FinishContext, type FinishedEmail, finishEmail } from '../email/finish-email.ts';
import type { Answer } from '../email/parse-answer.ts';
import { ENGLISH } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import type { LeadProfile } from '../lead/build-lead-profile.ts';
import type { UserJson } from '../lead/user-json.ts';
import type { AnswerPart } from '../prompt/answer-schema.ts';
import type { PartFault } from '../prompt/repair-message.ts';

/** All that an answer is judged by. */
export interface AttemptContext extends FinishContext {
  lead_profile: LeadProfile;
  objective: UserJson['objective'];
}

/** One answer made an email and judged. */
export interface Attempt extends CheckedEmail {
  answer: Answer;
  email: FinishedEmail;
  /** What had better be written anew, by part. */
  broken: Map<AnswerPart, PartFault[]>;
}

export function attemptOf(answer: Answer, context: AttemptContext): Attempt {
  const email = finishEmail(answer, context);
  const checked = checkEmail({ ...email, ...context });
  return { answer, email, ...checked, broken: faultsOf(answer, email, checked.findings, context) };
}

/** What an email lacks without its benefit: length, or the reader. */
const MISSED = new Set(['body_short', 'target_words', 'reader_first']);

/**
 * A benefit that cannot stay is left out where the email has the wanted length without: nobody misses it. In a shorter one
 * a vague one stays, as it claims nothing ("That could …").
 */
export function withoutBadBenefit(tried: Attempt, context: AttemptContext): Attempt {
  const faults = tried.broken.get('benefit');
  if (tried.answer.type !== 'parts' || !faults) return tried;
  const shorter = attemptOf({ ...tried.answer, benefit: '' }, context);
  const { language, address } = context.speech ?? ENGLISH;
  // the sentence that code adds to a very short email is no substitute
  const isMissed = shorter.email.body.includes(wordingOf(language).easy_no[address]);
  if (!isMissed && !shorter.findings.some(({ why }) => MISSED.has(why))) return shorter;
  if (faults.some(({ why }) => why !== 'vague')) return tried;
  return { ...tried, broken: new Map([...tried.broken].filter(([part]) => part !== 'benefit')) };
}

/** Fewer parts to mend, else the higher score; the first at a tie. */
export const better = (first: Attempt, second: Attempt): Attempt =>
  second.broken.size < first.broken.size ||
  (second.broken.size === first.broken.size && second.score > first.score)
    ? second
    : first;
