import type { EmailLanguage } from '../language/email-language.ts';
import { OPENER_WORDS } from '../language/opener-words.ts';
import { type Removal, sentenceAround } from './removal.ts';
import { words } from './rules/rule.ts';

/** Most words of a sentence that has nothing but its worn-out opening. */
const MOST_WORDS = 14;
/** Fewest words of what stands alone. */
const FEWEST_LEFT = 4;
/** What joins more to an opening than it says, in all seven languages. */
const MORE =
  /\s(?:and|but|because|as|since|to(?! you)|und|aber|weil|um|da|et|mais|parce|car|pour|y|pero|porque|para|e|mas|ma|perché|per|en|maar|omdat|om)(?!\p{L})/iu;

/**
 * How a worn-out opening goes: the whole sentence where nothing else is in it, or the opening alone where the rest is a
 * sentence by itself. None where neither can be told.
 * @param start of the opening in the text, as the rule found it
 */
export function openerRemoval(
  text: string,
  start: number,
  end: number,
  language: EmailLanguage,
): Removal | undefined {
  const sentence = sentenceAround(text, start, end);
  if (!sentence) return undefined;
  const said = text.slice(sentence.start, sentence.end);
  if (/[?？"“„«]/.test(said) || words(text.slice(sentence.start, start)).length > 2) return undefined;
  const { well, empty, goes_on } = OPENER_WORDS[language];
  const next = goes_on.exec(said);
  if (next) {
    const rest = said.slice(next.index + next[0].length);
    const stands = words(rest).length >= FEWEST_LEFT && !/^you(?:['’]re| are)\b/i.test(rest);
    return stands ? { ...sentence, fix: rest.charAt(0).toUpperCase() + rest.slice(1) } : undefined;
  }
  const opener = text.slice(start, end);
  const isShort = words(said).length <= MOST_WORDS && !/\d/.test(said);
  // a wish is matched to its end, the others only by how they begin
  const isWish = opener.length > said.length / 2 && well.test(said);
  const saysNothing = isWish || (empty.test(opener) && !MORE.test(said));
  return isShort && saysNothing && !/,.*,|;|:/.test(said) ? sentence : undefined;
}
