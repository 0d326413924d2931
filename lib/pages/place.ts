import { countryName, countryOf } from '../lead/country.ts';
import type { LeadFields } from './lead-fields.ts';

/** Where a CRM says that someone is; the street is nobody's business here. */
export interface Place {
  city: string;
  state: string;
  country: string;
}

/** Location and country of a record's parts. A country may be a code there: "DE". */
export function setPlace(fields: LeadFields, { city, state, country }: Place, source: string): void {
  const named = countryOf(country) || countryName(country);
  const parts = [city, state, country].filter((part, index, all) => part && all.indexOf(part) === index);
  fields.set('location', parts.join(', '), source, 0.85);
  fields.set('country', named, source, 0.9);
}
