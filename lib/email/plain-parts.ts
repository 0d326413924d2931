import { canStandIn, senderLanguage } from '../language/choose-language.ts';
import { ENGLISH, type Speech } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
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
  /** How the email speaks; English unless told. */
  speech?: Speech | undefined;
}

/** An opening without a model: the fact in the lead's own words, or that nothing is known. */
export const plainOpening = ({ fact, profile, speech = ENGLISH }: PlainContext): string =>
  fact
    ? quotation(fact, speech)
    : wordingOf(speech.language).nothing_known[speech.address](profile.current_company);

/** The offer in the user's own words; in quotation marks where the email is in another language. */
export function plainOffer(context: PlainContext): string {
  const { speech = ENGLISH, sender } = context;
  const { offered } = wordingOf(speech.language);
  const offer = sentence(sender.offer);
  if (speech.language === 'en')
    return /^(we|our|i)\b/i.test(offer) ? offer : sentence(offered(lowerFirst(cleanLine(sender.offer))));
  if (!isOwnWording(context))
    return sentence(offered(`"${cleanLine(sender.offer).replace(/["“”„«»]/g, '')}"`));
  return OWN_SUBJECT.test(offer) ? offer : sentence(offered(cleanLine(sender.offer)));
}

/** An offer that is a sentence of the sender's already. */
const OWN_SUBJECT =
  /^(wir|unser\p{Ll}*|ich|nous|notre|nos|je|nuestr[oa]s?|nosotros|noss[oa]s?|nós|a nossa|o nosso|nostr[oaie]|noi|il nostro|la nostra|wij|we|ons|onze|ik)(?!\p{L})/iu;

/** Whether the user's words are in the email's language, so that they can stand in it as they are. */
export const isOwnWording = ({ sender, objective, speech = ENGLISH }: PlainContext): boolean =>
  speech.language === 'en' || canStandIn(speech.language, senderLanguage(sender, objective));

/**
 * The proof point that has most to do with the fact, word for word: figures and customers are the sender's, and no model
 * may turn them. One that is no sentence is given as an example; one in another language than the email is left out.
 */
export function proofSentence(context: PlainContext): string {
  const { sender, fact, proof = sender.proof, speech = ENGLISH } = context;
  if (!isOwnWording(context)) return '';
  const about = new Set(wordsOf(`${fact?.text ?? ''}`));
  const shared = (text: string) => wordsOf(text).filter((word) => about.has(word)).length;
  const [best] = [...proof].sort((a, b) => shared(b.text) - shared(a.text));
  const text = cleanLine(best?.text ?? '');
  if (!text) return '';
  if (/^\p{Lu}.*[.!?]$/u.test(text)) return text;
  return sentence(wordingOf(speech.language).example(text));
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
