import { closestDeep, queryDeep } from '../text/shadow-tree.ts';
import { lineOf } from '../text/visible-text.ts';
import { isOver, PAGE } from './on-page.ts';
import type { PersonObject, RecordPage } from './record-pages.ts';
import { isSameName } from './same-name.ts';

/** The field's own name, the same in every language: `sfdc:RecordField.Lead.Title`; 2021 to 2026. */
const FIELD = 'data-target-selection-name';
const FIELD_PREFIX = 'sfdc:RecordField.';
const LABELLED = 'records-record-layout-item[field-label]';
/** What holds the fields of one record together. */
const FORM = 'records-base-record-form, records-lwc-detail-panel';

/** Takes the fields form by form: one whose Name is another than the header's shows somebody else. */
export function addFields(
  roots: readonly ParentNode[],
  object: PersonObject,
  pageOf: (element: Element) => RecordPage | undefined,
): void {
  const forms = new Map<Element | null, Map<string, Element>>();
  const start = `${FIELD_PREFIX}${object}.`;
  for (const field of queryDeep(roots, `[${FIELD}^="${start}"]`)) {
    if (isOver(field)) continue;
    const form = formOf(field);
    const fields = forms.get(form) ?? new Map<string, Element>();
    const name = (field.getAttribute(FIELD) ?? '').slice(start.length);
    if (!fields.has(name)) fields.set(name, field);
    forms.set(form, fields);
  }
  for (const fields of forms.values()) {
    const [first] = fields.values();
    const page = first && pageOf(first);
    if (!first || !page || !isAbout(page, fields, first)) continue;
    for (const [name, field] of fields) if (!page.fields.has(name)) page.fields.set(name, field);
  }
  for (const item of queryDeep(roots, LABELLED))
    if (!isOver(item) && !item.querySelector(`[${FIELD}]`) && !item.shadowRoot?.querySelector(`[${FIELD}]`))
      pageOf(item)?.labelled.push(item);
}

/** Without a form, fields placed one by one belong to the page; those in a card of its own, to the card. */
const formOf = (field: Element): Element | null =>
  closestDeep(field, FORM) ?? closestDeep(field, 'article') ?? closestDeep(field, PAGE);

function isAbout(page: RecordPage, fields: Map<string, Element>, first: Element): boolean {
  const name = fields.get('Name');
  if (name && page.name) return isSameName(lineOf(valueElement(name)), page.name);
  return closestDeep(first, 'article') === null; // cards show other records
}

/** Where a field's value stands; the label and the pencil stand beside it. 2021 to 2026. */
export const valueElement = (field: Element): Element | null => {
  const roots = [field, ...(field.shadowRoot ? [field.shadowRoot] : [])];
  for (const selector of [
    '[data-output-element-id="output-field"]',
    'slot[name="outputField"]',
    '.test-id__field-value',
  ])
    for (const root of roots) {
      const value = root.querySelector(selector);
      if (value) return value;
    }
  return null;
};
