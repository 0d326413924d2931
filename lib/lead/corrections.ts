import type { z } from 'zod';
import { countryOf } from './country.ts';
import type { Lead } from './lead.ts';
import { ProfileData, type ProfileField } from './user-json.ts';

/** What the user knows better than the page: whole fields; an empty one was removed. */
export const Corrections = ProfileData.partial();
export type Corrections = z.infer<typeof Corrections>;

/** Where a value comes from that the user gave; nothing is surer. */
const BY_USER = { source: 'user', confidence: 1 } as const;

/** The lead as the user corrected it; what the page says stays in `lead`, so that each field can be given back to it. */
export function correctedLead(lead: Lead, corrections: Corrections = {}): Lead {
  const entries = Object.entries(withCountry(corrections)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name as ProfileField, value] as const],
  );
  if (entries.length === 0) return lead;
  const provenance = { ...lead.provenance };
  const missing = { ...lead.missing };
  for (const [field, value] of entries) {
    delete missing[field];
    delete provenance[field];
    if (value.length > 0) provenance[field] = BY_USER;
    else missing[field] = 'absent';
  }
  const profile_data = ProfileData.parse({ ...lead.profile_data, ...Object.fromEntries(entries) });
  return { ...lead, profile_data, provenance, missing };
}

/** Where the user moved the lead to another place, the country of before is not theirs any more. */
const withCountry = (corrections: Corrections): Corrections =>
  corrections.location === undefined || corrections.country !== undefined
    ? corrections
    : { ...corrections, country: countryOf(corrections.location, 'en') };
