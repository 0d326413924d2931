import type { PageRefusal } from '../../lead/lead.ts';
import type { OpenedPage } from '../site-reader.ts';
import { readContactRecord, recordName } from './contact-record.ts';
import { findOwnCards, type OwnCards } from './own-cards.ts';

/** `app.` and its regions: `app-eu1.`, `app-na2.`, `app-ap1.` */
const HOST = /^app(?:-[a-z]{2}\d+)?\.hubspot\.com$/i;
const WALL_ADDRESS = /^\/(?:login|signup|sso|oauth)\b/;
/** `0-1` is what says contact: companies are `0-2`, deals `0-3`, tickets `0-5`, objects of one's own `2-…`. */
const CONTACT = /^\/contacts\/\d+\/record\/0-1\/(\d+)(?:\/|$)/;
const SIGN_IN = 'form input[type="password"]';
/** No page of it is at hand: whatever calls itself so. */
const NOT_FOUND =
  '[data-test-id*="not-found" i], [data-selenium-test*="not-found" i], [data-test-id*="error-page" i], [data-test-id*="no-permission" i]';

/** Which contact a page of HubSpot shows; `undefined` for the rest of the web. */
export function openHubSpotPage(document: Document, url: URL): OpenedPage | PageRefusal | undefined {
  if (!HOST.test(url.hostname)) return undefined;
  if (WALL_ADDRESS.test(url.pathname)) return 'auth_wall';
  const id = CONTACT.exec(url.pathname)?.[1];
  if (!id) return 'not_a_profile';
  const cards = findOwnCards(document, id);
  if (cards === 'stale_page') return cards;
  if (cards) return open(cards);
  if (document.querySelector(SIGN_IN)) return 'auth_wall';
  return document.querySelector(NOT_FOUND) ? 'not_found' : 'still_loading';
}

function open(cards: OwnCards): OpenedPage | PageRefusal {
  const name = recordName(cards);
  if (!name) return 'still_loading';
  // a contact of whom only the address is known is called by it
  if (name.includes('@')) return 'not_a_profile';
  return {
    page: { site: 'hubspot', layout: 'contact_record', unverified: true },
    read: () => readContactRecord(cards),
  };
}
