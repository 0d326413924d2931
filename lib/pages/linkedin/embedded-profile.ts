import { countryName } from '../../lead/country.ts';
import { fold } from '../current-role.ts';
import type { LeadFields } from '../lead-fields.ts';

/** Data that the page carries for its own script; it tells of the viewer and of people seen before, too. */
const BLOB = 'code[id^="bpr-guid"]'; // seen 2025-03

/** A second source for name and headline, and the country: only the entry whose identifier is the address's slug. */
export function compareWithEmbedded(document: Document, slug: string, fields: LeadFields): void {
  for (const blob of document.querySelectorAll(BLOB)) {
    const json = blob.textContent ?? '';
    if (!json.toLowerCase().includes(`"${slug}"`)) continue;
    const own = includedIn(json).find(
      (entry) => textIn(entry, 'publicIdentifier').toLowerCase() === slug && textIn(entry, 'firstName'),
    );
    if (!own) continue;
    const name = `${textIn(own, 'firstName')} ${textIn(own, 'lastName')}`;
    fields.compare('name', fold(fields.data.name).includes(fold(name)), 'embedded');
    const headline = textIn(own, 'headline');
    if (headline) fields.compare('headline', fold(headline) === fold(fields.data.headline), 'embedded');
    const place = own.location;
    if (isDict(place)) fields.set('country', countryName(textIn(place, 'countryCode')), 'embedded', 0.9);
    return;
  }
}

function includedIn(json: string): Record<string, unknown>[] {
  try {
    const blob: unknown = JSON.parse(json);
    return isDict(blob) && Array.isArray(blob.included) ? blob.included.filter(isDict) : [];
  } catch {
    return []; // cut off while the page was still arriving
  }
}

const isDict = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textIn = (entry: Record<string, unknown>, key: string): string =>
  typeof entry[key] === 'string' ? entry[key] : '';
