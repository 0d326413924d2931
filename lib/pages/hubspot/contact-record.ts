import { cleanLine } from '../../lead/clean-text.ts';
import { fold } from '../current-role.ts';
import { LeadFields } from '../lead-fields.ts';
import { setPlace } from '../place.ts';
import { lineOf } from '../text/visible-text.ts';
import type { OwnCards } from './own-cards.ts';
import { type PropertyValue, readProperties } from './record-properties.ts';

/** The name over the record; 2024 to 2026-08. */
const TITLE = '[data-test-id="highlight-record-label"], [data-selenium-test="highlightTitle"]';

/** The name over the record, which may be an email address; `''` where it has not arrived. */
export const recordName = ({ highlight }: OwnCards): string =>
  lineOf(highlight.querySelector('[data-test-id="highlight-property-display-hs_full_name_or_email"]')) ||
  lineOf(highlight.querySelector(TITLE)) ||
  (highlight.matches(TITLE) ? lineOf(highlight) : '');

/** What a contact's record says of the contact. Notes, calls and emails are the seller's own words: not read. */
export function readContactRecord(cards: OwnCards): LeadFields {
  const fields = new LeadFields();
  const properties = readProperties(cards);
  const value = (name: string) => cleanLine(properties.get(name)?.[0]?.value ?? '');
  fields.set('name', recordName(cards), 'page:highlights', 0.95);
  const full = cleanLine(`${value('firstname')} ${value('lastname')}`);
  if (value('firstname') && value('lastname'))
    fields.compare('name', fold(full) === fold(fields.data.name), 'page:properties');
  setText(fields, 'current_title', properties.get('jobtitle'));
  setText(fields, 'current_company', properties.get('company'));
  setText(fields, 'email', properties.get('email')?.flatMap(toAddress));
  setPlace(
    fields,
    { city: value('city'), state: value('state'), country: value('country') },
    'page:properties',
  );
  const bio = properties.get('linkedinbio')?.[0] ?? properties.get('twitterbio')?.[0];
  fields.set('about', bio?.value ?? '', 'page:properties', 0.8);
  const degree = [value('degree'), value('field_of_study')].filter(Boolean).join(', ');
  if (value('school'))
    fields.set('education', [{ school: value('school'), degree }], 'page:properties', 0.85);
  explainMissing(fields, cards, properties.size > 0);
  return fields;
}

/** The first value; the others that the page shows for it agree or do not. */
function setText(
  fields: LeadFields,
  field: 'current_title' | 'current_company' | 'email',
  values: readonly PropertyValue[] = [],
): void {
  const [first, ...others] = values;
  fields.set(field, cleanLine(first?.value ?? ''), first?.source ?? '', 0.95);
  for (const { value, source } of others)
    if (source !== first?.source) fields.compare(field, fold(value) === fold(fields.data[field]), source);
}

const toAddress = ({ value, source }: PropertyValue): PropertyValue[] => {
  const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.exec(cleanLine(value).toLowerCase())?.[0];
  return address ? [{ value: address, source }] : [];
};

function explainMissing(fields: LeadFields, cards: OwnCards, hasProperties: boolean): void {
  const listed = cards.lists.some((list) =>
    [...list.children].some((row) => !row.matches('[data-test-id="property-input-skeleton"]')),
  );
  const why =
    cards.hasUnloaded || (cards.lists.length === 0 && cards.inputs.length === 0)
      ? 'not_loaded'
      : listed && !hasProperties
        ? 'drifted'
        : 'absent';
  for (const field of [
    'current_title',
    'current_company',
    'email',
    'location',
    'about',
    'education',
  ] as const)
    fields.explain(field, why);
  if (fields.isMissing('location', why)) fields.explain('country', why);
}
