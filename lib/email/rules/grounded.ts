import { sentencesOf } from '../../lead/sentences.ts';
import type { FindingCode } from './finding-codes.ts';
import { isOnReader, isOnSender, knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, type RuleInput, words } from './rule.ts';

const NUMBER_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 ' +
    'sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ' +
    'ninety=90 hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1000000 millions=1000000 dozen=12 dozens=12 ' +
    'half=0.5 halved=0.5 halve=0.5 twice=2x double=2x doubled=2x triple=3x tripled=3x'
  )
    .split(' ')
    .map((entry) => entry.split('=') as [string, string]),
);
// a per cent sign is part of the figure: 45 is not 45 %
const NUMBER = new RegExp(
  `\\d+(?:[.,']\\d+)*(?:\\s?(?:%|percent\\b|per cent\\b))?|\\b(?:${Object.keys(NUMBER_WORDS).join('|')})\\b`,
  'giu',
);
const digits = (text: string): string => text.replace(/[.,\s'](?=\d{3}\b)/g, '').replace(',', '.');
const figure = (number: string): string =>
  NUMBER_WORDS[number.toLowerCase()] ?? digits(number.replace(/\s?(%|percent|per cent)$/i, '%'));

/** Every number that a text states; "a half" is also 50 percent. */
export function numbersIn(text: string): Set<string> {
  const found = new Set((text.match(NUMBER) ?? []).map(figure));
  for (const spaced of text.match(/\d{1,3}(?:[\s\u00a0\u202f]\d{3})+\b/g) ?? []) found.add(digits(spaced));
  if (found.has('50%')) found.add('0.5');
  return found;
}

/**
 * Numbers, in digits or words, that nobody stated of whom the sentence speaks: what is said of the reader has to be
 * known of the reader, what is said of the sender to stand in the sender's own words; a figure of the objective vouches
 * for a question only. "One" is left out: it is mostly a pronoun.
 */
export function ungroundedNumbers(input: RuleInput): Mark[] {
  const reader = numbersIn(knownOfReader(input));
  const sender = numbersIn(knownOfSender(input));
  const goal = numbersIn(input.objective);
  const { text, start } = bodyText(input.body);
  const isStated = (sentence: string, at: number, value: string): boolean => {
    const speaksOfReader = /\byours?\b|\byou\b/i.test(sentence.slice(0, at));
    if (isOnReader(sentence) || /^"/.test(sentence))
      return reader.has(value) || (/\b(we|our)\b/i.test(sentence.slice(0, at)) && sender.has(value));
    if (isOnSender(sentence)) return sender.has(value) || (speaksOfReader && reader.has(value));
    return sender.has(value) || reader.has(value) || (/[?？]/.test(sentence) && goal.has(value));
  };
  const inBody = sentencesOf(text).flatMap((sentence) =>
    [...sentence.text.matchAll(NUMBER)]
      .filter(({ 0: number, index }) => !isStated(sentence.text, index, figure(number)))
      .map((match) => mark('body', start + sentence.start + match.index, match[0], 'number_unknown')),
  );
  const inSubject = [...input.subject.matchAll(NUMBER)]
    .filter(([number]) => ![reader, sender, goal].some((stated) => stated.has(figure(number))))
    .map((match) => mark('subject', match.index, match[0], 'number_unknown'));
  return [...inSubject, ...inBody];
}

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
    .map((match) => mark('body', start + match.index, match[0], 'name_unknown'));
  const isTitleCase = !/(?<=\s)\p{Ll}{4,}/u.test(input.subject);
  const inSubject = isTitleCase
    ? []
    : [...input.subject.matchAll(INSIDE)]
        .filter(([word]) => !isKnown(word))
        .map((match) => mark('subject', match.index, match[0], 'name_unknown'));
  return [...inSubject, ...inBody];
}

const base = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.,]+$/g, '');
const mark = (field: Mark['field'], start: number, text: string, why: FindingCode): Mark => ({
  field,
  start,
  end: start + text.length,
  why,
  params: [text],
});
