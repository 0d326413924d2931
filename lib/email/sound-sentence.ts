import {
  FUNCTION_WORDS,
  GAIN_WORDS,
  OFFERING_WORDS,
  READER_WORDS,
  RETELLING_WORDS,
} from '../prompt/function-words.ts';
import { isEnglish } from '../prompt/is-english.ts';

/** "We offer drills we restore your data": a second "we" that nothing leads up to. */
const TWO_CLAUSES =
  /^We \w+ .*(?<!\b(that|which|who|whom|when|where|because|before|after|while|as|if|so|than|how|what|why|and|but|or)|[,;:]) we /i;
/** An article or a preposition before what cannot follow it. */
const GARBLED =
  /\b(a|an|the|your|our) (a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|is|are|was|were|be|that|which|who|has|have|had|it|you|we|they|as|than)\b|\b(of|by|from|with|into) (of|by|and|or|but|is|are|was|were|has|had|to)\b|(?<!\b(?:in|for|with|to|at|on|by|from|of|about|through) )\bwhich (?:we|you|they|i) [a-z]+ (?:a|an|the|your|our|my|two|three|four|five|six|seven|eight|nine|ten|\d+) [a-z]+|\byou your\b|\b(?:help|helps|helping|let|lets|letting) you [a-z]+s (?:see|know|find|get|make|keep|do|use|work|plan|save)\b/i;
/** Letters that make two words forms of one. */
const STEM = 4;
/** Least share of an opening's words that stand in the order of the fact. */
const LEAST_ORDER = 0.8;

const EMPTY = new Set([
  ...FUNCTION_WORDS,
  ...GAIN_WORDS,
  ...OFFERING_WORDS,
  ...READER_WORDS,
  ...RETELLING_WORDS,
  // manner, not matter
  ...'thank thanks writing sharing interesting read reading glad gladly happy'.split(' '),
]);

/** Whether a sentence is plainly no English one; what it says is another matter. */
export const isGarbled = (sentence: string): boolean =>
  isEnglish(sentence) && (GARBLED.test(sentence) || TWO_CLAUSES.test(sentence));

/** Whether a retelling has its words in the order of the original: in another one they say something else. */
export const keepsOrder = (retold: string, original: string): boolean =>
  sharedOrder(retold, original) >= LEAST_ORDER;

/** After these words, or a comma, a sentence can be broken off and still be whole. */
const BREAKS = /^(?:,|;| (?:on|in|at|by|for|from|with|while|because|when|and|so|but|before|after|since)\b)/i;

/** Whether a shortened sentence is only the beginning of the original, broken off where nothing ends. */
export function isCut(shortened: string, original: string): boolean {
  const start = shortened.replace(/[.?!]+$/, '');
  const rest = original.slice(start.length);
  return (
    original.toLowerCase().startsWith(start.toLowerCase()) && /[\p{L}\p{N}]/u.test(rest) && !BREAKS.test(rest)
  );
}

/** Whether a word, in small letters, carries no claim of its own. */
export const saysNothing = (word: string): boolean => EMPTY.has(word);

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** The share of a retelling's content words that come in the order of the original: the longest common subsequence. */
function sharedOrder(retold: string, original: string): number {
  const keys = (text: string) =>
    wordsOf(text)
      .filter((word) => !saysNothing(word))
      .map((word) => word.slice(0, STEM));
  const [left, right] = [keys(retold), keys(original)];
  let row = right.map(() => 0);
  for (const word of left) {
    const next: number[] = [];
    right.forEach((other, at) => {
      next.push(word === other ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    });
    row = next;
  }
  return left.length === 0 ? 1 : (row.at(-1) ?? 0) / left.length;
}
