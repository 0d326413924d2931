import type { PageRefusal } from '../../lead/lead.ts';
import { isSameName } from '../salesforce/same-name.ts';
import type { OpenedPage } from '../site-reader.ts';
import { isShown } from '../text/is-shown.ts';
import { lineOf } from '../text/visible-text.ts';
import { type CrmAddress, crmOf } from './crm-address.ts';
import { readHCards } from './h-card.ts';
import { readJsonLd } from './json-ld.ts';
import { mainPerson } from './main-person.ts';
import { readMicrodata } from './microdata.ts';
import { readOpenGraph } from './open-graph.ts';
import { factsInText, isPageOf, lineUnder } from './own-page.ts';
import { pageSections } from './page-sections.ts';
import { asksToSignIn, isNotFound, whyNobody } from './page-state.ts';
import { type FactSource, fieldsOf } from './person-facts.ts';
import { type RecordReader, readEspo, readOdoo, readSuite, readZoho } from './record-hooks.ts';
import { isNamedIn, isNameLike, shownNames } from './shown-names.ts';
import { factsBeside, nameBeside } from './shown-record.ts';

const HOOKS: Partial<Record<CrmAddress['crm'], RecordReader>> = {
  zoho: readZoho,
  espocrm: readEspo,
  suitecrm: readSuite,
  odoo: readOdoo,
};

/** The one person any page on the web shows, by what it says of itself; or why it is not read. */
export function openGenericPage(document: Document, url: URL): OpenedPage | PageRefusal | undefined {
  if (!/^https?:$/.test(url.protocol) || !document.body) return undefined;
  if (isNotFound(shownNames(document, url))) return 'not_found';
  const known = crmOf(url);
  if (known) return openRecord(document, url, known);
  const marked = markedPerson(document, url);
  if (typeof marked === 'string') return marked;
  return (
    marked ??
    (asksToSignIn(document) ? 'auth_wall' : openPlainPage(document, url)) ??
    whyNobody(document, url, false)
  );
}

function openRecord(document: Document, url: URL, { crm, isPerson }: CrmAddress): OpenedPage | PageRefusal {
  if (asksToSignIn(document)) return 'auth_wall';
  if (!isPerson) return whyNobody(document, url, false);
  const hooked = HOOKS[crm]?.(document, url);
  if (typeof hooked === 'string') return hooked;
  const { headings, titles } = shownNames(document, url);
  const sections = hooked ? [] : pageSections(document.body);
  const name = hooked ? hooked.name : (headings.find(isNameLike) ?? nameBeside(sections));
  if (!name) return whyNobody(document, url, true);
  // a contact of whom only the address is known is called by it
  if (name.includes('@')) return 'not_a_profile';
  // an application changes its title with the address, and the record a moment later
  const title = titles[0] ?? '';
  if (isNameLike(title) && !isSameName(title, name)) return 'stale_page';
  if (hooked) return opened(document, crm, [{ source: `page:${crm}`, facts: hooked, confidence: 0.6 }]);
  return opened(document, crm, [
    { source: 'page:heading', facts: { name }, confidence: 0.6 },
    { source: 'page:labels', facts: factsBeside(sections, name), confidence: 0.5 },
    { source: 'page:details', facts: { company: linkedCompany(document) }, confidence: 0.45 },
  ]);
}

/** Addresses under which CRMs keep companies: Pipedrive, Twenty, Attio, Close, Apollo and the usual words. */
const COMPANY_LINK = /\/(?:organizations?|compan(?:y|ies)|accounts?)\/[\w-]*\d[\w-]*\/?$/i;

/** The one company that the record links to; `''` where there are several, or none. */
function linkedCompany(document: Document): string {
  const names = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const path = (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '';
    const name =
      COMPANY_LINK.test(path) && isShown(link) && !link.closest('nav, header, footer') ? lineOf(link) : '';
    if (name) names.set(name.toLowerCase(), name);
  }
  const [only] = names.values();
  return names.size === 1 ? (only ?? '') : '';
}

/** Whom JSON-LD, microdata or an h-card name as the one the page is about. */
function markedPerson(document: Document, url: URL): OpenedPage | PageRefusal | undefined {
  const { persons, isAboutOther } = readJsonLd(document);
  const candidates = [
    ...persons,
    ...readMicrodata(document),
    ...readHCards(document, url),
    ...readOpenGraph(document),
  ];
  const isArticle = isAboutOther || document.querySelector(ARTICLE) !== null;
  const isProfile = document.querySelector('meta[property="og:type"][content="profile"]') !== null;
  const chosen = mainPerson(
    isArticle ? candidates.filter(({ isMain }) => isMain) : candidates,
    shownNames(document, url),
    isProfile,
  );
  const [first] = chosen;
  if (!first) return isArticle ? 'not_a_profile' : undefined;
  const heading = [...document.querySelectorAll('h1')].find((h1) =>
    isNamedIn(first.facts.name ?? '', [lineOf(h1)]),
  );
  return opened(document, first.source, [
    ...chosen.map(({ source, facts }) => ({ source, facts, confidence: source === 'json_ld' ? 0.6 : 0.55 })),
    { source: 'page:main_text', facts: { headline: lineUnder(heading) }, confidence: 0.4 },
  ]);
}

/** What an article, a product or a post has, and a page about a person has not. */
const ARTICLE =
  'meta[property="article:published_time"], meta[property="og:type"][content="product"], meta[property="og:type"][content^="video"], .h-entry h1, [itemtype$="Article"] h1, [itemtype$="BlogPosting"] h1, [itemtype$="/Product"] h1';

/** A page without any marks whose one heading is a name that something else on it confirms. */
function openPlainPage(document: Document, url: URL): OpenedPage | undefined {
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => isShown(heading) && lineOf(heading),
  );
  const name = lineOf(headings[0]);
  if (headings.length !== 1 || !isNameLike(name)) return undefined;
  const sections = pageSections(document.body);
  if (sections.some(({ companyLabels }) => companyLabels > 0)) return undefined;
  const beside = factsBeside(sections, name);
  // a post and an address by their labels are a person's; one of them may be a book's or a shop's
  const isRecord = Boolean(beside.title && beside.email);
  if (!isRecord && !isPageOf(name, document, url, sections)) return undefined;
  const sources: FactSource[] = [
    { source: 'page:heading', facts: { name }, confidence: 0.5 },
    { source: 'page:labels', facts: beside, confidence: 0.5 },
    { source: 'page:main_text', facts: factsInText(sections, name, headings[0] ?? null), confidence: 0.4 },
  ];
  return opened(document, beside.title || beside.company ? 'label_pairs' : 'main_text', sources);
}

const opened = (document: Document, layout: string, sources: readonly FactSource[]): OpenedPage => ({
  page: { site: 'generic', layout, unverified: true },
  read: () => fieldsOf(sources, document.documentElement.lang),
});
