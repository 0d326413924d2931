import { ENGLISH } from '../language/email-language.ts';
import { PLAIN_SUBJECT } from '../language/plain-subject-words.ts';
import { cleanLine } from '../lead/clean-text.ts';
import type { PlainContext } from './plain-parts.ts';
import { words } from './rules/rule.ts';

/** Targets of the email rules for a subject. */
const LONGEST = 35;
const MOST_WORDS = 5;

/** Legal forms, and what stands in brackets or behind a bar: no part of what a firm is called. */
const ORNAMENT =
  /\s*[([{].*$|\s+[|·–—-]\s.*$|[,\s]+(?:gmbh|mbh|ag|kg|se|ug|ohg|e\.\s?k\.|& co\.?(?: kg)?|inc|llc|llp|ltd|limited|plc|corp(?:oration)?|s\.?a\.?s?|sarl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|s\.?l|lda|ltda|oy|ab|as|aps|pty)\.?$/iu;

/** A subject without a model: the two firms, else only that it is a question. At most 35 characters, 5 words. */
export function plainSubject({ profile, sender, speech = ENGLISH }: PlainContext): string {
  const { and, question } = PLAIN_SUBJECT[speech.language];
  const [theirs, ours] = [bareName(profile.current_company), bareName(sender.company)];
  const both =
    theirs && ours && theirs.toLowerCase() !== ours.toLowerCase() ? `${theirs} ${and} ${ours}` : '';
  return both && fits(both) ? both : question;
}

const fits = (subject: string): boolean => subject.length <= LONGEST && words(subject).length <= MOST_WORDS;

function bareName(company: string): string {
  const name = cleanLine(company)
    .replace(/["“”„«»!?\p{Extended_Pictographic}]/gu, '')
    .trim();
  const bare = name.replace(ORNAMENT, '').replace(ORNAMENT, '');
  return /\p{L}/u.test(bare) ? bare : name;
}
