import type { LeadProfile } from '../lead/build-lead-profile.ts';
import { cleanLine } from '../lead/clean-text.ts';
import type { Sender } from '../lead/sender.ts';
import type { ActivityKind, ProfileData, ProfileField } from '../lead/user-json.ts';

/** Something known that a sentence can stand on, as the page or the settings have it. */
export type KnownSource =
  /** `id` where it is one of the ranked facts; `kind` where it is an activity. */
  | { type: 'lead'; id?: string; field: ProfileField; kind?: ActivityKind; text: string }
  | { type: 'offer'; text: string }
  /** `index` into the sender's proof points. */
  | { type: 'proof'; index: number; text: string }
  | { type: 'sender'; text: string }
  | { type: 'objective'; text: string };

export interface Known {
  profile: ProfileData;
  sender: Sender;
  objective: string;
  lead_profile: Pick<LeadProfile, 'facts'>;
}

/** All that an email may stand on, one entry a statement; the ranked facts of the lead come first, best first. */
export function knownSources({ profile, sender, objective, lead_profile }: Known): KnownSource[] {
  const sources: KnownSource[] = [
    ...lead_profile.facts.map(({ id, field, text }): KnownSource => {
      const kind = profile.recent_activity.find(({ kind }) => id.startsWith(`recent_activity.${kind}`))?.kind;
      return { type: 'lead', id, field: field as ProfileField, ...(kind && { kind }), text };
    }),
    { type: 'offer', text: sender.offer },
    ...sender.proof.map(({ text }, index): KnownSource => ({ type: 'proof', index, text })),
    { type: 'objective', text: objective },
    { type: 'sender', text: [sender.name, sender.title, sender.company].filter(Boolean).join(', ') },
    ...ofLead(profile),
  ];
  return sources
    .map((source) => ({ ...source, text: cleanLine(source.text) }))
    .filter(({ text }) => text !== '');
}

/** What stands on the page and is no fact to open with: what is too short for one, only liked, or sad. */
function ofLead(profile: ProfileData): KnownSource[] {
  const { current_title, current_company, career_history, education, recent_activity } = profile;
  const of = (field: ProfileField, text: string) => ({ type: 'lead' as const, field, text });
  return [
    ...recent_activity.map(({ kind, text }): KnownSource => ({ ...of('recent_activity', text), kind })),
    ...profile.company_updates.map(({ text }) => of('company_updates', text)),
    of('current_title', [current_title, current_company].filter(Boolean).join(', ')),
    of('headline', profile.headline),
    of('about', profile.about),
    ...career_history.map(({ title, company, start, end, description }) =>
      of('career_history', [title, company, start, end, description].filter(Boolean).join(', ')),
    ),
    ...education.map(({ degree, school }) => of('education', [degree, school].filter(Boolean).join(', '))),
    of('skills', profile.skills.join(', ')),
    of('location', profile.location),
    of('name', profile.name),
  ];
}
