import type { PageRefusal } from '../../lead/lead.ts';
import type { OpenedPage } from '../site-reader.ts';
import { openEmberProfile } from './ember-profile.ts';
import { shownSlug } from './profile-slug.ts';
import { openPublicProfile } from './public-profile.ts';
import { openSduiProfile } from './sdui-profile.ts';

const LAYOUTS = [
  ['sdui', openSduiProfile],
  ['public', openPublicProfile],
  ['ember', openEmberProfile],
] as const;
const WALL_ADDRESS = /^\/(?:authwall|login|uas\/|checkpoint\/|signup|m\/login)/;
const GONE_ADDRESS = /^\/(?:404|in\/unavailable)\/?/;
/** `meta[name=pageKey]` of walls; seen 2026-04. */
const WALL_KEY = /auth_?wall|guest-home|^uas|login|signup|checkpoint/i;
/** Only signed-out pages ask for it; seen 2026-04. */
const SIGN_IN =
  'input[name="session_key"], form.join-form, form.google-auth, nav a[href^="/login"], nav a[href*="linkedin.com/login"]';
const NOT_FOUND = '.page-not-found, .artdeco-empty-state, [class*="not-found__"]'; // seen 2024-06

/** Which profile a LinkedIn page shows, and in which layout; or why it is not read. */
export function openLinkedInPage(document: Document, url: URL): OpenedPage | PageRefusal | undefined {
  return /(?:^|\.)linkedin\.com$/i.test(url.hostname) ? openProfile(document, url) : undefined;
}

function openProfile(document: Document, url: URL): OpenedPage | PageRefusal {
  const slug = shownSlug(url.pathname);
  if (WALL_ADDRESS.test(url.pathname)) return 'auth_wall';
  if (GONE_ADDRESS.test(url.pathname)) return 'not_found';
  const key = document.querySelector('meta[name="pageKey" i]')?.getAttribute('content') ?? '';
  if (!slug) return WALL_KEY.test(key) ? 'auth_wall' : 'not_a_profile';
  if (WALL_KEY.test(key)) return 'auth_wall';
  if (document.querySelector(`main :is(${NOT_FOUND})`)) return 'not_found';
  for (const [layout, open] of LAYOUTS) {
    const opened = open(document, slug);
    if (typeof opened === 'function') return { page: { site: 'linkedin', layout }, read: opened };
    if (opened) return opened;
  }
  const hasHeading = document.querySelector('main h1') !== null;
  if (/public_profile/.test(key)) return hasHeading ? 'not_found' : 'still_loading';
  // A signed-out public profile asks to sign in as well, so that counts only where no layout was recognised.
  if (document.querySelector(SIGN_IN)) return 'auth_wall';
  return hasHeading ? 'stale_page' : 'still_loading';
}
