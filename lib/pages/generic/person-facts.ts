import { countryName, countryOf } from '../../lead/country.ts';
import { fold, isSameCompany, roleInHeadline } from '../current-role.ts';
import { LeadFields } from '../lead-fields.ts';
import { textLanguage } from '../text-language.ts';

/** What one source says of the person; a text that it does not have is left out. */
export interface PersonFacts {
  name?: string | undefined;
  headline?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  email?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  country?: string | undefined;
  /** Where the source has the place in one line. */
  location?: string | undefined;
  about?: string | undefined;
}

/** One source with its name in the provenance and how far to trust it, 0 to 0.6: nobody has seen the page before. */
export interface FactSource {
  source: string;
  facts: PersonFacts;
  confidence: number;
}

const FIELDS = [
  ['name', 'name'],
  ['headline', 'headline'],
  ['title', 'current_title'],
  ['company', 'current_company'],
  ['email', 'email'],
  ['about', 'about'],
] as const;

/** The fields of a lead from sources in order of trust; where a later one disagrees, the first is trusted less. */
export function fieldsOf(sources: readonly FactSource[], pageLanguage: string): LeadFields {
  const fields = new LeadFields();
  for (const { source, facts, confidence } of sources) {
    for (const [fact, field] of FIELDS) {
      // "@brightcargo" is how some sites link a firm
      const value = (facts[fact] ?? '').replace(/^@(?=\S+$)/, '');
      const known = fields.data[field];
      fields.set(field, value, source, confidence);
      if (known && value && fact !== 'about' && fact !== 'headline' && !isSame(known, value))
        fields.compare(field, false, source);
    }
    setPlace(fields, facts, source, confidence, pageLanguage);
  }
  const role = roleInHeadline(fields.data.headline, fields.data.current_company);
  if (role) {
    fields.set('current_title', role.title, 'page:headline', 0.4);
    fields.set('current_company', role.company, 'page:headline', 0.4);
  }
  fields.set('language', textLanguage(fields.data.about), 'page:own_texts', 0.5);
  return fields;
}

const isSame = (a: string, b: string): boolean => isSameCompany(a, b) || fold(a).includes(fold(b));

function setPlace(
  fields: LeadFields,
  { city = '', state = '', country = '', location = '' }: PersonFacts,
  source: string,
  confidence: number,
  pageLanguage: string,
): void {
  if (fields.data.location) return;
  const isCode = /^[A-Z]{2}$/.test(country);
  const parts = [city, state, isCode ? '' : country].filter(
    (part, at, all) => part && all.indexOf(part) === at,
  );
  const line = location || parts.join(', ');
  fields.set('location', line, source, confidence);
  const named = isCode ? countryName(country) : countryOf(country || line, pageLanguage);
  fields.set('country', named, source, confidence);
}
