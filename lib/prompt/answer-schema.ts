import { ENGLISH, type Speech } from '../language/email-language.ts';
import type { Sender } from '../lead/sender.ts';
import type { JsonSchema } from '../model/engine.ts';
import { askPattern } from './ask-pattern.ts';
import {
  GAIN_WORDS,
  GLUE_WORDS,
  OFFERING_WORDS,
  READER_WORDS,
  SENDER_WORDS,
  SURROUNDINGS,
} from './function-words.ts';
import { isEnglish } from './is-english.ts';
import { lexicon } from './lexicon.ts';
import { patternsIn } from './schema-in-language.ts';
import { canEnd } from './sentence-ends.ts';
import { offerStart, openingStart } from './sentence-starts.ts';
import type { SpokenFact } from './spoken-fact.ts';
import { subjectPattern } from './subject-pattern.ts';
import { anyOf } from './word-pattern.ts';

/** The parts in the order of thought: what the lead does, what the sender offers, the question, only then the subject. */
export const ANSWER_PARTS = ['opening', 'offer', 'benefit', 'question', 'subject'] as const;
export type AnswerPart = (typeof ANSWER_PARTS)[number];

/** The longest an answer can get under the schema, in tokens, with room for JSON; the runaway guard of `num_predict`. */
export const ANSWER_TOKENS = 400;

/** Latin small letters, with accents. */
const SMALL = 'a-zß-öø-ÿĀ-ſ';
/** Any word but those that begin with "our": in a sentence on the reader it is always a slip. */
const FREE = `(([a-np-zß-öø-ÿĀ-ſ][${SMALL}]*|o([a-tv-z][${SMALL}]*)?|ou([a-qs-z][${SMALL}]*)?)(['-][${SMALL}]+)*)`;
/** Most words of a sentence; the rules ask for fewer, this only stops a runaway. */
const MOST_WORDS = 36;

/** As sent in `format`. */
export interface AnswerSchema<Part extends string = AnswerPart> extends JsonSchema {
  type: 'object';
  properties: Record<string, { type: 'string'; pattern: string }>;
  required: Part[];
}

export interface AnswerContext {
  /** What the email opens on, if anything is known. */
  fact: SpokenFact | undefined;
  sender: Pick<Sender, 'company' | 'offer'> & Partial<Pick<Sender, 'proof'>>;
  objective: string;
  /** What else the offer may be spoken of in the words of. */
  also?: string;
  /** How the email speaks; English unless told. */
  speech?: Speech | undefined;
}

/**
 * The scaffold the model fills: parts, not an email, so that patterns can force what can be forced. What is said of the
 * reader and of the offer has only the words of the fact and of the offer to be said with, so that a small model has no
 * way to make things up; names and numbers stand as they stand there.
 */
export function answerSchema(context: AnswerContext): AnswerSchema {
  const { language, address } = context.speech ?? ENGLISH;
  const patterns = language === 'en' ? englishPatterns(context) : patternsIn(language, address, context);
  const parts = ANSWER_PARTS.filter((part) => patterns[part] !== '');
  return {
    type: 'object',
    properties: Object.fromEntries(
      parts.map((part) => [part, { type: 'string' as const, pattern: patterns[part] }]),
    ),
    required: parts,
  };
}

function englishPatterns({ fact, sender, objective, also = '' }: AnswerContext): Record<AnswerPart, string> {
  const told = fact ? lexicon(fact.text) : [];
  const sold = lexicon(sender.offer);
  const selling = without(
    ['i', 'my', ...(/\bour\b/i.test(sender.offer) ? [] : ['our', 'us'])],
    [...GLUE_WORDS, ...READER_WORDS, ...OFFERING_WORDS, ...sold, ...lexicon(`${sender.company} ${also}`)],
  );
  const named = without(SENDER_WORDS, [
    ...'the a of in on at and for your'.split(' '),
    ...lexicon(objective),
    ...sold,
    ...told,
  ]);
  const asking = without(SENDER_WORDS, [...GLUE_WORDS, ...READER_WORDS, ...GAIN_WORDS, ...named]);
  // of the reader's own matter where there is one, else of the offer
  const topic =
    (isToldByModel(fact) && subjectPattern(fact.text)) || subjectPattern(sender.offer) || `^${oneOf(sold)}$`;
  return {
    opening: isToldByModel(fact) ? openingPattern(fact, told) : '',
    offer: isEnglish(sender.offer)
      ? sentence(offerStart(sender.offer), selling)
      : freeSentence('We', sold.filter(isName)),
    benefit: freeSentence('(That could|That way, you could|With it, you could)', told.filter(isName)),
    question: askPattern(objective, {
      topic: oneOf(named),
      lastOfTopic: oneOf(named.filter(canEnd)),
      any: oneOf(asking),
      last: oneOf(asking.filter(canEnd)),
    }),
    subject: topic,
  };
}

/** Without a fact, or with one in another language, code opens: nobody here could check a translation. */
const isToldByModel = (fact: SpokenFact | undefined): fact is SpokenFact => fact?.isRetold === true;

const openingPattern = (fact: SpokenFact, told: readonly string[]): string =>
  sentence(
    openingStart(fact),
    without(SENDER_WORDS, [
      ...GLUE_WORDS,
      ...READER_WORDS,
      ...(['role', 'about'].includes(fact.source) ? [] : SURROUNDINGS),
      ...told,
    ]),
  );

const sentence = (start: string, words: readonly string[]): string =>
  `^${start}( ${oneOf(words)},?){3,${MOST_WORDS}} ${oneOf(words.filter(canEnd))}[.]$`;
/** Any words, but names only as given; numbers none. */
const freeSentence = (start: string, names: readonly string[]): string =>
  `^${start}( (${[FREE, ...(names.length > 0 ? [anyOf(names)] : [])].join('|')}),?){4,${MOST_WORDS}}[.]$`;
const isName = (word: string): boolean => /^\p{Lu}[\p{L}'’&-]*$/u.test(word);

const oneOf = (words: readonly string[]): string => `(${anyOf(words)})`;
const without = (left: readonly string[], words: readonly string[]): string[] => {
  const out = new Set(left);
  return [...new Set(words)].filter((word) => !out.has(word));
};
