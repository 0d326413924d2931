import { ENGLISH, type Speech } from '../language/email-language.ts';
import { greetedOf } from '../language/greeted.ts';
import { wordingOf } from '../language/wording.ts';
import type { ProfileData } from '../lead/user-json.ts';
import type { StyleProfile } from '../style/mbti-to-style-profile.ts';

/** "Hi Helen,", "Dear Dr. Marsh,", "Guten Tag Ayşe Kaya,"; without a name a plain "Hello,". The sender's own word where it fits. */
export function greeting(
  profile: Pick<ProfileData, 'name' | 'location' | 'country'>,
  { formality, own }: StyleProfile,
  speech: Speech = ENGLISH,
): string {
  const who = greetedOf(profile);
  const word = own?.greeting;
  const usual = wordingOf(speech.language).greeting[speech.address](who, formality);
  // how a reader is named formally is the language's business, not the sender's
  if (!word || !who.full || isBoundByForm(speech)) return usual;
  if (!who.honorific) return `${word.word} ${who.given}${word.mark}`;
  return word.isCasual ? usual : `${word.word} ${who.honorific} ${who.family || who.full},`;
}

/** The sender's own, else "Best regards" for the formal, "Best" for the rest; nobody who says "du" closes with kind regards. */
export function closing(
  senderName: string,
  { formality, own }: StyleProfile,
  { language, address }: Speech = ENGLISH,
): string {
  const { closing: lines } = wordingOf(language);
  const isStiff = formality === 'high' && address === 'informal';
  const fits = own?.closing && !(own.closing.isCasual && isBoundByForm({ language, address }));
  return `${fits ? own.closing?.line : lines[isStiff ? 'mid' : formality]}\n${senderName}`;
}

const isBoundByForm = ({ language, address }: Speech): boolean => language !== 'en' && address === 'formal';
