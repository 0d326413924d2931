import { canStandIn, senderLanguage } from '../language/choose-language.ts';
import type { Address } from '../language/email-language.ts';
import { ruleWordsOf } from '../language/rule-words.ts';
import { type ScaffoldLanguage, scaffoldOf } from '../language/scaffold.ts';
import type { Sender } from '../lead/sender.ts';
import { functionWordsOf } from '../pages/text-language.ts';
import type { AnswerPart } from './answer-schema.ts';
import { questionIn } from './goal-in-language.ts';
import type { SpokenFact } from './spoken-fact.ts';
import { subjectPattern } from './subject-pattern.ts';
import { wordBut } from './word-but.ts';
import { anyOf, literal } from './word-pattern.ts';

/** Most words of a sentence; only stops a runaway. */
const MOST_WORDS = 32;

/** As for an English answer; `also` is what else the offer may be spoken of in the names of. */
interface Context {
  fact: SpokenFact | undefined;
  sender: Pick<Sender, 'company' | 'offer'> & Partial<Pick<Sender, 'proof'>>;
  objective: string;
  also?: string;
}

/**
 * The patterns of the parts in another language than English. Words are free there, since nobody here knows the forms of
 * each: what is forced is how a sentence begins, the form of address, that an opening says nothing of "us", that numbers
 * and names stand as they stand in fact or offer (in German only numbers, every noun having a capital), and one question.
 * @returns `''` for a part that code writes
 */
export function patternsIn(
  language: ScaffoldLanguage,
  address: Address,
  { fact, sender, objective, also = '' }: Context,
): Record<AnswerPart, string> {
  const scaffold = scaffoldOf(language);
  const ours = ruleWordsOf(language).sender;
  const avoid = scaffold.avoid[address];
  const written = senderLanguage(sender, objective);
  const isOwn = canStandIn(language, written);
  const offer = written === 'en' ? localNumbers(sender.offer, language) : sender.offer;
  const told = fact?.isRetold ? fact.text : '';
  const words = (text: string, but: readonly string[]) => wordsIn(language, address, text, but);
  const sentence = (starts: readonly string[], word: string) =>
    `^(${starts.join('|')})( ${word},?){3,${MOST_WORDS}}[.]$`;
  const asked = isOwn ? questionIn(objective, { language, address }) : '';
  return {
    opening:
      told && fact ? sentence(scaffold.opening[fact.source][address], words(told, [...avoid, ...ours])) : '',
    offer: sentence(scaffold.offer, words(`${offer} ${sender.company} ${also}`, avoid)),
    benefit: sentence(scaffold.benefit[address], words(`${told} ${offer}`, [...avoid, ...ours])),
    question: asked
      ? `^${literal(asked)}$`
      : `^(${scaffold.question[address].join('|')})( ${words(`${told} ${offer} ${sender.company}`, avoid)},?){2,14} ?[?]$`,
    subject:
      subjectIn(told, language) ||
      subjectIn(isOwn ? sender.offer : '', language) ||
      `^${words(`${offer} ${told}`, [...avoid, ...ours])}( ${words(`${offer} ${told}`, [...avoid, ...ours])}){1,4}$`,
  };
}

/** Any word of the language but these; names and numbers only of the text. */
export function wordsIn(
  language: ScaffoldLanguage,
  address: Address,
  text: string,
  but: readonly string[],
): string {
  const { capitals, hasCapitalNouns } = scaffoldOf(language);
  const names = [...namesIn(text), ...capitals[address]];
  const free = wordBut([...but, ...but.map(capital)], hasCapitalNouns);
  return `(${[free, ...(names.length > 0 ? [anyOf(names)] : [])].join('|')})`;
}

/** Tokens that have to stand as they are: names, abbreviations, numbers. */
const namesIn = (text: string): string[] =>
  [...new Set(text.match(/\d[\d.,]*(?:\s?%|(?<=\d))|[\p{L}\p{N}][\p{L}\p{N}'’&+-]*/gu) ?? [])].filter(
    (token) => /[\p{Lu}\p{N}]/u.test(token),
  );

/** Not "unsere Kompressoren": in a subject it would be the sender's. */
function subjectIn(text: string, language: ScaffoldLanguage): string {
  const ours = new Set(ruleWordsOf(language).sender);
  return subjectPattern(text, functionWordsOf(language), ours);
}

/** English figures as the language writes them: "4,300" is "4.300" in German, and 4.5 is "4,5". */
const localNumbers = (text: string, language: ScaffoldLanguage): string =>
  text.replace(/\d[\d.,]*\d/g, (number) =>
    number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : language === 'fr' ? ' ' : '.')),
  );

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
