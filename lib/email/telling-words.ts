import { COMMON_WORDS } from '../pages/text-language.ts';
import { FUNCTION_WORDS, READER_WORDS, RETELLING_WORDS, SENDER_WORDS } from '../prompt/function-words.ts';
import { numbersIn } from './numbers.ts';

const EMPTY = new Set([
  ...COMMON_WORDS,
  ...FUNCTION_WORDS,
  ...READER_WORDS,
  ...SENDER_WORDS,
  ...RETELLING_WORDS,
]);
/** Letters of a word that count: longer ones differ by their endings only, in most languages. */
const STEM = 6;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * What two texts can be compared by, in any language: the stems of the words that say something, and the numbers
 * ("two" is 2). Stems are crude on purpose; they only have to make "planners" meet "planning".
 */
export function tellingWords(text: string): Set<string> {
  const telling = new Set([...numbersIn(text)].map((number) => `#${number.replace('%', '')}`));
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const word = segment
      .normalize('NFD')
      .replace(/[\p{M}]/gu, '')
      .toLowerCase()
      .replace(/['’]s$/, '');
    if (!isWordLike || EMPTY.has(segment.toLowerCase()) || numbersIn(segment).size > 0) continue;
    if (word.length > 2 || /\p{Script=Han}{2}|\p{Script=Katakana}{2}/u.test(word)) telling.add(stem(word));
  }
  return telling;
}

const stem = (word: string): string =>
  (word.length > 4
    ? word.replace(/(?<=\p{L}{3})(ings?|ers?|ies|en|es|ed|s|e|n)$/u, '')
    : word.replace(/(?<=\p{L}{3})s$/u, '')
  ).slice(0, STEM);
