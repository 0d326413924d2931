import { ENGLISH, type Speech } from '../language/email-language.ts';
import { greetedOf } from '../language/greeted.ts';
import { wordingOf } from '../language/wording.ts';
import type { ProfileData } from '../lead/user-json.ts';
import type { StyleProfile } from '../style/mbti-to-style-profile.ts';

/** "Hi Helen,", "Dear Dr. Marsh,", "Guten Tag Ayşe Kaya,"; without a name a plain "Hello,". */
export const greeting = (
  profile: Pick<ProfileData, 'name' | 'location' | 'country'>,
  { formality }: StyleProfile,
  { language, address }: Speech = ENGLISH,
): string => wordingOf(language).greeting[address](greetedOf(profile), formality);

/** "Best regards" for the formal, "Best" for the rest; nobody who says "du" closes with kind regards. */
export function closing(
  senderName: string,
  { formality }: StyleProfile,
  { language, address }: Speech = ENGLISH,
): string {
  const { closing: lines } = wordingOf(language);
  const isStiff = formality === 'high' && address === 'informal';
  return `${lines[isStiff ? 'mid' : formality]}\n${senderName}`;
}
