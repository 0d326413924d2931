import { canonicalProfileUrl } from '../lead/lead-key.ts';
import { normalizeProfile } from '../lead/normalize-profile.ts';
import { type ProfileData, ProfileField } from '../lead/user-json.ts';
import { deriveFields } from '../pages/derived-fields.ts';
import { LeadFields } from '../pages/lead-fields.ts';
import type { FoundLead } from './lead-reading.ts';

type LeadFileLayout = 'text' | 'user_json' | 'json_resume' | 'linkedin_export' | 'csv' | 'vcard';

/** How far each is to be trusted: a person's own data over a colleague's typing over a text without structure. */
const CONFIDENCE: Record<LeadFileLayout, number> = {
  linkedin_export: 0.95,
  json_resume: 0.95,
  user_json: 0.9,
  csv: 0.85,
  vcard: 0.85,
  text: 0.6,
};

/** Repairs after which a field says less than the file, and how far what is left of it is to be trusted. */
const LOSING: ReadonlySet<string> = new Set(['dropped', 'cut']);
const MENDED = 0.6;

/** Whether a repair's path, such as `profile_data.skills[2]`, is in a field. */
const isOf = (path: string, field: ProfileField): boolean =>
  path.replace(/^profile_data\./, '').split(/[.[]/)[0] === field;

interface Given {
  layout: LeadFileLayout;
  /** A `user_json`, a bare profile, or anything that `normalizeProfile` mends. */
  input: unknown;
  /** The lead's profile on LinkedIn, where the file has its address. */
  url?: string;
  /** Fields that are less, or more, certain than the rest. */
  confidence?: Partial<Record<ProfileField, number>>;
}

/** A lead from what a reader has collected: mended, with country and language derived as for a page. */
export function toFoundLead({ layout, input, url = '', confidence = {} }: Given): FoundLead {
  const { user_json, repairs } = normalizeProfile(input);
  const fields = new LeadFields();
  for (const field of ProfileField.options) {
    const isMended = repairs.some(({ path, why }) => isOf(path, field) && LOSING.has(why));
    const sure = confidence[field] ?? CONFIDENCE[layout];
    if (isMended) take(fields, field, user_json.profile_data, `${layout}+mended`, sure * MENDED);
    else take(fields, field, user_json.profile_data, layout, sure);
  }
  deriveFields(fields, '');
  const lead = fields.toLead({ site: 'pasted', layout }, linkedInProfile(url));
  return { lead, objective: user_json.objective, repairs };
}

/** The same lead under the name that the user gives it. */
export function withName(found: FoundLead, name: string): FoundLead {
  const { name: _, ...missing } = found.lead.missing;
  const { profile_data, provenance } = found.lead;
  return {
    ...found,
    lead: {
      ...found.lead,
      profile_data: { ...profile_data, name },
      provenance: { ...provenance, name: { source: 'user', confidence: 1 } },
      missing,
    },
  };
}

function take<F extends ProfileField>(
  fields: LeadFields,
  field: F,
  profile: ProfileData,
  source: string,
  confidence: number,
): void {
  fields.set(field, profile[field], source, confidence);
}

/** Of a lead's addresses only LinkedIn's says who it is; with it the lead is the same one as on the page. */
function linkedInProfile(url: string): string {
  const address = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  const canonical = URL.canParse(address) ? canonicalProfileUrl(address) : '';
  return /^https:\/\/www\.linkedin\.com\/in\/[^/]+$/.test(canonical) ? canonical : '';
}
