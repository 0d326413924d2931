import { cleanLine } from './clean-text.ts';
import { dropInstructions } from './untrusted-text.ts';
import type { ProfileData } from './user-json.ts';

/** Longest name or title that goes into an email, in characters; a longer one is no name. */
const LONGEST = 120;

/**
 * The lead as an email may name them. Names, titles and places come from the page like any text: what is an order, markup
 * or a link in them would otherwise reach the greeting. Posts, about and descriptions are cleaned where they become facts.
 */
export function shownProfile(profile: ProfileData): ProfileData {
  return {
    ...profile,
    name: nameLike(profile.name),
    headline: plainText(profile.headline),
    location: nameLike(profile.location),
    country: nameLike(profile.country),
    current_company: nameLike(profile.current_company),
    current_title: nameLike(profile.current_title),
    career_history: profile.career_history.map((role) => ({
      ...role,
      title: nameLike(role.title),
      company: nameLike(role.company),
    })),
    education: profile.education.map((entry) => ({
      ...entry,
      school: nameLike(entry.school),
      degree: nameLike(entry.degree),
    })),
    skills: profile.skills.map(nameLike).filter(Boolean),
  };
}

/** Pictures, flags and what joins them; "™", "®", "#" and digits are pictures to Unicode, and part of names. */
const EMOJI =
  /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D/gu;
const MARKS = /["“”„‟«»‹›＂「」『』]+/g;

const plainText = (text: string): string =>
  cleanLine(dropInstructions(text.replace(EMOJI, ' ')).replace(MARKS, ''));

function nameLike(text: string): string {
  const clean = plainText(text);
  if (clean.length <= LONGEST) return clean;
  // a name is what stands before the first break of a text that is too long for one
  const [first = ''] = clean.split(/\s[|•·–—-]\s|[.;:!?]\s/);
  return first.length <= LONGEST ? first.trim() : first.slice(0, LONGEST).replace(/\s+\S*$/, '');
}
