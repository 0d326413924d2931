import { FUNCTION_WORDS } from './function-words.ts';

/** A sentence that ends in one of these was cut. */
const NO_END = new Set([...FUNCTION_WORDS, 'your', 'our', 'use', 'make', 'give']);
const GOOD_ENDS = [
  'it',
  'them',
  'more',
  'again',
  'out',
  'up',
  'each',
  'too',
  'off',
  'down',
  'before',
  'now',
  'here',
];

/** Whether an English sentence may end in this word. */
export const canEnd = (word: string): boolean => !NO_END.has(word) || GOOD_ENDS.includes(word);
