import { EmailLanguage } from '../language/email-language.ts';
import { ALL_NUMBERS, ALL_PERCENT, ruleWordsOf } from '../language/rule-words.ts';

/** A number as it stands in a text. */
export interface StatedNumber {
  /** As written, with a per cent sign: "twenty-five", "€1.2 million" without the sign, "45 %". */
  text: string;
  /** UTF-16 offset. */
  index: number;
  /** What it may mean: "1200", "45%", "0.5", "2x". Two where a letter may be a unit: "2m" is two metres or millions. */
  values: string[];
}

/** How numbers are written in a language. */
interface NumberForms {
  words: Readonly<Record<string, string>>;
  token: RegExp;
  percent: RegExp;
}

/** What stands right behind digits, in any language. */
const SUFFIX: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
};
const JOINT = /^(?:[ -]| and )$/;
const END = '(?![\\p{L}\\p{N}_])';
/** Parts as English says them; "a third party" and "once a quarter" are none. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\b(?:by|than|nearly|almost|about|around|over|cuts?|saves?|up to) (?:an? |one )?)third(?! (?:part|person|time))\b|(?<=\b(?:a|one)[ -])third(?= (?:of|less|fewer|more|lower|cheaper|faster|shorter|higher)\b|[.,?!])/gi,
    '1/3',
  ],
  [/\btwo[ -]thirds\b/gi, '2/3'],
  [
    /(?<=\b(?:by|than|nearly|almost|about|around|over|cuts?|saves?|up to) (?:an? |one ))quarter\b|(?<=\b(?:a|one) )quarter(?= (?:of|less|fewer|more|lower|cheaper|faster|shorter|higher)\b)/gi,
    '1/4',
  ],
  [/\bthree[ -]quarters\b/gi, '3/4'],
];
/** The same told otherwise. */
const SAME: Readonly<Record<string, string>> = { '50%': '0.5', '25%': '1/4', '75%': '3/4', '33%': '1/3' };

/** @param isSpaced "1 200" is one number. English writes "1,200", and may have two numbers side by side. */
function numberForms(words: NumberForms['words'], percent: readonly string[], isSpaced: boolean) {
  const spaced = isSpaced ? '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|' : '';
  const word = Object.keys(words).join('|');
  const suffix = Object.keys(SUFFIX).join('|');
  return {
    words,
    token: new RegExp(
      `(?<digits>${spaced}\\d+(?:[.,']\\d+)*)(?:(?<suffix>${suffix})${END}|(?<times>x|[- ]?fold)${END})?|(?<![\\p{L}\\p{N}_])(?!half(?:[- ]an?)?[- ](?:day|hour)s?\\b)(?<word>${word})${END}|(?<=\\p{L}-)(?<one>one)${END}`,
      'giu',
    ),
    percent: new RegExp(`^\\s?(?:%|(?:${percent.join('|')})(?!\\p{L}))`, 'iu'),
  };
}

const FORMS = new Map<EmailLanguage | 'any', NumberForms>([
  ...EmailLanguage.options.map((language) => {
    const { numbers, percent } = ruleWordsOf(language);
    return [language, numberForms(numbers, percent, language !== 'en')] as const;
  }),
  // for facts, which may be in another language than the email: better one known too many than a true one marked
  ['any', numberForms(ALL_NUMBERS, ALL_PERCENT, true)],
]);

interface Token {
  start: number;
  end: number;
  /** `NaN` for "half" and "twice", which join nothing. */
  amount: number;
  values: string[];
  /** What the last word of it stood for: tells what may follow. */
  last: number;
}

/**
 * The numbers that a text states, in digits or words: "twenty-five" is 25, "1.2 million" is 1200000, "a third" is 1/3.
 * "One" is left out, being mostly a pronoun.
 */
export function numbersOf(text: string, language: EmailLanguage | 'any' = 'en'): StatedNumber[] {
  const forms = FORMS.get(language);
  if (!forms) return [];
  const joined: Token[] = [];
  for (const match of text.matchAll(forms.token)) {
    const token = tokenOf(match, forms);
    const before = joined.at(-1);
    const whole = before && JOINT.test(text.slice(before.end, token.start)) && join(before, token);
    if (whole) joined[joined.length - 1] = whole;
    // "one" alone is no number
    else if (!match.groups?.one) joined.push(token);
  }
  const parts = PARTS.flatMap(([pattern, value]) =>
    language === 'en' || language === 'any'
      ? [...text.matchAll(pattern)].map(({ 0: part, index }) => ({ text: part, index, values: [value] }))
      : [],
  );
  const stated = joined
    .map(({ start, end, values }) => {
      const sign = forms.percent.exec(text.slice(end))?.[0] ?? '';
      const told = sign ? values.map((value) => `${value}%`) : values;
      return { text: text.slice(start, end) + sign, index: start, values: told };
    })
    .filter(
      ({ index }) => !parts.some((part) => part.index <= index && index < part.index + part.text.length),
    );
  return [...stated, ...parts].sort((a, b) => a.index - b.index);
}

/** The values of all numbers of a text; what is told otherwise too: 50 % is also a half. */
export function numbersIn(text: string, language: EmailLanguage | 'any' = 'en'): Set<string> {
  const found = new Set(numbersOf(text, language).flatMap(({ values }) => values));
  for (const spaced of text.match(/\d{1,3}(?:[\s\u00a0\u202f]\d{3})+\b/g) ?? []) found.add(plain(spaced));
  for (const value of found) {
    const same = SAME[value];
    if (same) found.add(same);
  }
  return found;
}

function tokenOf(match: RegExpMatchArray, { words }: NumberForms): Token {
  const { digits, suffix, times, word } = match.groups ?? {};
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  if (digits === undefined) {
    const value = word === undefined ? '1' : (words[word.toLowerCase()] ?? '');
    const amount = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    return { ...span, amount, last: amount, values: meanings(value) };
  }
  const value = plain(digits);
  const factor = suffix ? (SUFFIX[suffix.toLowerCase()] ?? 1) : 1;
  if (times) return { ...span, amount: Number.NaN, last: 0, values: [`${value}x`, value] };
  const values = factor === 1 ? [value] : [String(Number(value) * factor), value];
  return { ...span, amount: Number(value) * factor, last: 0, values };
}

/** Two that are one number: tens and a unit, anything before "hundred" or "million", these before what is less. */
function join(before: Token, token: Token): Token | undefined {
  if (Number.isNaN(before.amount) || Number.isNaN(token.amount) || token.last === 0) return undefined;
  const amount =
    token.last >= 100 && before.amount < token.last
      ? before.amount * token.last
      : token.last >= 100 && before.last === 100
        ? before.amount * token.last
        : (before.last >= 20 && before.last < 100 && token.last < 10) ||
            (before.last >= 100 && token.last < before.last)
          ? before.amount + token.last
          : undefined;
  if (amount === undefined) return undefined;
  return { start: before.start, end: token.end, amount, last: token.last, values: [rounded(amount)] };
}

/** "2x" is also told as two times. */
const meanings = (value: string): string[] => (value.endsWith('x') ? [value, value.slice(0, -1)] : [value]);
const plain = (digits: string): string => digits.replace(/[.,\s'](?=\d{3}\b)/g, '').replace(',', '.');
/** 1.2 million without the tail that binary fractions leave. */
const rounded = (amount: number): string => String(Number(amount.toPrecision(12)));
