import type { PageRefusal } from '../../lead/lead.ts';
import type { OpenedPage } from '../site-reader.ts';
import { lineOf } from '../text/visible-text.ts';
import { leadIdOf, memberKey } from './lead-id.ts';
import { readLeadPage } from './lead-page.ts';
import { findLeadSections, type LeadSections } from './lead-sections.ts';
import { nameHeading } from './topcard.ts';

const WALL_ADDRESS = /^\/sales\/(?:login|contract-chooser|signup|logout)\b/;
/** What any signed-out page of the site asks for; seen 2026-04 (outline of the login page). */
const SIGN_IN = 'input[name="session_key"], form.join-form, form.google-auth';
/** Pages that an address of a lead can still show while it changes; public readers, 2026-06 and 2026-08. */
const OTHER_PAGE =
  '[data-sn-view-name^="feature-account"], [data-sn-view-name$="search-results"], [data-sn-view-name^="module-"]';
/** No outline of it is at hand; the class of empty states is the design system's, seen on LinkedIn 2024-06. */
const NOT_FOUND = '.artdeco-empty-state, [data-sn-view-name*="not-found" i], [class*="not-found__"]';

/** Which lead a page of LinkedIn's Sales Navigator shows; `undefined` for the rest of LinkedIn. */
export function openSalesNavigatorPage(document: Document, url: URL): OpenedPage | PageRefusal | undefined {
  if (!/(?:^|\.)linkedin\.com$/i.test(url.hostname) || !/^\/sales(?:\/|$)/.test(url.pathname))
    return undefined;
  if (WALL_ADDRESS.test(url.pathname)) return 'auth_wall';
  const id = leadIdOf(url.pathname);
  if (!id || !/^\/sales\/lead\/[^/]+\/?$/.test(url.pathname)) return 'not_a_profile';
  const sections = findLeadSections(document, memberKey(id));
  if (!sections) return whyNone(document);
  if (sections === 'stale_page') return sections;
  if (!lineOf(nameHeading(sections.topcard))) return 'still_loading';
  return open(sections);
}

const open = (sections: LeadSections): OpenedPage => ({
  page: { site: 'sales_navigator', layout: 'lead', unverified: true },
  read: () => readLeadPage(sections),
});

function whyNone(document: Document): PageRefusal {
  if (document.querySelector(SIGN_IN)) return 'auth_wall';
  if (document.querySelector(`main :is(${NOT_FOUND})`)) return 'not_found';
  return document.querySelector(OTHER_PAGE) ? 'stale_page' : 'still_loading';
}
