import type { ProfileField } from '../user-json.ts';

/** Where a signal was read. */
export interface Evidence {
  evidence: string;
  field: ProfileField;
}

/** Any of the alternatives as whole words, case and kind of apostrophe aside; `\b` knows no accents. */
export const anyOf = (...alternatives: string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|').replace(/'/g, "['’]")})(?![\\p{L}\\p{N}])`,
    'iu',
  );

export const sentencesOf = (text: string): string[] =>
  text
    .match(/[^.!?\n。！？]+(?:[.!?。！？]+|$)|\n/gu)
    ?.map((part) => part.trim())
    .filter(Boolean) ?? [];
