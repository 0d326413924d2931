import { lineOf, textOf } from '../text/visible-text.ts';
import type { Candidate } from './main-person.ts';
import { emailIn } from './own-email.ts';

/** Names of properties by the h-card specification, microformats2. */
const PROPERTIES = [
  'p-name',
  'p-org',
  'p-job-title',
  'p-note',
  'p-locality',
  'p-region',
  'p-country-name',
  'u-email',
  'u-url',
] as const;
type Property = (typeof PROPERTIES)[number];

/** Cards that stand for themselves; those within a post, an event or another card are somebody else's. */
export function readHCards(document: Document, url: URL): Candidate[] {
  const owned = new Map<Element, Map<Property, Element>>();
  for (const property of PROPERTIES)
    for (const element of document.querySelectorAll(`.${property}`)) {
      const card = element.parentElement?.closest('.h-card');
      if (!card) continue;
      const properties = owned.get(card) ?? new Map<Property, Element>();
      owned.set(card, properties);
      if (!properties.has(property)) properties.set(property, element);
    }
  const cards = [...document.querySelectorAll('.h-card')].filter(
    (card) => !card.parentElement?.closest('.h-card, .h-entry, .h-event, .h-review, .h-cite, .h-product'),
  );
  return cards.flatMap((card) => {
    const own = owned.get(card) ?? new Map<Property, Element>();
    const line = (property: Property): string => lineOf(own.get(property));
    const company = lineOf(owned.get(own.get('p-org') ?? card)?.get('p-name')) || line('p-org');
    const name = line('p-name') || (own.size === 0 ? lineOf(card) : '');
    if (own.get('p-org') && name === company) return []; // a firm's card
    const email = own.get('u-email');
    return {
      source: 'h_card',
      isMain: isThisPage(own.get('u-url'), url),
      facts: {
        name,
        title: line('p-job-title'),
        company: own.has('p-org') ? company : '',
        email: emailIn(email?.getAttribute('href') ?? lineOf(email)),
        city: line('p-locality'),
        state: line('p-region'),
        country: line('p-country-name'),
        about: textOf(own.get('p-note')),
      },
    };
  });
}

function isThisPage(link: Element | undefined, url: URL): boolean {
  const href = link?.getAttribute('href') ?? '';
  if (!link || !URL.canParse(href, url.href)) return false;
  const { host, pathname } = new URL(href, url.href);
  return `${host}${pathname}`.replace(/\/$/, '') === `${url.host}${url.pathname}`.replace(/\/$/, '');
}
