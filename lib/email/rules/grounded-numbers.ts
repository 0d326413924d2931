import { sentencesOf } from '../../lead/sentences.ts';
import { numbersIn, numbersOf } from '../numbers.ts';
import { isOnReader, isOnSender, knownOfReader, knownOfSender } from './known.ts';
import { bodyText, languageOf, type Mark, markOf, type RuleInput } from './rule.ts';

/** To these a figure is a promise; "teams like yours" are others. */
const TO_READER = /(?<!\b(?:like|similar to|such as) )\b(?:you|your|yours)\b/i;

/**
 * Numbers, in digits or words, that nobody stated of whom the sentence speaks: what is said of the reader has to be
 * known of the reader, what is said of the sender to stand in the sender's own words; a figure of the objective vouches
 * for a question only. What the sender did for others is no promise to the reader. In other languages than English, and
 * in translations, nobody looks of whom a sentence speaks: a number has to be stated somewhere.
 */
export function ungroundedNumbers(input: RuleInput): Mark[] {
  const language = languageOf(input);
  const isPlain = language === 'en' && !input.translated;
  const known = (text: string) => numbersIn(text, isPlain ? language : 'any');
  const reader = known(knownOfReader(input));
  const sender = known(knownOfSender(input));
  const offer = known(`${input.sender.offer} ${input.objective}`);
  const goal = known(input.objective);
  const proofs = input.sender.proof.map(({ text }) => text);
  const { text, start } = bodyText(input.body);
  const whyNot = (sentence: string, at: number, values: readonly string[]) => {
    const isIn = (...stated: ReadonlySet<string>[]) =>
      stated.some((set) => values.some((value) => set.has(value)));
    const isAsked = /[?？]/.test(sentence) && isIn(goal);
    if (!isPlain) return isIn(sender, reader) || isAsked ? undefined : 'number_unknown';
    const speaksOfReader = /\byours?\b|\byou\b/i.test(sentence.slice(0, at));
    const isKnown =
      isOnReader(sentence) || /^"/.test(sentence)
        ? isIn(reader) || (/\b(we|our)\b/i.test(sentence.slice(0, at)) && isIn(sender))
        : isOnSender(sentence)
          ? isIn(sender) || (speaksOfReader && isIn(reader))
          : isIn(sender, reader) || isAsked;
    if (!isKnown) return 'number_unknown';
    const isPromised =
      !isIn(reader, offer) && TO_READER.test(clauseAt(sentence, at)) && !said(sentence, proofs);
    return isPromised ? 'figure_promised' : undefined;
  };
  const inBody = sentencesOf(text).flatMap((sentence) =>
    numbersOf(sentence.text, language).flatMap(({ text: number, index, values }) => {
      const why = whyNot(sentence.text, index, values);
      return why ? [markOf('body', start + sentence.start + index, number, why)] : [];
    }),
  );
  const inSubject = numbersOf(input.subject, language)
    .filter(({ values }) => ![reader, sender, goal].some((stated) => values.some((v) => stated.has(v))))
    .map(({ text: number, index }) => markOf('subject', index, number, 'number_unknown'));
  return [...inSubject, ...inBody];
}

const clauseAt = (sentence: string, at: number): string => {
  const before = sentence.slice(0, at).search(/[,;:–—](?=[^,;:–—]*$)/);
  const after = sentence.slice(at).search(/[,;:–—](?!\d)/);
  return sentence.slice(before + 1, after < 0 ? undefined : at + after);
};

/** Whether a sentence is the user's own, word for word: then they answer for it. */
const said = (sentence: string, proofs: readonly string[]): boolean =>
  proofs.some((proof) => proof.includes(sentence.replace(/[.!?]+$/, '')));
