import { canStandIn, senderLanguage } from '../language/choose-language.ts';
import { ENGLISH, type Speech } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import { cleanLine } from '../lead/clean-text.ts';
import type { Proof, Sender } from '../lead/sender.ts';
import { sentencesOf } from '../lead/sentences.ts';
import { withoutLinks } from '../lead/untrusted-text.ts';
import type { ProfileData } from '../lead/user-json.ts';
import { quotation } from '../prompt/quotation.ts';
import { hasVerb } from '../prompt/sentence-starts.ts';
import type { SpokenFact } from '../prompt/spoken-fact.ts';
import { englishOffer } from './plain-offer.ts';

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
  if (speech.language === 'en') return englishOffer(sender.offer, sender.company);
  if (!isOwnWording(context)) return sentence(offered(`"${own.replace(/["“”„«»]|[.]$/g, '')}"`));
  return OWN_SUBJECT.test(offer) ? offer : sentence(offered(own));
}

/** An offer that is a sentence of the sender's already. */
const OWN_SUBJECT =
  /^(wir|unser\p{Ll}*|ich|nous|notre|nos|je|nuestr[oa]s?|nosotros|noss[oa]s?|nós|a nossa|o nosso|nostr[oaie]|noi|il nostro|la nostra|wij|we|ons|onze|ik)(?!\p{L})/iu;

/** Whether the user's words are in the email's language, so that they can stand in it as they are. */
export const isOwnWording = ({ sender, objective, speech = ENGLISH }: PlainContext): boolean =>
  speech.language === 'en' || canStandIn(speech.language, senderLanguage(sender, objective));

/** Longest proof, in words: a longer one is cut where a sentence ends, or left out. */
const LONGEST_PROOF = 30;

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
  const usable = proof.map(({ text }) => told(text)).filter(Boolean);
  const [text = ''] = usable.sort((a, b) => shared(b) - shared(a));
  if (!text) return '';
  if (/^(?:\p{Lu}|\p{N}).*[.!]$/u.test(text)) return text;
  const isClause = speech.language === 'en' && /^\p{Lu}/u.test(text) && /\s/.test(text) && hasVerb(text);
  return isClause ? sentence(text) : sentence(wordingOf(speech.language).example(text.replace(/[.!]+$/, '')));
}

/** What of a proof can be told. */
function told(proof: string): string {
  const whole = sentencesOf(withoutLinks(proof))
    .map(({ text }) => text)
    .filter((text) => !/[?？]$/.test(text));
  const kept: string[] = [];
  for (const text of whole) {
    if ([...kept, text].join(' ').split(/\s+/).length > LONGEST_PROOF || kept.length === 2) break;
    kept.push(text);
  }
  return kept.join(' ').replace(/!+$/, '.');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const sentence = (text: string): string => {
  const line = cleanLine(text).replace(/[\s.;:,]+$/, '');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[!?]$/.test(line) ? '' : '.'}`;
};
