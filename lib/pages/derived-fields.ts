import { parseMbti } from '../lead/mbti.ts';
import { countryOf } from './country.ts';
import type { LeadFields } from './lead-fields.ts';
import { textLanguage } from './text-language.ts';

/** Country from the location, language from the lead's own texts, the type the page states. */
export function deriveFields(fields: LeadFields, pageLanguage: string): void {
  const { location, headline, about, recent_activity } = fields.data;
  fields.set('country', countryOf(location, pageLanguage), 'page:location', 0.9);
  const own = recent_activity
    .filter((activity) => activity.kind === 'authored')
    .map((activity) => activity.text);
  fields.set('language', textLanguage([about, ...own].join('\n')), 'page:own_texts', 0.8);
  fields.set('mbti', statedMbti(`${headline}\n${about}`), 'page:own_texts', 0.6);
}

/** The one type that a text names in capitals; `''` for none or several. */
function statedMbti(text: string): string {
  const named = new Set(text.match(/\b[EI][NS][FT][JP](?:-[AT])?\b/g)?.map((type) => parseMbti(type) ?? ''));
  return named.size === 1 ? ([...named][0] ?? '') : '';
}
