import { fold } from '../current-role.ts';
import { type RecordField, recordFieldOf } from '../language/record-labels.ts';
import { LeadFields } from '../lead-fields.ts';
import { setPlace } from '../place.ts';
import { openRoots, queryDeep } from '../text/shadow-tree.ts';
import { lineOf, textRuns } from '../text/visible-text.ts';
import { placeOf } from './address.ts';
import { valueElement } from './record-fields.ts';
import type { PersonObject, RecordPage } from './record-pages.ts';
import { isSameName } from './same-name.ts';

const HEADER_ITEM = 'records-highlights-details-item, force-highlights-details-item';
const MAIL = 'a[href^="mailto:" i]';
const RECORD_LINK = 'a[href*="/lightning/r/"]';
const ACCOUNT_LINK = 'a[href*="/lightning/r/Account/"], a[href*="/lightning/r/001"]';
/** Which of the record's fields say what; a Lead has its company's name, a Contact a link to it. */
const BY_FIELD = {
  current_title: ['Title'],
  current_company: ['Company', 'AccountId'],
  email: ['Email'],
} as const;
/** A contact's own address, a lead's address; never the other one of a contact. */
const ADDRESS_LABEL =
  /^(?:(?:mailing )?address|(?:post)?anschrift|adresse(?: postale)?|dirección(?: de correo| postal)?|endereço(?: de correspondência)?|indirizzo(?: postale)?|(?:post)?adres|postadress|adres (?:korespondencyjny|do korespondencji)|posta adresi|住所(?:\(郵送先\))?|(?:邮寄)?地址)$/i;
type TextField = keyof typeof BY_FIELD;
const BY_LABEL: Partial<Record<RecordField, TextField>> = {
  title: 'current_title',
  company: 'current_company',
  email: 'email',
};

/**
 * What a lead's or contact's record says of the person. Its description, calls and notes are the seller's own words: not
 * read.
 */
export function readPersonRecord(page: RecordPage, object: PersonObject, language: string): LeadFields {
  const fields = new LeadFields();
  fields.set('name', page.name, 'page:header', 0.95);
  const name = page.fields.get('Name');
  if (name && page.header)
    fields.compare('name', isSameName(lineOf(valueElement(name)), page.name), 'page:details');
  for (const field of ['current_title', 'current_company', 'email'] as const)
    for (const own of BY_FIELD[field]) {
      const element = page.fields.get(own);
      if (element) setText(fields, field, valueElement(element), 'page:details', 0.95);
    }
  for (const item of page.labelled) setLabelled(fields, item.getAttribute('field-label') ?? '', item);
  if (page.header) readHeader(fields, page.header, object);
  const own = page.fields.get('Address') ?? page.fields.get('MailingAddress');
  const address =
    own ?? page.labelled.find((item) => ADDRESS_LABEL.test(item.getAttribute('field-label') ?? ''));
  const lines = address ? textRuns(valueElement(address) ?? address).map((run) => run.text) : [];
  setPlace(fields, placeOf(lines, language), own ? 'page:details' : 'page:labels');
  explainMissing(fields, page);
  return fields;
}

/** Title and a few more fields under the name: by label, an address and a contact's account also by their links. */
function readHeader(fields: LeadFields, header: Element, object: PersonObject): void {
  for (const item of queryDeep(openRoots(header), HEADER_ITEM)) {
    const roots = openRoots(item);
    const [label, value] = queryDeep(roots, 'p');
    if (!value) continue;
    const named = BY_LABEL[recordFieldOf(lineOf(label)) ?? 'name'];
    const linked = linkedField(roots, object);
    // an account or address under a label we don't know may be another one than the person's
    if (named) setText(fields, named, value, 'page:header', 0.9);
    else if (linked && !fields.data[linked]) setText(fields, linked, value, 'page:header', 0.6);
  }
}

function linkedField(roots: readonly ParentNode[], object: PersonObject): TextField | undefined {
  if (queryDeep(roots, MAIL).length > 0) return 'email';
  return object === 'Contact' && queryDeep(roots, ACCOUNT_LINK).length > 0 ? 'current_company' : undefined;
}

function setLabelled(fields: LeadFields, label: string, item: Element): void {
  const field = BY_LABEL[recordFieldOf(label) ?? 'name'];
  if (field) setText(fields, field, valueElement(item), 'page:labels', 0.75);
}

/** A second place that says the same raises the confidence, one that says another lowers it. */
function setText(
  fields: LeadFields,
  field: TextField,
  value: Element | null,
  source: string,
  confidence: number,
): void {
  if (!value) return;
  const text = field === 'email' ? addressIn(value) : linkedOrText(value);
  if (!text) return;
  if (fields.data[field]) fields.compare(field, fold(text) === fold(fields.data[field]), source);
  else fields.set(field, text, source, confidence);
}

/** The link's text of a lookup: buttons and icons stand beside it. */
const linkedOrText = (value: Element): string =>
  queryDeep(openRoots(value), RECORD_LINK).map(lineOf).find(Boolean) ?? lineOf(value);

function addressIn(value: Element): string {
  const href = queryDeep(openRoots(value), MAIL)[0]
    ?.getAttribute('href')
    ?.slice('mailto:'.length)
    .split('?')[0];
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.exec((href ?? lineOf(value)).trim().toLowerCase())?.[0] ?? '';
}

/** The details stand in a tab that may not have been opened. */
function explainMissing(fields: LeadFields, page: RecordPage): void {
  const why = page.fields.size > 0 ? 'absent' : page.labelled.length > 0 ? 'drifted' : 'not_loaded';
  for (const field of ['current_title', 'current_company', 'email', 'location'] as const)
    fields.explain(field, why);
  if (fields.isMissing('location', why)) fields.explain('country', why);
}
