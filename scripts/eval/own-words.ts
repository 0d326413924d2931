import { bodyText, words } from '../../lib/email/rules/rule.ts';

export const fold = (text: string): string[] =>
  words(text.toLowerCase()).map((word) => word.replace(/[.'’]+$/, ''));

/** Every run of three words; of a shorter text the whole of it. */
export function trigrams(text: string): Set<string> {
  const all = fold(text);
  if (all.length < 3) return new Set(all.length > 0 ? [all.join(' ')] : []);
  return new Set(all.slice(2).map((word, at) => `${all[at]} ${all[at + 1]} ${word}`));
}

/**
 * The share, 0 to 1, of the words between greeting and closing that the model wrote: those that stand in a run of three
 * words which is in one of its answers too.
 */
export function modelWordShare(body: string, answers: readonly string[]): number {
  const all = fold(bodyText(body).text);
  if (all.length === 0) return 0;
  const written = new Set(answers.flatMap((answer) => [...trigrams(plainText(answer))]));
  const own = new Set<number>();
  for (let at = 0; at + 2 < all.length; at++)
    if (written.has(`${all[at]} ${all[at + 1]} ${all[at + 2]}`)) for (const n of [0, 1, 2]) own.add(at + n);
  return own.size / all.length;
}

/** Escapes resolved: `"a\nb"` is two words, not one. */
const plainText = (answer: string): string =>
  answer
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1');
