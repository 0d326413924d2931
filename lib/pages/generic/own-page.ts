import { textOf } from '../text/visible-text.ts';
import { readOpenGraph } from './open-graph.ts';
import { asciiOf, isEmailOf } from './own-email.ts';
import type { PageSection } from './page-sections.ts';
import type { PersonFacts } from './person-facts.ts';
import { isAboutHeading, labelFieldOf } from './person-labels.ts';
import { isNamedIn } from './shown-names.ts';
import { ownSections } from './shown-record.ts';

const FOLDER =
  /\/(?:team|people|persons?|staff|speakers?|authors?|members?|attorneys?|lawyers?|faculty|doctors?|profiles?|leadership|about|mitarbeiter|personen|ueber-uns|referenten|equipe|l-equipe|equipo|oradores|ponentes|persone|relatori|medewerkers|sprekers|medarbetare|zespol|ekip)\/(?:[^/]+\/)?([^/]+)\/?$/i;

/** Whether anything besides its heading says that a page is about the person `name`: address, host, own mail, own profile. */
export function isPageOf(
  name: string,
  document: Document,
  url: URL,
  sections: readonly PageSection[],
): boolean {
  const words = name
    .split(/[\s.'’-]+/)
    .map(asciiOf)
    .filter((word) => word.length >= 3);
  const holdsName = (text: string): boolean => words.length > 0 && words.every((word) => text.includes(word));
  const family = words.at(-1) ?? '';
  const slug = asciiOf(FOLDER.exec(decodePath(url.pathname))?.[1] ?? '');
  if (words.length > 1 && slug.includes(family)) return true;
  if (family.length >= 4 && asciiOf(url.hostname).includes(family)) return true;
  if (document.querySelector('meta[property="og:type"][content="profile"]')) {
    const [said] = readOpenGraph(document);
    return !said || isNamedIn(said.facts.name ?? '', [name]);
  }
  if (ownSections(sections, name).some(({ emails }) => emails.some((email) => isEmailOf(email, name))))
    return true;
  const links = [
    ...document.querySelectorAll('main a[href*="linkedin.com/in/"], article a[href*="linkedin.com/in/"]'),
  ];
  return links.length === 1 && holdsName(asciiOf(links[0]?.getAttribute('href') ?? ''));
}

const LONGEST_HEADLINE = 120;
const LONGEST_ABOUT = 4000;
const SHORTEST_PARAGRAPH = 80;

/** What the text of a page about one person says: the line under the name, own paragraphs, the address that bears the name. */
export function factsInText(
  sections: readonly PageSection[],
  name: string,
  heading: Element | null,
): PersonFacts {
  const own = ownSections(sections, name);
  const about = own.find((section) => isAboutHeading(section.heading) && section.paragraphs.length > 0);
  const paragraphs = (about ? about.paragraphs : own.flatMap((section) => section.paragraphs)).map(textOf);
  const kept = about ? paragraphs : paragraphs.filter((text) => text.length >= SHORTEST_PARAGRAPH);
  const emails = new Set(own.flatMap((section) => section.emails).filter((email) => isEmailOf(email, name)));
  return {
    headline: lineUnder(heading),
    email: emails.size === 1 ? [...emails][0] : '',
    about: kept.filter(Boolean).join('\n').slice(0, LONGEST_ABOUT),
  };
}

/** The line under a person's name: a headline, where it is not a date, a sentence or an address. */
export function lineUnder(heading: Element | null | undefined): string {
  const next = heading?.nextElementSibling;
  if (next && [...next.children].some((part) => labelFieldOf(textOf(part)))) return '';
  const line = textOf(next).replace(/[\s|·•,;–—-]+$/, '');
  const isLine = line.length <= LONGEST_HEADLINE && !/[\n@]|\d{4}|[.!?]$/.test(line);
  return isLine && !labelFieldOf(line) ? line : '';
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone "%"
  }
}
