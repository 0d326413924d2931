import { i18n } from '#i18n';
import type { Lead } from '../../lib/lead/lead.ts';
import { type ProfileData, ProfileField } from '../../lib/lead/user-json.ts';

export interface LeadField {
  field: ProfileField;
  values: string[];
}

const line = (...parts: string[]): string => parts.filter(Boolean).join(' · ');

function valuesOf(profile: ProfileData, field: ProfileField): string[] {
  switch (field) {
    case 'career_history':
      return profile.career_history.map(({ title, company, start, end }) =>
        line(title, company, start && `${start} – ${end || i18n.t('popup.fact_until_now')}`),
      );
    case 'education':
      return profile.education.map(({ school, degree }) => line(degree, school));
    case 'recent_activity':
      return profile.recent_activity.map(({ kind, text, age }) =>
        line(i18n.t(`activity.${kind}`), age, text),
      );
    case 'company_updates':
      return profile.company_updates.map(({ text, date }) => line(date, text));
    case 'skills':
      return profile.skills.length > 0 ? [profile.skills.join(', ')] : [];
    default:
      return profile[field] ? [profile[field]] : [];
  }
}

/** What is known of the lead, field by field, as lines for people; empty fields are left out. */
export const leadFields = ({ profile_data }: Lead): LeadField[] =>
  ProfileField.options
    .map((field) => ({ field, values: valuesOf(profile_data, field) }))
    .filter(({ values }) => values.length > 0);

/** How many things are known: each field, and each entry of a list. */
export const countFacts = (lead: Lead): number => {
  const listed = leadFields(lead).reduce((sum, { values }) => sum + values.length, 0);
  return listed + Math.max(0, lead.profile_data.skills.length - 1);
};

/** Nothing but name, company and title: too little for an email about this one person. */
export const isThin = ({ profile_data: profile }: Lead): boolean =>
  [
    profile.headline && profile.headline !== profile.current_title,
    profile.about,
    profile.career_history.length > 1,
    profile.skills.length,
    profile.recent_activity.length,
    profile.company_updates.length,
  ].every((known) => !known);
