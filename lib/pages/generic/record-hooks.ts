import { cleanLine } from '../../lead/clean-text.ts';
import type { PageRefusal } from '../../lead/lead.ts';
import { lineOf, textRuns } from '../text/visible-text.ts';
import { emailIn } from './own-email.ts';
import type { PersonFacts } from './person-facts.ts';
import { labelFieldOf } from './person-labels.ts';

/** What a CRM's own names of fields say of the record; `undefined` where the page has none of them. */
export type RecordReader = (document: Document, url: URL) => PersonFacts | PageRefusal | undefined;

/** Labels `[id^="labelTD_"]` in `[id^="mouseArea__"]`, values in `.cxElemCompViewValue`: public readers, 2026-11. */
export const readZoho: RecordReader = (document) => {
  const areas = [...document.querySelectorAll('[id^="mouseArea__"]')];
  if (areas.length === 0) return undefined;
  const values = new Map<string, string>();
  for (const area of areas) {
    const field = labelFieldOf(lineOf(area.querySelector('[id^="labelTD_"]')));
    const value = field === 'email' ? zohoEmail(area) : zohoValue(area);
    if (field && value && !values.has(field)) values.set(field, value);
  }
  const get = (field: string): string => values.get(field) ?? '';
  return {
    name: get('name') || cleanLine(`${get('first_name')} ${get('last_name')}`),
    title: get('title'),
    company: get('company'),
    email: get('email'),
    city: get('city'),
    state: get('state'),
    country: get('country'),
  };
};

function zohoValue(area: Element): string {
  const shown = area.querySelector('.cxElemCompViewValue');
  const whole =
    shown?.closest('lyte-text[lt-prop-value]') ?? shown?.querySelector('lyte-text[lt-prop-value]');
  const value = cleanLine(whole?.getAttribute('lt-prop-value') ?? lineOf(shown));
  return /^[-–—]*$/.test(value) ? '' : value;
}

const zohoEmail = (area: Element): string =>
  emailIn(area.querySelector('crm-rl-share-email[email]')?.getAttribute('email') ?? zohoValue(area));

/** `.detail[data-scope] .middle .cell[data-name] > .field`: EspoCRM's templates record/detail.tpl, 2014 to 2026. */
export const readEspo: RecordReader = (document) => {
  const record = document.querySelector(
    '.detail[data-scope="Contact"], .detail[data-scope="Lead"], .record .detail',
  );
  const middle = record?.querySelector('.middle');
  if (!middle) return undefined;
  const fields = byAttribute(
    middle.querySelectorAll('.cell[data-name] > .field'),
    'data-name',
    (field) => field.parentElement,
  );
  const account = fields.get('accountName') ?? fields.get('account') ?? fields.get('accounts');
  const address = textRuns(fields.get('address') ?? document.createElement('i')).flatMap(({ text }) =>
    text.split('\n'),
  );
  const none = (element: Element | undefined): string =>
    element?.querySelector('.none-value') ? '' : lineOf(element);
  return {
    name: none(fields.get('name')) || lineOf(document.querySelector('.page-header .breadcrumb-item .title')),
    title: none(fields.get('title')) || none(fields.get('accountRole')),
    company: lineOf(account?.querySelector('a')) || none(account),
    email:
      emailIn(
        fields
          .get('emailAddress')
          ?.querySelector('[data-email-address]')
          ?.getAttribute('data-email-address') ?? '',
      ) || emailIn(none(fields.get('emailAddress'))),
    // street, then postcode and city, then the country: the street is nobody's business here
    location: cleanLine(address.slice(1).join(', ').replace(POSTCODE, '')).replace(/ (?=,)/g, ''),
  };
};

/** Four to six digits, a country's letters before them: no part of a place's name. */
const POSTCODE = /(?<![\p{L}\d])(?:[A-Z]{1,2}-)?\d{4,6}(?!\d)/gu;

/** `.detail-view-field[field]`: SuiteCRM 7, themes/SuiteP/include/DetailView/tab_panel_content.tpl, 2016 to 2026. */
export const readSuite: RecordReader = (document, url) => {
  const shown = document.querySelector('#formDetailView input[name="record"]')?.getAttribute('value');
  const asked = url.searchParams.get('record');
  if (shown && asked && shown !== asked) return 'stale_page';
  const fields = byAttribute(
    document.querySelectorAll('.detail-view-field[field]'),
    'field',
    (field) => field,
  );
  if (fields.size === 0) return undefined;
  const line = (name: string): string => lineOf(fields.get(name));
  const street = fields.get('primary_address_street');
  const part = (name: string): string =>
    street?.querySelector(`#primary_address_${name}`)?.getAttribute('value') ?? '';
  return {
    name: line('full_name') || line('name') || cleanLine(`${line('first_name')} ${line('last_name')}`),
    title: line('title'),
    company: line('account_name'),
    email: emailIn(line('email1') || line('email')),
    city: part('city') || line('primary_address_city'),
    country: part('country') || line('primary_address_country'),
  };
};

/** `.o_field_widget[name]` of the form: Odoo, addons/web/static/src/views/fields/field.xml and res_partner_views.xml, 2026-11. */
export const readOdoo: RecordReader = (document) => {
  const sheet = document.querySelector('.o_form_view .o_form_sheet, .o_form_view');
  if (!sheet) return undefined;
  const own = [...sheet.querySelectorAll('.o_field_widget[name]')].filter(
    (field) => !field.parentElement?.closest('.o_field_widget, .o_kanban_record, .o_list_view, .o_data_row'),
  );
  const fields = byAttribute(own, 'name', (field) => field);
  const checked = fields.get('company_type')?.querySelector('input[data-value="company"]');
  if (checked && 'checked' in checked && checked.checked) return 'not_a_profile';
  const value = (name: string): string => {
    const field = fields.get(name);
    const input = field?.querySelector('input:not([type="radio"], [type="checkbox"]), textarea');
    return cleanLine(input && 'value' in input ? String(input.value) : lineOf(field));
  };
  // a lead's `name` is the opportunity's
  const isLead = fields.has('contact_name') || fields.has('partner_name');
  return {
    name: isLead ? value('contact_name') : value('name'),
    title: value('function'),
    company: isLead ? value('partner_name') : value('parent_id') || value('company_name'),
    email: emailIn(value('email') || value('email_from')),
    city: value('city'),
    country: value('country_id'),
  };
};

/** The first element for each name. */
function byAttribute(
  elements: Iterable<Element>,
  attribute: string,
  named: (element: Element) => Element | null,
): Map<string, Element> {
  const fields = new Map<string, Element>();
  for (const element of elements) {
    const name = named(element)?.getAttribute(attribute) ?? '';
    if (name && !fields.has(name)) fields.set(name, element);
  }
  return fields;
}
