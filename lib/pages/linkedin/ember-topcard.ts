import type { TopcardCompany } from '../current-role.ts';
import type { LeadFields } from '../lead-fields.ts';
import { lineOf } from '../text/visible-text.ts';

const CONTACT_LINK = 'a[href*="/overlay/contact-info"]'; // seen 2025-03
const HEADLINE = 'div.text-body-medium.break-words'; // seen 2025-03; drop after 2027-06
const LOCATION = 'span.text-body-small.inline.t-black--light.break-words'; // seen 2025-03; drop after 2027-06
/** "Current company: X. Click to skip to experience card", by interface language; seen 2025-03. */
const CURRENT_COMPANY =
  /^(?:current company|aktuelles unternehmen|derzeitiges unternehmen|entreprise actuelle|empresa actual|empresa atual|azienda attuale|huidig bedrijf|nuvarande företag|obecna firma|aktualna firma|mevcut şirket|şu anki şirket|現在の会社|目前公司|当前公司|目前就职)/i;

/** Name, headline, location; hands back the employer beside the name. */
export function readEmberTopcard(topcard: Element, fields: LeadFields): TopcardCompany | undefined {
  const heading = topcard.querySelector('h1');
  fields.set('name', lineOf(heading), 'page:topcard', 0.95);
  const marked = topcard.querySelector(HEADLINE);
  fields.set('headline', lineOf(marked), 'page:topcard', 0.95);
  fields.set('headline', headlineByPlace(heading, topcard), 'page:topcard', 0.75);
  fields.set('location', locationByContact(topcard), 'page:topcard', 0.95);
  fields.set('location', lineOf(topcard.querySelector(LOCATION)), 'page:topcard', 0.9);
  for (const button of topcard.querySelectorAll('li button[aria-label]'))
    if (CURRENT_COMPANY.test(button.getAttribute('aria-label') ?? ''))
      return { name: lineOf(button), stated: true };
  return undefined;
}

/** The block after the one that holds the name. */
function headlineByPlace(heading: Element | null, topcard: Element): string {
  for (let at = heading; at && at !== topcard; at = at.parentElement)
    if (at.nextElementSibling?.tagName === 'DIV' && at.tagName === 'DIV')
      return lineOf(at.nextElementSibling);
  return '';
}

/** The text before the link to the contact info. */
const locationByContact = (topcard: Element): string =>
  lineOf(topcard.querySelector(CONTACT_LINK)?.closest('span')?.previousElementSibling);
