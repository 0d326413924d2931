import { FUNCTION_WORDS, READER_WORDS, SENDER_WORDS } from './function-words.ts';

/** A word as it may stand in a text: letters and digits with the marks that hold them together, "4,300" and "C++" too. */
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}'’&+#-]*[\p{L}\p{N}+#])?(?:[.,:]\d+)*/gu;
/** Longer ones are codes, not words. */
const LONGEST = 24;

const FUNCTION = new Set([...FUNCTION_WORDS, ...READER_WORDS, ...SENDER_WORDS]);
/** A capital makes no name of the word that only begins a sentence. */
const isNamed = (word: string): boolean => /[\p{Lu}\p{N}]/u.test(word) && !FUNCTION.has(word.toLowerCase());
const isShouted = (word: string): boolean =>
  word.length > 4 && word === word.toUpperCase() && /\p{L}/u.test(word);

/**
 * The words with which a text can be retold: its own, in the usual forms of each, names and numbers only as they stand.
 * @param text in any language; the forms are English ones
 */
export function lexicon(text: string): string[] {
  const words = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length > LONGEST) continue;
    if (isNamed(token) && !isShouted(token)) words.add(token);
    if (!/\p{N}/u.test(token)) for (const form of forms(token.toLowerCase())) words.add(form);
  }
  return [...words];
}

/** "plan" also as plans, planned, planning; "plans" only as plan. Wrong ones ("planed") do no harm: nobody writes them. */
function forms(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word) || FUNCTION.has(word)) return [word];
  // run, cut, plan: most words of three letters are verbs, or take a plural
  if (word.length === 3) return [word, `${word}s`, `${word}ing`, `${word}${word.slice(-1)}ing`];
  if (/[^s]s$/.test(word))
    return [word, word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/(ch|sh|x|ss)es$/, '$1')];
  const base = word.replace(/(?<=[a-z]{3})(ing|ed|e)$/, '');
  const single = base.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const isVerb = base !== word;
  const ends = isVerb ? ['', 'e', 's', 'es', 'ed', 'ing'] : ['s'];
  const found = ends.flatMap((end) => [base + end, single + end]);
  if (!isVerb && /[^aeiou]y$/.test(word)) found.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  return [word, ...found.filter((form) => form.length > 2)];
}
