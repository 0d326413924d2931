import { cleanLine } from '../../lead/clean-text.ts';
import { lineOf, textOf } from '../text/visible-text.ts';
import type { Candidate } from './main-person.ts';
import { emailIn } from './own-email.ts';

type Properties = Map<string, Element>;

/** Everybody whom the page marks up as a schema.org Person; each property belongs to the item it stands in. */
export function readMicrodata(document: Document): Candidate[] {
  const items = new Map<Element, Properties>();
  for (const element of document.querySelectorAll('[itemprop]')) {
    const item = element.parentElement?.closest('[itemscope]');
    if (!item) continue;
    const properties = items.get(item) ?? new Map<string, Element>();
    items.set(item, properties);
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/))
      if (!properties.has(name)) properties.set(name, element);
  }
  return [...document.querySelectorAll('[itemscope][itemtype*="schema.org/Person"]')].map((person) => {
    const own = items.get(person) ?? new Map<string, Element>();
    const named = (name: string): string => nameOf(own.get(name), items);
    const address = items.get(own.get('address') ?? person);
    return {
      source: 'microdata',
      isMain: person.getAttribute('itemprop') === 'mainEntity',
      facts: {
        name:
          plainValue(own.get('name')) ||
          cleanLine(`${plainValue(own.get('givenName'))} ${plainValue(own.get('familyName'))}`),
        title: named('jobTitle'),
        company: named('worksFor') || named('affiliation'),
        email: emailIn(plainValue(own.get('email'))),
        city: plainValue(address?.get('addressLocality')),
        state: plainValue(address?.get('addressRegion')),
        country: plainValue(address?.get('addressCountry')),
        location: named('homeLocation') || named('workLocation') || plainAddress(own.get('address')),
        about: textOf(own.get('description')),
      },
    };
  });
}

/** An address in one text; one of parts is read part by part. */
const plainAddress = (element: Element | undefined): string =>
  element?.hasAttribute('itemscope') ? '' : plainValue(element);

const nameOf = (element: Element | undefined, items: ReadonlyMap<Element, Properties>): string =>
  element?.hasAttribute('itemscope') ? plainValue(items.get(element)?.get('name')) : plainValue(element);

function plainValue(element: Element | undefined): string {
  const href = element?.getAttribute('href') ?? '';
  if (/^mailto:/i.test(href)) return href;
  return cleanLine(element?.getAttribute('content') ?? lineOf(element));
}
