import { sentencesOf } from '../../lead/sentences.ts';
import { type Rule, words } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** Shorter ones anybody may have said. */
const FEWEST_WORDS = 6;

/** No sentence of the lead's own given back as if it were the sender's. */
export const echo: Rule = {
  id: 'echo',
  severity: 'hard',
  check(input) {
    const fold = (text: string) => words(text.toLowerCase()).join(' ');
    const theirs = input.lead_profile.facts.map(({ text }) => fold(text));
    return sentencesOf(unquoted(input.body))
      .filter(
        ({ text }) => words(text).length >= FEWEST_WORDS && theirs.some((fact) => fact.includes(fold(text))),
      )
      .map(({ start, text }) => ({ field: 'body', start, end: start + text.length, why: 'echo' }));
  },
};
