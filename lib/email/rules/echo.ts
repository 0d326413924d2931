import { sentencesOf } from '../../lead/sentences.ts';
import { bodyText, type Mark, type Rule, words } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** Shorter ones anybody may have said. */
const FEWEST_WORDS = 6;
/** Shorter ones may be said twice: "Thank you." */
const FEWEST_TWICE = 4;

const fold = (text: string): string => words(text.toLowerCase()).join(' ');

/** No sentence of the lead's own given back as if it were the sender's, and none that was said already. */
export const echo: Rule = {
  id: 'echo',
  severity: 'hard',
  check(input) {
    const theirs = input.lead_profile.facts.map(({ text }) => fold(text));
    const echoed = sentencesOf(unquoted(input.body))
      .filter(
        ({ text }) => words(text).length >= FEWEST_WORDS && theirs.some((fact) => fact.includes(fold(text))),
      )
      .map(({ start, text }): Mark => ({ field: 'body', start, end: start + text.length, why: 'echo' }));
    const { text, start } = bodyText(input.body);
    const again = saidTwice(text).map(
      (at): Mark => ({
        field: 'body',
        start: start + at.start,
        end: start + at.end,
        why: 'repeated',
        fix: '',
      }),
    );
    return [...echoed, ...again];
  },
};

/** Where a text says a sentence that it has said already; UTF-16 offsets. */
export function saidTwice(text: string): { start: number; end: number }[] {
  const said = new Set<string>();
  return sentencesOf(text).flatMap((sentence) => {
    const folded = fold(sentence.text);
    const isNew = !said.has(folded);
    said.add(folded);
    if (isNew || words(sentence.text).length < FEWEST_TWICE) return [];
    return [{ start: sentence.start, end: sentence.start + sentence.text.length }];
  });
}
