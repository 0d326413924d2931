import { isShown } from '../text/is-shown.ts';
import { closestDeep, queryDeep } from '../text/shadow-tree.ts';
import { lineOf } from '../text/visible-text.ts';
import { isOver, PAGE } from './on-page.ts';
import { addFields, valueElement } from './record-fields.ts';

const HEADER = 'records-highlights2, force-highlights2';
/** In the header or, with native shadow roots, the child handed to it. */
const PRIMARY = '[slot="primaryField"], slot[name="primaryField"]';
/** A list of what hangs on the record links to its own page, which names the record. */
const RELATED = 'a[href*="/related/"]';
const RELATED_ID = /\/lightning\/r\/(?:\w+\/)?(\w{15})(?:\w{3})?\/related\//;

/** The kinds of record that are a person. */
export type PersonObject = 'Lead' | 'Contact';

/** A record page of the document with what was found in it. */
export interface RecordPage {
  /** `null` where no element marks a page off: the whole document, less what others mark. */
  host: Element | null;
  header: Element | undefined;
  /** As the header, else the Name field, has it; `''` where neither has arrived. */
  name: string;
  /** By the field's own name, without the object's: `Title`. */
  fields: Map<string, Element>;
  /** Fields without a name of their own, by label. */
  labelled: Element[];
  /** Ids of the kind looked for that the page names as its own. */
  ids: Set<string>;
}

/**
 * Every record page on the screen, with the fields of `object`; details in a tab that is not open are read as well.
 */
export function findRecordPages(roots: readonly ParentNode[], object: PersonObject): RecordPage[] {
  const pages = new Map<Element | null, RecordPage>();
  for (const host of queryDeep(roots, PAGE)) if (isShown(host)) pages.set(host, emptyPage(host));
  for (const header of queryDeep(roots, HEADER)) {
    const host = closestDeep(header, PAGE);
    if (isOver(header) || (host === null && !isShown(header))) continue;
    if (host === null && !pages.has(null)) pages.set(null, emptyPage(null));
    const page = pages.get(host);
    if (page) page.header ??= header;
  }
  const pageOf = (element: Element) => pages.get(closestDeep(element, PAGE));
  for (const page of pages.values()) page.name = primaryField(page.header);
  for (const link of queryDeep(roots, RELATED)) {
    const id = RELATED_ID.exec(link.getAttribute('href') ?? '')?.[1];
    if (id?.startsWith(object === 'Lead' ? '00Q' : '003')) pageOf(link)?.ids.add(id);
  }
  addFields(roots, object, pageOf);
  for (const page of pages.values()) page.name ||= nameField(page);
  return [...pages.values()];
}

const emptyPage = (host: Element | null): RecordPage => ({
  host,
  header: undefined,
  name: '',
  fields: new Map(),
  labelled: [],
  ids: new Set(),
});

const primaryField = (header: Element | undefined): string =>
  header
    ? (queryDeep([header, ...(header.shadowRoot ? [header.shadowRoot] : [])], PRIMARY)
        .map(lineOf)
        .find(Boolean) ?? '')
    : '';

function nameField({ fields }: RecordPage): string {
  const name = fields.get('Name');
  return name ? lineOf(valueElement(name)) : '';
}
