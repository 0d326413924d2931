import { EmailLanguage } from '../../language/email-language.ts';
import { ALL_NUMBERS, ALL_PERCENT, ruleWordsOf } from '../../language/rule-words.ts';
import { sentencesOf } from '../../lead/sentences.ts';
import { isOnReader, isOnSender, knownOfReader, knownOfSender } from './known.ts';
import { bodyText, languageOf, type Mark, markOf, type RuleInput } from './rule.ts';

type NumberWords = Readonly<Record<string, string>>;

/** How numbers are written, in digits or in words. A per cent sign is part of the figure: 45 is not 45 %. */
interface NumberForms {
  words: NumberWords;
  pattern: RegExp;
  percent: RegExp;
}

/** @param isSpaced "1 200" is one number. English writes "1,200", and may have two numbers side by side. */
function numberForms(words: NumberWords, percent: readonly string[], isSpaced: boolean): NumberForms {
  const spaced = isSpaced ? '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|' : '';
  const whole = Object.keys(words).join('|');
  const spelled = percent.join('|');
  return {
    words,
    pattern: new RegExp(
      `(?:${spaced}\\d+(?:[.,']\\d+)*)(?:\\s?(?:%|(?:${spelled})(?!\\p{L})))?|(?<![\\p{L}\\p{N}_])(?:${whole})(?![\\p{L}\\p{N}_])`,
      'giu',
    ),
    percent: new RegExp(`\\s?(?:%|${spelled})$`, 'iu'),
  };
}

const FORMS = new Map(
  EmailLanguage.options.map((language) => {
    const { numbers, percent } = ruleWordsOf(language);
    return [language, numberForms(numbers, percent, language !== 'en')] as const;
  }),
);
/** For facts, which may be in another language than the email: better one number too many known than a true one marked. */
const ANY_FORMS = numberForms(ALL_NUMBERS, ALL_PERCENT, true);
const formsOf = (language: EmailLanguage): NumberForms => FORMS.get(language) ?? ANY_FORMS;

const digits = (text: string): string => text.replace(/[.,\s'](?=\d{3}\b)/g, '').replace(',', '.');
const figure = (number: string, { words, percent }: NumberForms): string =>
  words[number.toLowerCase()] ?? digits(number.replace(percent, '%'));

/** Every number that a text states; "a half" is also 50 percent. */
export function numbersIn(text: string, forms: NumberForms = formsOf('en')): Set<string> {
  const found = new Set((text.match(forms.pattern) ?? []).map((number) => figure(number, forms)));
  for (const spaced of text.match(/\d{1,3}(?:[\s\u00a0\u202f]\d{3})+\b/g) ?? []) found.add(digits(spaced));
  if (found.has('50%')) found.add('0.5');
  return found;
}

/**
 * Numbers, in digits or words, that nobody stated of whom the sentence speaks: what is said of the reader has to be
 * known of the reader, what is said of the sender to stand in the sender's own words; a figure of the objective vouches
 * for a question only. "One" is left out: it is mostly a pronoun. In other languages than English, and in
 * translations, nobody looks of whom a sentence speaks: a number has to be stated somewhere.
 */
export function ungroundedNumbers(input: RuleInput): Mark[] {
  const language = languageOf(input);
  const forms = formsOf(language);
  const isPlain = language === 'en' && !input.translated;
  const told = isPlain ? forms : ANY_FORMS;
  const reader = numbersIn(knownOfReader(input), told);
  const sender = numbersIn(knownOfSender(input), told);
  const goal = numbersIn(input.objective, told);
  const { text, start } = bodyText(input.body);
  const isStated = (sentence: string, at: number, value: string): boolean => {
    const isAnywhere = sender.has(value) || reader.has(value) || (/[?？]/.test(sentence) && goal.has(value));
    if (!isPlain) return isAnywhere;
    const speaksOfReader = /\byours?\b|\byou\b/i.test(sentence.slice(0, at));
    if (isOnReader(sentence) || /^"/.test(sentence))
      return reader.has(value) || (/\b(we|our)\b/i.test(sentence.slice(0, at)) && sender.has(value));
    if (isOnSender(sentence)) return sender.has(value) || (speaksOfReader && reader.has(value));
    return isAnywhere;
  };
  const inBody = sentencesOf(text).flatMap((sentence) =>
    [...sentence.text.matchAll(forms.pattern)]
      .filter(({ 0: number, index }) => !isStated(sentence.text, index, figure(number, forms)))
      .map((match) => markOf('body', start + sentence.start + match.index, match[0], 'number_unknown')),
  );
  const inSubject = [...input.subject.matchAll(forms.pattern)]
    .filter(([number]) => ![reader, sender, goal].some((stated) => stated.has(figure(number, forms))))
    .map((match) => markOf('subject', match.index, match[0], 'number_unknown'));
  return [...inSubject, ...inBody];
}
