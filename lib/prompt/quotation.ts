import { ENGLISH, type Speech } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import type { SpokenFact } from './spoken-fact.ts';

/** Longest quotation, in characters. */
const LONGEST = 170;

/** The fact in the lead's own words, as an opening: true in every language, whatever a model made of it. */
export const quotation = (
  { original, source }: SpokenFact,
  { language, address }: Speech = ENGLISH,
): string => `${wordingOf(language).quoted[source][address]} “${firstWords(original)}”`;

function firstWords(text: string): string {
  const plain = text
    .replace(/["“”„«»\\\n]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LONGEST) return plain;
  const sentence = /^.{20,170}?[.!?。！？](?=\s|$|(?<=[。！？]))/u.exec(plain)?.[0];
  return sentence ?? `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
