import type { CompanyPage } from '../../lead/company-page.ts';
import type { PageRefusal } from '../../lead/lead.ts';
import type { CompanyUpdate } from '../../lead/user-json.ts';
import { fold } from '../current-role.ts';
import { isShown } from '../text/is-shown.ts';
import { lineOf, textOf } from '../text/visible-text.ts';
import { activityUrl } from './activity-url.ts';

/** No saved company page was at hand: by public scripts of 2023 to 2026, and by what posts on profiles have. */
const TEXT =
  '[data-testid="expandable-text-box"], [data-test-id="main-feed-activity-card__commentary"], .update-components-text';
const POST =
  '[data-urn^="urn:li:activity:"], [data-activity-urn^="urn:li:activity:"], [role="listitem"], article, li';
const POST_ID = /urn:li:activity:\d+/;
/** Whoever wrote or shared a post is named before its text. */
const PERSON_OR_FIRM = 'a[href*="/company/"], a[href*="/in/"]';
const COMMENTS = '.comments-comments-list, article article';
const AGE_LINE = 'time, p, span[aria-hidden="true"]';
/** "3d •", "2mo • Edited •", "2 Tage" */
const AGE = /^(\d+\s*[\p{L}.]{1,12}(?:\s(?:ago|temu|önce))?)(?:\s*[•·].*)?$/u;
const ABOUT = '[data-test-id="about-us__description"], .org-about-module__description';
/** How the About tab heads the firm's own words, in the languages that pages are read in. */
const OVERVIEW =
  /^(?:overview|about us|about|übersicht|info|présentation|vue d[’']ensemble|à propos|información general|acerca de|visão geral|sobre nós|panoramica|chi siamo|informazioni|overzicht|over ons|översikt|om oss|przegląd|genel bakış|概要|概览|关于我们)$/i;

/** The firm whose page an address shows; `undefined` for a page that is none. */
export const companySlug = ({ hostname, pathname }: URL): string | undefined =>
  /(?:^|\.)linkedin\.com$/i.test(hostname)
    ? /^\/company\/([^/]+)(?:\/(?:about|posts|mycompany)(?:\/.*)?)?\/?$/i.exec(pathname)?.[1]?.toLowerCase()
    : undefined;

/**
 * A firm's name, its latest own posts, newest first as the page has them, and last what it says of itself, without a date;
 * what it only shares, and what others comment, is left out. A refusal while the page has not arrived, or still is another
 * firm's.
 */
export function readCompanyPage(document: Document, slug: string): CompanyPage | PageRefusal {
  const main = document.querySelector('main');
  const headings = [...(main?.querySelectorAll('h1, [componentkey] h2') ?? [])];
  const name = lineOf(headings.find((heading) => isShown(heading) && lineOf(heading)));
  if (!main || !name) return 'still_loading';
  if (isOfAnother(main, slug)) return 'stale_page';
  const posts = [...main.querySelectorAll(TEXT)].flatMap((box) => toUpdate(box, slug));
  const about = aboutIn(main);
  const updates = [...new Map(posts.map((post) => [post.url || post.text, post])).values()];
  return {
    name,
    url: `https://www.linkedin.com/company/${slug}`,
    updates: about ? [...updates, { text: about, date: '', url: '' }] : updates,
  };
}

const slugOf = (link: Element): string | undefined => {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, 'https://www.linkedin.com')
    ? companySlug(new URL(href, 'https://www.linkedin.com'))
    : undefined;
};

/** The address changes before the page does: its own tabs still lead to the firm of before. */
function isOfAnother(main: Element, slug: string): boolean {
  const tabs = [...main.querySelectorAll('nav a[href*="/company/"]')].flatMap((tab) => slugOf(tab) ?? []);
  return tabs.length > 0 && !tabs.includes(slug);
}

function toUpdate(box: Element, slug: string): CompanyUpdate[] {
  const post = box.closest(POST);
  const text = textOf(box.closest('p') ?? box);
  if (!post || !text || box.closest(COMMENTS)) return [];
  const before = [...post.querySelectorAll(PERSON_OR_FIRM)].filter(
    (link) => link.compareDocumentPosition(box) & 4,
  );
  if (before.length === 0 || before.some((link) => slugOf(link) !== slug)) return [];
  const ages = [...post.querySelectorAll(AGE_LINE)].flatMap((line) => AGE.exec(lineOf(line))?.[1] ?? []);
  return [{ text, date: ages[0] ?? '', url: addressOf(post) }];
}

function addressOf(post: Element): string {
  const urn = POST_ID.exec(
    post.getAttribute('data-urn') ?? post.getAttribute('data-activity-urn') ?? '',
  )?.[0];
  return urn ? `https://www.linkedin.com/feed/update/${urn}/` : activityUrl(post);
}

function aboutIn(main: Element): string {
  const marked = textOf(main.querySelector(ABOUT));
  if (marked) return marked;
  const heading = [...main.querySelectorAll('section h2, section h3')].find((each) =>
    OVERVIEW.test(fold(lineOf(each))),
  );
  return textOf(heading?.closest('section')?.querySelector('p') ?? null);
}
