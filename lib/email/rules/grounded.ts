import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, markOf, type RuleInput, words } from './rule.ts';

const ORDINARY = new Set(
  'I I’m I’d I’ll I’ve Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English'.split(
    ' ',
  ),
);
const INSIDE = /(?<=[\p{L}\p{N},;:'"’)] ["'(]?)\p{Lu}[\p{L}\p{N}&'’-]+/gu;

/**
 * Capitalised words inside a sentence that no fact has: names of people, firms, places and products. In a subject only
 * where it is not written In Title Case throughout.
 */
export function ungroundedNames(input: RuleInput): Mark[] {
  const source = new Set(
    words(`${knownOfReader(input)} \n ${knownOfSender(input)} \n ${input.objective}`).map(base),
  );
  const isKnown = (word: string): boolean =>
    ORDINARY.has(word) ||
    /^I['’]/.test(word) ||
    source.has(base(word)) ||
    base(word)
      .split('-')
      .every((part) => source.has(part));
  const { text, start } = bodyText(input.body);
  const inBody = [...text.matchAll(INSIDE)]
    .filter(([word]) => !isKnown(word))
    .map((match) => markOf('body', start + match.index, match[0], 'name_unknown'));
  const isTitleCase = !/(?<=\s)\p{Ll}{4,}/u.test(input.subject);
  const inSubject = isTitleCase
    ? []
    : [...input.subject.matchAll(INSIDE)]
        .filter(([word]) => !isKnown(word))
        .map((match) => markOf('subject', match.index, match[0], 'name_unknown'));
  return [...inSubject, ...inBody];
}

const base = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.,]+$/g, '');
