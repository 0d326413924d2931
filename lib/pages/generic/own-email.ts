import { cleanLine } from '../../lead/clean-text.ts';

const ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** The address in a text or a `mailto:` link; `''` for none. */
export const emailIn = (text: string): string =>
  ADDRESS.exec(cleanLine(decode(text.replace(/^mailto:/i, '').split('?')[0] ?? '')))?.[0] ?? '';

/** Whether an address bears the person's name before the "@". */
export function isEmailOf(email: string, name: string): boolean {
  const local = asciiOf(email.split('@')[0] ?? '');
  return name
    .split(/[\s.'’-]+/)
    .map(asciiOf)
    .some((word) => word.length >= 3 && local.includes(word));
}

/** "Plötz" as addresses have it: "ploetz"; other accents fall. */
export const asciiOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[^a-z\d]/g, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%"
  }
}
