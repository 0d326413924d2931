import type { TopcardCompany } from '../current-role.ts';
import { fold } from '../current-role.ts';
import type { LeadFields } from '../lead-fields.ts';
import { lineOf } from '../text/visible-text.ts';
import { OTHER_PEOPLE } from './sdui-cards.ts';

const DEGREE = /^[·•∙]/;
const PRONOUNS = /^\(?\p{L}{1,9}(?:\s?\/\s?\p{L}{1,9}){1,3}\)?$/u;
/** A school may stand where the employer usually stands. */
const SCHOOL =
  /universi|hochschule|\bcollege\b|école|escuela|escola|\bschool\b|politecnico|polytechni|uniwersytet|üniversite|大学|大學|institute of tech/i;
const CONTACT_LINK = 'a[href*="/overlay/contact-info"]'; // seen 2026-04

/** Name, headline, location; hands back the employer beside the name. */
export function readSduiTopcard(topcard: Element, fields: LeadFields): TopcardCompany | undefined {
  const heading = nameHeading(topcard);
  if (!heading) return undefined;
  fields.set('name', lineOf(heading), 'page:topcard', 0.95);
  const [first, ...more] = paragraphsAfter(heading, topcard);
  const badges = [...topcard.querySelectorAll('[role="button"] p')]
    .filter((line) => !line.closest(OTHER_PEOPLE))
    .map(lineOf)
    .filter(Boolean);
  const isHeadline = first !== undefined && (more.length > 0 || lineOf(first) !== badges[0]);
  const headline = isHeadline ? lineOf(first) : '';
  fields.set('headline', headline === '--' ? '' : headline, 'page:topcard', 0.9);
  const location = locationOf(topcard, first);
  fields.set('location', location.text, 'page:topcard', location.confidence);
  if (!topcard.querySelector(CONTACT_LINK)) fields.explain('email', 'absent');
  const beside = lineOf(isHeadline ? more[0] : first).split(/\s+[·•]\s+/)[0];
  return employer([badges[0], beside], headline);
}

/** The heading in the top card that links to the profile; the page's first heading is "0 notifications". */
export const nameHeading = (topcard: Element): Element | undefined => {
  const headings = [...topcard.querySelectorAll('h2')].filter((heading) => !heading.closest(OTHER_PEOPLE));
  return headings.find((heading) => heading.closest('a[href*="/in/"]')) ?? headings[0];
};

/** The paragraphs under the name: after its row, past degree and pronouns. */
function paragraphsAfter(heading: Element, topcard: Element): Element[] {
  for (let at: Element | null = heading; at && at !== topcard; at = at.parentElement) {
    const following: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (next.tagName === 'P' && isSaying(lineOf(next))) following.push(next);
    if (following.length > 0) return following;
  }
  return [];
}

const isSaying = (text: string): boolean => text !== '' && !DEGREE.test(text) && !PRONOUNS.test(text);

/** Before the link to the contact info; without that link the first line of the block after the headline. */
function locationOf(topcard: Element, headline: Element | undefined): { text: string; confidence: number } {
  const contact = topcard.querySelector(CONTACT_LINK)?.closest('p');
  for (let at = contact?.previousElementSibling; at; at = at.previousElementSibling)
    if (isSaying(lineOf(at))) return { text: lineOf(at), confidence: 0.95 };
  for (let at = headline?.nextElementSibling; at; at = at.nextElementSibling) {
    const line =
      at.tagName === 'DIV' && !at.matches('[role="button"]') ? at.querySelector(':scope > p') : null;
    if (line && isSaying(lineOf(line))) return { text: lineOf(line), confidence: 0.7 };
  }
  return { text: '', confidence: 0 };
}

function employer(candidates: readonly (string | undefined)[], headline: string): TopcardCompany | undefined {
  const name = candidates.find((text) => text && (!SCHOOL.test(text) || fold(headline).includes(fold(text))));
  return name ? { name, stated: false } : undefined;
}
