import { profileSlug } from './profile-slug.ts';

export interface JsonLdPerson {
  name: string;
  /** Current employers. */
  employers: string[];
  /** ISO 3166 code. */
  country: string;
}

/** Every member that the page's JSON-LD says it is about, by slug. */
export function jsonLdPersons(document: Document): Map<string, JsonLdPerson> {
  const persons = new Map<string, JsonLdPerson>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const node of graphOf(script.textContent ?? '')) {
      const slug = profileSlug(textIn(node, 'sameAs')) ?? profileSlug(textIn(node, 'url'));
      if (node['@type'] !== 'Person' || !slug) continue;
      const address = dictsIn(node.address)[0];
      persons.set(slug, {
        name: textIn(node, 'name'),
        employers: dictsIn(node.worksFor).map((employer) => textIn(employer, 'name')),
        country: address ? textIn(address, 'addressCountry') : '',
      });
    }
  return persons;
}

type Dict = Record<string, unknown>;

function graphOf(json: string): Dict[] {
  try {
    const root: unknown = JSON.parse(json);
    return dictsIn(root).flatMap((node) =>
      Array.isArray(node['@graph']) ? dictsIn(node['@graph']) : [node],
    );
  } catch {
    return []; // cut off, or not JSON at all
  }
}

const dictsIn = (value: unknown): Dict[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is Dict => typeof item === 'object' && item !== null && !Array.isArray(item),
  );

const textIn = (node: Dict, key: string): string => (typeof node[key] === 'string' ? node[key] : '');
