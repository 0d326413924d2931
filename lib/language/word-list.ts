/** The words of a text. */
export const list = (text: string): string[] => text.trim().split(/\s+/);

/** "two=2 three=3" as a table. */
export const table = (text: string): Record<string, string> =>
  Object.fromEntries(list(text).map((entry) => entry.split('=') as [string, string]));

/** Any of these as whole words, in any case; each may be a pattern. */
export const anyWord = (...words: string[]): RegExp => new RegExp(whole(words), 'giu');

/** The same with capitals as they stand, and not at the beginning of a sentence, where a capital tells nothing. */
export const capitalWord = (...words: string[]): RegExp =>
  new RegExp(`(?<=[\\p{L}\\p{N},;)"] ["(]?)${whole(words)}`, 'gu');

const whole = (words: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;
