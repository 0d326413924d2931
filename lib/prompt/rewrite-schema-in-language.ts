import type { Address } from '../language/email-language.ts';
import { type ScaffoldLanguage, scaffoldOf } from '../language/scaffold.ts';
import { wordsIn } from './schema-in-language.ts';
import { literal } from './word-pattern.ts';

/** A sentence as it is now, and how long it may become, in words. */
interface Rewritten {
  kind: string;
  text: string;
  fewest: number;
  most: number;
}

/**
 * One sentence in another manner: it begins as it did, names and numbers stay as they are, and no word of the other form
 * of address comes in. The rest is the model's.
 */
export function rewritePatternIn(
  language: ScaffoldLanguage,
  address: Address,
  { kind, text, fewest, most }: Rewritten,
  told: string,
): string {
  const start = literal(/^\S+?(?=[\s,.:;?!]|$)/u.exec(text)?.[0] ?? '');
  const word = wordsIn(language, address, `${text} ${told}`, scaffoldOf(language).avoid[address]);
  return `^${start}(,? ${word}){${Math.max(1, fewest - 1)},${most}}${kind === 'question' ? ' ?[?]' : '[.]'}$`;
}

/** One more question, which begins as questions do in that language. */
export function questionPatternIn(language: ScaffoldLanguage, address: Address, told: string): string {
  const { question, avoid } = scaffoldOf(language);
  return `^(${question[address].join('|')})(,? ${wordsIn(language, address, told, avoid[address])}){2,14} ?[?]$`;
}
