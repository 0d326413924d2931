import { canStandIn, senderLanguage } from '../language/choose-language.ts';
import { ENGLISH, type Speech } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import { cleanLine } from '../lead/clean-text.ts';
import type { Proof, Sender } from '../lead/sender.ts';
import { withoutLinks } from '../lead/untrusted-text.ts';
import type { ProfileData } from '../lead/user-json.ts';
import { textLanguage } from '../pages/text-language.ts';
import { isEnglish } from '../prompt/is-english.ts';
import { quotation } from '../prompt/quotation.ts';
import type { SpokenFact } from '../prompt/spoken-fact.ts';
import { offerIn } from './offer-in-language.ts';
import { englishOffer } from './plain-offer.ts';
import { proofAsSentence, toldProof } from './plain-proof.ts';

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

/** The offer in the user's own words; in quotation marks where the email is in another language. `''` where there is none. */
export function plainOffer(context: PlainContext): string {
  const { speech = ENGLISH, sender } = context;
  const { offered } = wordingOf(speech.language);
  const own = withoutLinks(sender.offer);
  const offer = sentence(own);
  if (!/\p{L}/u.test(offer)) return '';
  const quoted = `"${own.replace(/["“”„«»]|[.!]+$/g, '')}"`;
  if (speech.language === 'en')
    return isEnglish(sender.offer) && canStandIn('en', textLanguage(sender.offer, 2))
      ? englishOffer(sender.offer, sender.company)
      : sentence(`Our offer: ${quoted}`);
  if (!isOwnWording(context)) return sentence(offered(quoted));
  return offerIn(speech.language, sender.offer, sender.company);
}

/** Whether the user's words are in the email's language, so that they can stand in it as they are. */
export const isOwnWording = ({ sender, objective, speech = ENGLISH }: PlainContext): boolean =>
  speech.language === 'en' || canStandIn(speech.language, senderLanguage(sender, objective));

/**
 * The proof point that has most to do with the fact, word for word: figures and customers are the sender's, and no model
 * may turn them. One that is no sentence is given as an example; links go, a question is no proof, and one in another
 * language than the email is left out.
 */
export function proofSentence(context: PlainContext): string {
  const { sender, fact, proof = sender.proof, speech = ENGLISH } = context;
  if (!isOwnWording(context)) return '';
  const about = new Set(wordsOf(`${fact?.text ?? ''}`));
  const shared = (text: string) => wordsOf(text).filter((word) => about.has(word)).length;
  const usable = proof
    .filter(({ text }) => canStandIn(speech.language, textLanguage(text, 2)))
    .map(({ text }) => toldProof(text, sender.company))
    .filter(Boolean);
  const [text = ''] = usable.sort((a, b) => shared(b) - shared(a));
  return text && proofAsSentence(text, speech.language);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const sentence = (text: string): string => {
  const line = cleanLine(text).replace(/[\s.;:,]+$/, '');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[!?]$/.test(line) ? '' : '.'}`;
};
