import { cleanLine, cleanText } from '../../lead/clean-text.ts';
import type { Candidate } from './main-person.ts';
import { emailIn } from './own-email.ts';
import type { PersonFacts } from './person-facts.ts';

type Node = Record<string, unknown>;

/** What a page's JSON-LD says of persons, and whether it says that the page is about something else. */
export interface JsonLd {
  persons: Candidate[];
  isAboutOther: boolean;
}

const OTHER =
  /^(?:\w*Article|BlogPosting|SocialMediaPosting|Product|ProductGroup|Book|Movie|TVSeries|Recipe|JobPosting|Review|NewsMediaOrganization)$/;
const MOST_NODES = 5000;

/** Reads every block of JSON-LD; one that is cut short or no JSON is passed over. */
export function readJsonLd(document: Document): JsonLd {
  const roots = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parse(script.textContent ?? ''),
  );
  const nodes = allNodes(roots);
  const byId = new Map<unknown, Node>();
  for (const node of nodes)
    if (node['@id'] && node['@type'] && !byId.has(node['@id'])) byId.set(node['@id'], node);
  const resolve = (value: unknown): Node[] =>
    nodesIn(value).map((node) => (node['@type'] ? node : (byId.get(node['@id']) ?? node)));
  const pages = nodes.filter((node) => isA(node, /^(?:ProfilePage|AboutPage|WebPage|ItemPage)$/));
  const main = new Set(
    pages.flatMap((page) => [
      ...resolve(page.mainEntity),
      ...(isA(page, /^ProfilePage$/) ? resolve(page.about) : []),
    ]),
  );
  const persons = nodes.filter((node) => isA(node, /^Person$/));
  return {
    persons: persons.map((person) => ({
      facts: factsOf(person, resolve),
      isMain: main.has(person),
      source: 'json_ld',
    })),
    isAboutOther: [...roots, ...main].some((node) => isA(node, OTHER)),
  };
}

function factsOf(person: Node, resolve: (value: unknown) => Node[]): PersonFacts {
  const named = (value: unknown): string => text(value) || text(resolve(value)[0]?.name);
  const place = resolve(person.workLocation ?? person.homeLocation)[0];
  const address = resolve(person.address ?? place?.address)[0];
  const family = text(person.familyName);
  return {
    name: text(person.name) || cleanLine(`${text(person.givenName)} ${family}`),
    title: named(person.jobTitle) || named(person.hasOccupation),
    company: named(person.worksFor) || named(person.affiliation),
    email: emailIn(text(person.email)),
    city: text(address?.addressLocality),
    state: text(address?.addressRegion),
    country: named(address?.addressCountry),
    location: address ? '' : text(place?.name),
    about: cleanText(text(person.description).replace(/<[^>]*>/g, ' ')),
  };
}

const isA = (node: Node, type: RegExp): boolean =>
  [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/#:]/, '')));

/** A string, or the first of several. */
function text(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? cleanText(first) : '';
}

const nodesIn = (value: unknown): Node[] =>
  [value].flat().filter((item): item is Node => typeof item === 'object' && item !== null);

/** Every object, however deep; breadth first, so that a hostile page ends at the limit and not in the stack. */
function allNodes(roots: readonly Node[]): Node[] {
  const nodes = [...roots];
  for (let at = 0; at < nodes.length && nodes.length < MOST_NODES; at++)
    for (const value of Object.values(nodes[at] ?? {})) nodes.push(...nodesIn(value));
  return nodes;
}

function parse(json: string): Node[] {
  try {
    const root: unknown = JSON.parse(json);
    return nodesIn(root).flatMap((node) => (node['@graph'] ? nodesIn(node['@graph']) : [node]));
  } catch {
    return []; // cut off, or not JSON at all
  }
}
