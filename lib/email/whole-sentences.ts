import { sentencesOf } from '../lead/sentences.ts';

/** What a full stop belongs to: "Dr. Lang", "J. Orrin", "approx. 40". */
const ABBREVIATED =
  /(?:^|[\s("“])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Inc|Ltd|Co|Corp|approx|e\.\s?g|i\.\s?e|z\.\s?B|ca|bzw|etc|vs)\.$/u;

/** The sentences of a text of the user's, none of which ends at an abbreviation. */
export function wholeSentences(text: string): string[] {
  const whole: string[] = [];
  for (const { text: part } of sentencesOf(text)) {
    const last = whole.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) whole[whole.length - 1] = `${last} ${part}`;
    else whole.push(part);
  }
  return whole;
}
