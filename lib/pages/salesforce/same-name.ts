import { fold } from '../current-role.ts';

/** Whether two places name one person: a salutation or a second name may stand in one of them only. */
export function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return bare(a) === bare(b) || (short.length > 1 && short.every((word) => long.includes(word)));
}

/** Whether two texts share a word of a name, or one is written within the other. */
export const shareName = (text: string, name: string): boolean =>
  bare(text).includes(bare(name)) || wordsOf(name).some((word) => wordsOf(text).includes(word));

/** An initial tells nobody apart; a Chinese or Korean name may be one sign long. */
const wordsOf = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{M}]{2,}|[\p{Script=Han}\p{Script=Hangul}]/gu) ?? [];

const bare = (text: string): string => fold(text).replace(/\s/g, '');
