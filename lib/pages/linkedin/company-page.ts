import type { CompanyPage } from '../../lead/company-page.ts';
import type { CompanyUpdate } from '../../lead/user-json.ts';
import { fold } from '../current-role.ts';
import { isShown } from '../text/is-shown.ts';
import { lineOf, textOf } from '../text/visible-text.ts';

/** Layouts that no saved page was at hand for; class names and marks from public scripts of 2023 to 2026. */
const POST = '[data-urn^="urn:li:activity:"], [data-activity-urn^="urn:li:activity:"]';
const POST_ID = /urn:li:activity:\d+/;
const TEXT = '[data-test-id="main-feed-activity-card__commentary"], .update-components-text';
const AUTHOR =
  '[data-test-id="main-feed-activity-card__entity-lockup"] a[href], .update-components-actor a[href]';
const COMMENTS = '.comments-comments-list, article article';
const DATE = 'time, .update-components-actor__sub-description [aria-hidden="true"]';
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
 * `undefined` while the page has not arrived. What it only shares, and what others comment, is left out.
 */
export function readCompanyPage(document: Document, slug: string): CompanyPage | undefined {
  const main = document.querySelector('main');
  const heading = [...(main?.querySelectorAll('h1') ?? [])].find((h1) => isShown(h1) && lineOf(h1));
  const name = lineOf(heading);
  if (!main || !name) return undefined;
  const posts = [...main.querySelectorAll(POST)].flatMap((post) => toUpdate(post, slug));
  const about = aboutIn(main);
  const updates = [...new Map(posts.map((post) => [post.url, post])).values()];
  return {
    name,
    url: `https://www.linkedin.com/company/${slug}`,
    updates: about ? [...updates, { text: about, date: '', url: '' }] : updates,
  };
}

function toUpdate(post: Element, slug: string): CompanyUpdate[] {
  const urn = POST_ID.exec(
    post.getAttribute('data-urn') ?? post.getAttribute('data-activity-urn') ?? '',
  )?.[0];
  const author = post.querySelector(AUTHOR)?.getAttribute('href') ?? '';
  const text = [...post.querySelectorAll(TEXT)].find((box) => !box.closest(COMMENTS));
  if (!urn || !text || companySlug(new URL(author, 'https://www.linkedin.com')) !== slug) return [];
  const [date = ''] = lineOf(post.querySelector(DATE)).split(/\s*[•·]/);
  const said = textOf(text);
  return said ? [{ text: said, date, url: `https://www.linkedin.com/feed/update/${urn}/` }] : [];
}

function aboutIn(main: Element): string {
  const marked = textOf(main.querySelector(ABOUT));
  if (marked) return marked;
  const heading = [...main.querySelectorAll('h2, h3')].find((each) => OVERVIEW.test(fold(lineOf(each))));
  return textOf(heading?.closest('section')?.querySelector('p') ?? null);
}
