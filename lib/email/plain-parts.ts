import { cleanLine } from '../lead/clean-text.ts';
import type { Proof, Sender } from '../lead/sender.ts';
import type { ProfileData } from '../lead/user-json.ts';
import { quotation } from '../prompt/quotation.ts';
import type { SpokenFact } from '../prompt/spoken-fact.ts';

/** What an email is made of beside the model's words. */
export interface PlainContext {
  profile: Pick<ProfileData, 'current_company'>;
  sender: Sender;
  objective: string;
  fact: SpokenFact | undefined;
  /** The proof points that may be told; all of the sender's where it does not say. */
  proof?: readonly Proof[] | undefined;
}

/** An opening without a model: the fact in the lead's own words, or that nothing is known. */
export const plainOpening = ({ fact, profile }: PlainContext): string =>
  fact
    ? quotation(fact)
    : `Your plans${profile.current_company ? ` at ${profile.current_company}` : ''} are not mine to guess, so this is short: one offer, one question.`;

/** The offer in the user's own words. */
export function plainOffer({ sender }: PlainContext): string {
  const offer = sentence(sender.offer);
  return /^(we|our|i)\b/i.test(offer) ? offer : sentence(`We offer ${lowerFirst(cleanLine(sender.offer))}`);
}

/**
 * The proof point that has most to do with the fact, word for word: figures and customers are the sender's, and no model
 * may turn them. One that is no sentence is given as an example.
 */
export function proofSentence({ sender, fact, proof = sender.proof }: PlainContext): string {
  const about = new Set(wordsOf(`${fact?.text ?? ''}`));
  const shared = (text: string) => wordsOf(text).filter((word) => about.has(word)).length;
  const [best] = [...proof].sort((a, b) => shared(b.text) - shared(a.text));
  const text = cleanLine(best?.text ?? '');
  if (!text) return '';
  return /^\p{Lu}.*[.!?]$/u.test(text) ? text : sentence(`For example: ${text}`);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const sentence = (text: string): string => {
  const line = cleanLine(text).replace(/[\s.;:,]+$/, '');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[!?]$/.test(line) ? '' : '.'}`;
};
/** Not where a name or an acronym begins it. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s/u.test(text) && !/^\p{Lu}\p{Ll}*\s\p{Lu}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
