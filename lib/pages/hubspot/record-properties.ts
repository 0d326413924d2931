import { type RecordField, recordFieldOf } from '../language/record-labels.ts';
import { lineOf, textOf, textRuns } from '../text/visible-text.ts';
import type { OwnCards } from './own-cards.ts';

/** A value with the part of the page it stands in. */
export interface PropertyValue {
  value: string;
  source: string;
}

/** The suffix is the property's own name, the same in every language; seen 2026-08. */
const DISPLAY = 'highlight-property-display-';
const INPUT = 'property-input-';
const BY_FIELD: Record<RecordField, string> = {
  name: 'hs_full_name_or_email',
  title: 'jobtitle',
  company: 'company',
  email: 'email',
  city: 'city',
  state: 'state',
  country: 'country',
};

/** The contact's properties by HubSpot's own names, each with every value the page shows for it, the surest first. */
export function readProperties(cards: OwnCards): Map<string, PropertyValue[]> {
  const properties = new Map<string, PropertyValue[]>();
  const add = (name: string, text: string, source: string) => {
    const value = /^[-–—\s]*$/.test(text) ? '' : text; // "--" stands for none
    if (!name || !value) return;
    properties.set(name, [...(properties.get(name) ?? []), { value, source }]);
  };
  for (const shown of cards.highlight.querySelectorAll(`[data-test-id^="${DISPLAY}"]`))
    add(after(DISPLAY, shown, 'data-test-id'), lineOf(shown), 'page:highlights');
  for (const list of cards.lists) for (const row of list.children) add(...listedIn(row), 'page:properties');
  for (const input of cards.inputs) {
    const attribute = input.hasAttribute('data-selenium-test') ? 'data-selenium-test' : 'data-test-id';
    // the field within its row bears the row's mark again
    if (!input.parentElement?.closest(`[${attribute}="${input.getAttribute(attribute)}"]`))
      add(after(INPUT, input, attribute), shownValue(input), 'page:properties');
  }
  for (const input of cards.panel?.querySelectorAll(`[data-test-id^="${INPUT}"]`) ?? [])
    add(after(INPUT, input, 'data-test-id'), shownValue(input), 'page:all_properties');
  for (const card of cards.labelled)
    for (const row of card.querySelectorAll(
      '[data-test-id="crm-property-list-item"], [data-test-id="crm-data-highlights-item"]',
    )) {
      const { label, value } = labelledIn(row);
      const field = recordFieldOf(label);
      if (field) add(BY_FIELD[field], value, 'page:labels');
    }
  return properties;
}

/** A row's bare name counts only where the value within is marked with the same one: nested parts have names as well. */
function listedIn(row: Element): [name: string, value: string] {
  const name = row.getAttribute('data-test-id') ?? '';
  for (const input of row.querySelectorAll(`[data-selenium-test^="${INPUT}"]`))
    if (name !== '' && after(INPUT, input, 'data-selenium-test') === name) return [name, shownValue(input)];
  return ['', ''];
}

/** The value alone, without its label; what stands in a field while it is being edited. */
function shownValue(input: Element): string {
  const field = input.matches('input, textarea') ? input : input.querySelector('input, textarea');
  if (field && 'value' in field && typeof field.value === 'string' && field.value) return field.value.trim();
  return textRuns(input, (element) => element.tagName === 'LABEL')
    .map((run) => run.text)
    .join('\n');
}

function labelledIn(row: Element): { label: string; value: string } {
  const [first, second] = row.querySelectorAll('p');
  const label = row.querySelector('label') ?? first;
  const value = row.querySelector('label') ? shownValue(row) : textOf(second);
  return { label: lineOf(label), value };
}

const after = (prefix: string, element: Element, attribute: string): string =>
  (element.getAttribute(attribute) ?? '').slice(prefix.length);
