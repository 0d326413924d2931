import { countryCodeOf, countryName } from '../lead/country.ts';
import { domainOf } from '../lead/situation/freemail.ts';
import type { Evidence } from '../lead/situation/word-pattern.ts';
import type { ProfileData } from '../lead/user-json.ts';
import { consentCountryOf } from './consent-places.ts';

/** The European Economic Area, where the GDPR holds. */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
/** Country domains that are held by people of that country; `.io`, `.me` or `.co` say nothing of where somebody is. */
const OWN_DOMAIN = new Set([...EEA, 'CA']);

/** Said of how they work there, not of where it is. */
const HOW = /\s*\((?:remote|hybrid|home[ -]?office|on-?site|vor ort|télétravail)[^)]*\)/i;

export interface LeadCountry extends Evidence {
  /** ISO 3166. */
  code: string;
}

/**
 * Where the lead is: by the country or location that is known of them, and only without these by the country domain of
 * the address `to`, which is weaker. `undefined` where nothing says it.
 */
export function leadCountry(
  { country, location }: Pick<ProfileData, 'country' | 'location'>,
  to: string,
): LeadCountry | undefined {
  const stated = countryName(country.trim()) ? country.trim().toUpperCase() : countryCodeOf(country);
  if (stated) return { code: stated, evidence: country, field: 'country' };
  const place = location.replace(HOW, '');
  const located = countryCodeOf(place);
  if (located) return { code: located, evidence: location, field: 'location' };
  const placed = consentCountryOf(place || country);
  if (placed)
    return { code: placed, evidence: location || country, field: location ? 'location' : 'country' };
  const end = domainOf(to).split('.').at(-1)?.toUpperCase() ?? '';
  if (end === 'UK') return { code: 'GB', evidence: to, field: 'email' };
  return OWN_DOMAIN.has(end) ? { code: end, evidence: to, field: 'email' } : undefined;
}

/** Whether the GDPR asks there for a word on where the lead's details were found (Art. 14). */
export const isInEea = (code: string): boolean => EEA.has(code);
