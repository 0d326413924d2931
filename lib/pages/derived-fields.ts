import { countryOf } from '../lead/country.ts';
import { parseMbti } from '../lead/mbti.ts';
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

const TYPE = '[EI][NS][FT][JP](?:-[AT])?';
const NAMED = new RegExp(`\\b${TYPE}\\b`, 'g');
/** What stands between the parts of a headline, between sentences and between lines. */
const SEPARATOR = /[|•·,;/()\n]|[.!?]\s|\s[-–—]\s/;
const ALONE = new RegExp(`^\\s*${TYPE}\\s*\\.?\\s*$`);
const LABELLED = new RegExp(
  `\\b(?:MBTI|Myers[- ]Briggs)(?:[ -]?(?:type|typ|tipo))?\\s*(?:[:=–-]|is\\b|ist\\b|es\\b|est\\b)?\\s*${TYPE}\\b`,
  'i',
);

/**
 * The type that a text states plainly, in capitals: alone between separators, or after "MBTI:". `''` where it is only
 * spoken of ("ENTP" fan), or where several are named.
 */
function statedMbti(text: string): string {
  const named = new Set(text.match(NAMED)?.map((type) => parseMbti(type) ?? ''));
  const isStated = LABELLED.test(text) || text.split(SEPARATOR).some((part) => ALONE.test(part));
  return named.size === 1 && isStated ? ([...named][0] ?? '') : '';
}
