import type { EmailLanguage } from '../language/email-language.ts';
import { functionWordsOf } from '../pages/text-language.ts';
import { words } from './rules/rule.ts';

/** What the rules allow. */
const MOST_WORDS = 9;
const LONGEST = 60;
/** Fewest words of what says something. */
const FEWEST_LEFT = 2;

/**
 * A subject that is too long, cut where a phrase ends: before a mark, else before a function word ("… | in your yard").
 * As it is where it is short enough, or where any cut would leave a stump.
 */
export function shortSubject(subject: string, language: EmailLanguage): string {
  if (fits(subject)) return subject;
  const small = new Set(functionWordsOf(language));
  const isSmall = (word = '') => small.has(word.toLowerCase().replace(/[^\p{L}'’]/gu, ''));
  const all = subject.split(' ');
  const cuts = all.map((_, at) => ({
    at,
    left: all
      .slice(0, at)
      .join(' ')
      .replace(/[\s,;:|–—-]+$/, ''),
  }));
  const usable = cuts.filter(({ at, left }) => at >= FEWEST_LEFT && fits(left) && !isSmall(all[at - 1]));
  const atMark = usable.findLast(({ at }) => /[,;:|?–—]$|^[|–—-]$/.test(all[at - 1] ?? ''));
  const atPhrase = usable.findLast(({ at }) => isSmall(all[at]));
  return (atMark ?? atPhrase)?.left ?? subject;
}

const fits = (subject: string): boolean => subject.length <= LONGEST && words(subject).length <= MOST_WORDS;
