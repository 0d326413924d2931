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
    headline: dropInstructions(profile.headline),
    location: nameLike(profile.location),
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

function nameLike(text: string): string {
  const clean = dropInstructions(text)
    .replace(/["“”„«»]+/g, '')
    .trim();
  if (clean.length <= LONGEST) return clean;
  // a name is what stands before the first break of a text that is too long for one
  const [first = ''] = clean.split(/\s[|•·–—-]\s|[.;:!?]\s/);
  return first.length <= LONGEST ? first.trim() : first.slice(0, LONGEST).replace(/\s+\S*$/, '');
}
