import { remembered } from '../lead/remembered.ts';
import { type LetterTree, letterTree } from './letter-tree.ts';

/**
 * A pattern that matches any one of the words, written as a tree of their letters. A flat choice of a few hundred words
 * would have a server's grammar follow each of them at every letter; this follows one path.
 */
export const anyOf = (words: Iterable<string>): string => patternOf([...words].join('\n'));

/** Each draft of a lead asks for the same few lists of hundreds of words. */
const patternOf = remembered((words) => branch(letterTree(words ? words.split('\n') : [])), 30);

function branch({ isEnd, next }: LetterTree): string {
  const choices = [...next].map(([letter, node]) => literal(letter) + branch(node));
  if (choices.length === 0) return '';
  const [only] = choices;
  if (choices.length === 1 && !isEnd) return only ?? '';
  return `(${choices.join('|')})${isEnd ? '?' : ''}`;
}

/**
 * Text that a pattern takes as it stands. In brackets, not behind a backslash: llama.cpp's converter, and Ollama with it,
 * writes some escapes into its grammar as they are, and then cannot read them. A caret and a backslash are left out.
 */
export const literal = (text: string): string =>
  text
    .replace(/[\\^]/g, '')
    .replace(/[[\]]/g, '[\\$&]')
    .replace(/[.*+?(){}|$]/g, '[$&]');
