import { countryOf } from '../../lead/country.ts';
import type { Place } from '../place.ts';

/** Dutch ones end in two letters; British and Canadian ones have letters and digits. */
const POSTCODE =
  /\b\d{4}\s?[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|(?:\b[A-Z]{1,2}-)?\b(?:\d{3}[\s-]\d{2,4}|\d{2}-\d{3}|\d{4,6}(?:-\d{3,4})?)\b/g;

/**
 * City and country of an address as its lines show it, street first and country last. No city where the line that
 * should name it looks like a street: a number without a postcode.
 */
export function placeOf(lines: readonly string[], language: string): Place {
  const last = lines.at(-1) ?? '';
  const isCountry = countryOf(last, language) !== '';
  const line = (isCountry ? lines.at(-2) : last) ?? '';
  const city = line
    .replace(POSTCODE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  return { city: /\d/.test(city) ? '' : city, state: '', country: isCountry ? last : '' };
}
