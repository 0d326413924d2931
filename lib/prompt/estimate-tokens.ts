import { remembered } from '../lead/remembered.ts';
import type { ChatMessage } from '../model/engine.ts';
import { textLanguage } from '../pages/text-language.ts';

/**
 * Word by word laws of what Mistral 7B's vocabulary (32,000 pieces, SentencePiece BPE) makes of text, fitted 2026-11-23
 * to software messages in 14 languages and a few posts in each. Other models' vocabularies are larger, so that they count
 * fewer; the ratio of each is learned (`token-ratio.ts`). All lengths in letters.
 */
const RATES = {
  /** A word of lower-case English is one piece up to 6 letters. */
  english: { free: 6, letter: 0.09 },
  /** A name in English text. */
  name: { free: 3, letter: 0.22 },
  /** Any other word in Latin letters. */
  latin: { free: 3, letter: 0.42 },
  de: { free: 3, letter: 0.36 },
  es: { free: 3, letter: 0.3 },
  fr: { free: 3, letter: 0.3 },
  it: { free: 3, letter: 0.32 },
  pt: { free: 3, letter: 0.33 },
  pl: { free: 3, letter: 0.44 },
  tr: { free: 3, letter: 0.68 },
  cyrillic: { free: 2, letter: 0.42 },
};
type Rate = (typeof RATES)['latin'];
/** A letter beyond Latin-1 (ł, ş, ě) breaks the piece that it stands in. */
const RARE_LETTER = 0.6;
/** Three capitals are a piece of their own as often as not. */
const CAPITAL = 0.45;
/** Pieces of a character of Chinese, Japanese or Korean: the rare ones are spelled in bytes. */
const IDEOGRAPH = 1.08;
/** Pieces of half a surrogate pair of a pictogram. */
const EMOJI = 0.75;

const RUNS =
  /(?<latin>\p{Script=Latin}[\p{Script=Latin}\p{M}]*)|(?<cyrillic>\p{Script=Cyrillic}+)|(?<digits>\p{N}+)|(?<ideographs>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+)|(?<letters>[\p{L}\p{M}]+)|(?<emoji>(?:\p{Extended_Pictographic}|\p{M}|\u200D)+)|(?<newline>\n)|(?<marks>[^\s\p{L}\p{M}\p{N}]+)/gu;

/** Tokens that a text costs a Mistral 7B: as a rule within an eighth for a post, whatever its language. */
export function estimateTokens(text: string): number {
  return Math.round(text.split(/(?<=\n)/).reduce((sum, line) => sum + tokensOfLine(line), 0));
}

/** `<s>[INST] … [/INST]`, the frame that Mistral's template puts around a user's turn; the system text stands inside. */
const TURN_TOKENS = 8;

/** Tokens of a whole request as the model reads it, its chat template with it; within a tenth for a first email. */
export const estimatePrompt = (messages: readonly ChatMessage[]): number =>
  messages.reduce(
    (sum, { role, content }) => sum + estimateTokens(content) + (role === 'user' ? TURN_TOKENS : 2),
    0,
  );

/** A prompt is counted anew with each fact that is left out of it, and most of its lines are those of all prompts. */
const tokensOfLine = remembered(lineTokens, 500);

function lineTokens(line: string): number {
  const language = textLanguage(line);
  // words too few to tell a language by are mostly titles and skills, and those mostly English
  const isEnglish = language === 'en' || (language === '' && !/[^\p{ASCII}’“”–—…]/u.test(line));
  const foreign = new Map<string, Rate>(Object.entries(RATES)).get(language) ?? RATES.latin;
  let tokens = 0;
  for (const { 0: run, groups = {}, index } of line.matchAll(RUNS)) {
    if (groups.latin) tokens += latinTokens(run, isEnglish ? undefined : foreign);
    else if (groups.cyrillic) tokens += wordTokens(run.length, RATES.cyrillic);
    else if (groups.newline) tokens += 1;
    else if (groups.marks) tokens += markTokens(run);
    else {
      // no piece begins with a blank and one of these
      if (index === 0 || line[index - 1] === ' ') tokens += 1;
      tokens += run.length * (groups.ideographs ? IDEOGRAPH : groups.emoji ? EMOJI : 1);
    }
  }
  return tokens;
}

const wordTokens = (length: number, { free, letter }: Rate): number =>
  1 + Math.max(0, length - free) * letter;

/** @param foreign the rate of the text's language; `undefined` for English */
function latinTokens(word: string, foreign: Rate | undefined): number {
  if (word.length > 1 && word === word.toUpperCase()) return Math.max(1, word.length * CAPITAL);
  const isName = /^\p{Lu}/u.test(word);
  const rate = foreign ?? (isName ? RATES.name : RATES.english);
  const rare = word.match(/[\u0100-\uffff]/g)?.length ?? 0;
  return wordTokens(word.length, rate) + rare * RARE_LETTER;
}

/** Marks of ASCII are joined in twos (`",` `"}` `</`); the others are a piece each. */
const markTokens = (marks: string): number =>
  [...marks].reduce((sum, mark) => sum + (mark <= '~' ? 0.5 : 1), 0) +
  (marks[0] && marks[0] <= '~' ? 0.5 : 0);
