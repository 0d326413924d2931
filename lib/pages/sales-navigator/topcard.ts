import type { LeadFields } from '../lead-fields.ts';
import { lineOf, textRuns } from '../text/visible-text.ts';

/** All by `data-anonymize`; two DOM dumps of 2026-06 and public readers of 2026-08 agree. */
const NAME = '[data-anonymize="person-name"]';
const HEADLINE = '[data-anonymize="headline"]';
const LOCATION = '[data-anonymize="location"]';

/** Another `h1` on the page is a label for screen readers, "Sales Navigator Lead Page". */
export const nameHeading = (topcard: Element): Element | null =>
  topcard.querySelector(`h1${NAME}`) ??
  topcard.querySelector('h1[data-x--lead--name]') ??
  topcard.querySelector(NAME);

/** Name, headline, location. */
export function readTopcard(topcard: Element, fields: LeadFields): void {
  fields.set('name', lineOf(nameHeading(topcard)), 'page:topcard', 0.95);
  const headline = topcard.querySelector(HEADLINE);
  fields.set('headline', lineOf(headline), 'page:topcard', 0.95);
  fields.set('location', lineOf(topcard.querySelector(LOCATION)), 'page:topcard', 0.95);
  fields.set('location', lineOf(pinned(topcard)), 'page:topcard', 0.85);
  fields.set('location', locationUnder(headline ?? nameHeading(topcard), topcard), 'page:topcard', 0.75);
}

/** What stands beside the pin; a reader of 2026 knows it by the drawing. */
const pinned = (topcard: Element): Element | null | undefined =>
  topcard.querySelector('svg path[d^="M8 1a5"]')?.closest('div');

/** The location carries no mark of its own (2026-06): it is the first line of the block under the headline. */
function locationUnder(above: Element | null, topcard: Element): string {
  for (let at = above; at && at !== topcard; at = at.parentElement) {
    const block = at.nextElementSibling;
    if (!block || block.matches('[data-sn-view-name]')) continue;
    const [first] = textRuns(block, (element) => element.matches('a, [data-anonymize]'));
    // "500+ connections" has a number, a place has none
    return first && !/\d/.test(first.text) ? first.text : '';
  }
  return '';
}
