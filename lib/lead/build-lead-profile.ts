import type { Fact } from '../draft/draft.ts';
import { estimateTokens } from '../prompt/estimate-tokens.ts';
import { type RankedFact, rankFacts } from './lead-facts.ts';
import type { Nearness } from './nearness.ts';
import { dropInstructions } from './untrusted-text.ts';
import type { UserJson } from './user-json.ts';

/** The context block on the lead: what a model is told, as data. */
export interface LeadProfile {
  /** "Operations Director at Brackenhall Logistics"; never the name, which a small model would talk about. */
  role: string;
  location: string;
  /** At most 8, as in the original. */
  skills: string[];
  /** At most 3, newest first, as in the original. */
  recent_activity: string[];
  /** "Plant Manager at Oakford Mills (2015–2019)". */
  recent_roles: string[];
  /** All facts, best first; the email opens on the first. */
  facts: RankedFact[];
}

/** The original's limits. */
const TOP_SKILLS = 8;
const TOP_ACTIVITIES = 3;
const TOP_ROLES = 3;
/** Longest text of one activity, in characters. */
const ACTIVITY_LENGTH = 240;

/**
 * The lead as a concise context block within `budget` tokens.
 *
 * As in the original, the top 8 skills, the top 3 recent activities and the recent roles are taken. Unlike it, texts
 * are rid of instructions and markup, facts are ranked for the objective and the offer, and whatever ranks last goes
 * first where the budget is short: skills, then older roles, then activities.
 */
export function buildLeadProfile(
  { objective, profile_data }: UserJson,
  offer: string,
  { budget = 350, nearness }: { budget?: number; nearness?: Nearness | undefined } = {},
): LeadProfile {
  const safe = (text: string, length = 120) => cut(dropInstructions(text), length);
  const profile: LeadProfile = {
    role:
      [safe(profile_data.current_title), safe(profile_data.current_company)].filter(Boolean).join(' at ') ||
      safe(profile_data.headline),
    location: safe(profile_data.location),
    skills: profile_data.skills
      .slice(0, TOP_SKILLS)
      .map((skill) => safe(skill, 40))
      .filter(Boolean),
    recent_activity: profile_data.recent_activity
      .slice(0, TOP_ACTIVITIES)
      .map(({ kind, text }) => ({ kind, text: safe(text, ACTIVITY_LENGTH) }))
      .filter(({ text }) => text)
      .map(({ kind, text }) => `${kind}: ${text}`),
    recent_roles: profile_data.career_history
      .filter(({ end }) => end)
      .slice(0, TOP_ROLES)
      .map(({ title, company, start, end }) =>
        safe(`${[title, company].filter(Boolean).join(' at ')} (${[start, end].filter(Boolean).join('–')})`),
      ),
    facts: rankFacts(profile_data, `${offer} ${objective}`, nearness),
  };
  const tokens = () =>
    estimateTokens(
      [
        profile.role,
        profile.location,
        ...profile.skills,
        ...profile.recent_activity,
        ...profile.recent_roles,
      ].join('\n'),
    );
  return trimProfile(profile, () => tokens() <= budget);
}

/** Takes out what matters least, entry by entry, until it fits or nothing is left to take. */
export function trimProfile(profile: LeadProfile, fits: () => boolean): LeadProfile {
  while (!fits()) {
    const list = [profile.skills, profile.recent_roles, profile.recent_activity].find(
      (entries) => entries.length > 0,
    );
    if (!list) break;
    list.pop();
  }
  return profile;
}

/** With what else an email was written from, such as what the lead answered. */
export const withFacts = (profile: LeadProfile, facts: readonly Fact[]): LeadProfile => ({
  ...profile,
  facts: [...facts.map((fact) => ({ ...fact, score: 1 })), ...profile.facts],
});

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
