import type { Tweak } from '../draft/task.ts';
import { ENGLISH, type Speech } from '../language/email-language.ts';
import { askPattern } from './ask-pattern.ts';
import { FREE_WORD } from './free-word.ts';
import { GAIN_WORDS, GLUE_WORDS, OFFERING_WORDS, READER_WORDS, SENDER_WORDS } from './function-words.ts';
import { isEnglish } from './is-english.ts';
import { lexicon } from './lexicon.ts';
import { questionPatternIn, rewritePatternIn } from './rewrite-schema-in-language.ts';
import { canEnd } from './sentence-ends.ts';
import { subjectPattern } from './subject-pattern.ts';
import { anyOf, literal } from './word-pattern.ts';

/** Sentences to be written anew, under the names by which the model is asked for them. */
export type NamedSentences = ReadonlyMap<string, { kind: 'statement' | 'question' | 'phrase'; text: string }>;

/** As sent in `format`: one string a sentence. */
export interface RewriteSchema {
  [key: string]: unknown;
  type: 'object';
  properties: Record<string, { type: 'string'; pattern: string }>;
  required: string[];
}

export interface RewriteContext {
  /** What may be spoken of: fact, offer and goal as they stand. */
  told: string;
  objective: string;
  /** How the email speaks; English unless told. */
  speech?: Speech | undefined;
}

/** The share of its words that a shortened sentence keeps at least and at most. */
const SHORTER = { least: 0.4, most: 0.75 };
/** Words that a sentence may grow by, its beginning left out: with more a small model adds what nobody asked for. */
const GROWTH = 1;
const FEWEST_WORDS = 4;
/** What makes a statement unsure of itself. */
const HEDGES = new Set('could would may might should can perhaps maybe possibly rather'.split(' '));
const WARM_WORDS = 'thank thanks glad happy gladly kind good read reading share shared sharing'.split(' ');
/** How one may ask about a thing the reader has told of, whatever it is. */
const ASKING =
  'How do you handle|How do you plan|How do you deal with|How do you keep track of|Who looks after|What matters most to you about';

/**
 * The scaffold of a tweak: each sentence has only its own words to be said with, those of the fact, the offer and the
 * goal, and what holds a sentence together, so that a change of manner can change no fact. A sentence that is not English
 * has no such list; its names and numbers stay as they are.
 */
export function rewriteSchema(
  sentences: NamedSentences,
  tweak: Tweak,
  context: RewriteContext,
): RewriteSchema {
  const patterns = [...sentences].map(
    ([name, sentence]) => [name, patternOf(sentence, tweak, context)] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(
      patterns.map(([name, pattern]) => [name, { type: 'string' as const, pattern }]),
    ),
    required: patterns.map(([name]) => name),
  };
}

/** The scaffold of one more question, on what the email opens on. */
export function questionSchema({ told, speech = ENGLISH }: RewriteContext): RewriteSchema {
  const { language, address } = speech;
  const thing = isEnglish(told) && subjectPattern(told).slice(1, -1);
  const english = thing
    ? `^(${ASKING}) (the |your )?(${thing})( today| now)?[?]$`
    : freePattern(told, 3, 14, '[?]');
  const pattern = language === 'en' ? english : questionPatternIn(language, address, told);
  return {
    type: 'object',
    properties: { question: { type: 'string', pattern } },
    required: ['question'],
  };
}

function patternOf(
  { kind, text }: { kind: string; text: string },
  tweak: Tweak,
  { told, objective, speech = ENGLISH }: RewriteContext,
): string {
  const count = text.split(/\s+/).length;
  const isShorter = tweak === 'shorter';
  const most = isShorter ? Math.max(FEWEST_WORDS, Math.floor(count * SHORTER.most)) : count + GROWTH;
  const fewest = Math.max(FEWEST_WORDS, isShorter ? Math.ceil(count * SHORTER.least) : 0);
  const { language, address } = speech;
  if (language !== 'en') return rewritePatternIn(language, address, { kind, text, fewest, most }, told);
  if (!isEnglish(text)) return freePattern(text, fewest - 1, most, kind === 'question' ? '[?]' : '[.]');
  const own = lexicon(`${text} ${told}`);
  const all = new Set([
    ...GLUE_WORDS,
    ...READER_WORDS,
    ...GAIN_WORDS,
    ...OFFERING_WORDS,
    ...own,
    ...(/^your?\b/i.test(text) && tweak !== 'warmer' ? [] : SENDER_WORDS),
    ...(tweak === 'warmer' ? WARM_WORDS : []),
  ]);
  const usable = [...all].filter((word) => tweak !== 'bolder' || !HEDGES.has(word));
  const words = `(${anyOf(usable)})`;
  const last = `(${anyOf(usable.filter(canEnd))})`;
  if (kind === 'question' && tweak !== 'shorter')
    return askPattern(
      objective,
      { topic: words, lastOfTopic: last, any: words, last },
      tweak === 'bolder' ? 'bold' : 'warm',
    );
  const start = `(${startsOf(text, tweak)})`;
  return `^${start}( ${words},?){${fewest - 2},${most - 2}} ${last}${kind === 'question' ? '[?]' : '[.]'}$`;
}

/** How a sentence may begin, as a pattern: in its own way, and in the manner asked for. */
function startsOf(text: string, tweak: Tweak): string {
  const own = literal(/^\S+?(?=[\s,.:;?!]|$)/u.exec(text)?.[0] ?? '');
  const isOnReader = /^your?\b/i.test(text);
  if (tweak !== 'warmer')
    return isOnReader ? 'You|Your' : `${own}|${tweak === 'bolder' ? 'We|You|It' : 'We|Our'}`;
  const [, report] = /^You (?:wrote|mentioned|posted|shared) (that|about) /.exec(text) ?? [];
  if (report === 'about') return 'Thank you for writing about|Thank you for your post about';
  // not "Thank you": what follows may be their trouble
  if (report === 'that') return 'It was interesting to read that';
  if (isOnReader) return 'It was interesting to read that you|It was interesting to read that your';
  return /^we /i.test(text) ? 'We would gladly|We would be glad to' : own;
}

/** Any words, but numbers only as they stand in the text. */
function freePattern(text: string, fewest: number, most: number, end: string): string {
  const numbers = [...new Set(text.match(/\d[\d.,]*\d|\d/g) ?? [])].map(literal);
  const word = [FREE_WORD, ...numbers].join('|');
  return `^(${word})(,? (${word})){${fewest},${most}} ?${end}$`;
}
