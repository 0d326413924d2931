import { parsePersonName } from '../lead/person-name.ts';
import type { ProfileData } from '../lead/user-json.ts';
import type { StyleProfile } from '../style/mbti-to-style-profile.ts';

/** "Hi Helen,", "Dear Dr. Marsh,"; without a name a plain "Hello,". */
export function greeting(
  profile: Pick<ProfileData, 'name' | 'location' | 'country'>,
  style: StyleProfile,
): string {
  const name = parsePersonName(profile.name, `${profile.location} ${profile.country}`);
  if (!name.full) return 'Hello,';
  const word = style.formality === 'high' ? 'Hello' : 'Hi';
  if (name.honorific) return `${word} ${name.honorific} ${name.family || name.full},`;
  return `${word} ${name.given},`;
}

/** "Best regards" for the formal, "Best" for the rest. */
export const closing = (senderName: string, style: StyleProfile): string =>
  `${style.formality === 'high' ? 'Best regards' : 'Best'},\n${senderName}`;
