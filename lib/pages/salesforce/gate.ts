import type { PageRefusal } from '../../lead/lead.ts';
import type { OpenedPage } from '../site-reader.ts';
import { isShown } from '../text/is-shown.ts';
import { openRoots, queryDeep } from '../text/shadow-tree.ts';
import { choosePage } from './choose-page.ts';
import { readPersonRecord } from './person-record.ts';
import { findRecordPages } from './record-pages.ts';

/** Sandboxes and developer orgs have more labels before it: `acme--uat.sandbox.lightning.force.com`. */
const HOST = /\.lightning\.force\.com$/i;
/** Where a session that has ended leads. */
const LOGIN_HOST = /(?:^|\.)(?:my|login|test)\.salesforce\.com$/i;
const SIGN_IN = 'input[name="pw"], input[type="password"]';
/** The object may be left out after saving; the beginning of an id tells it as well (00Q Lead, 003 Contact). */
const RECORD = /^\/lightning\/r\/(?:(Lead|Contact)\/)?((00Q|003)\w{12}(?:\w{3})?)\/view\/?$/;
/** "Looks like there's a problem", for records that are gone or not to be seen; seen 2024. */
const ERROR = 'flexipage-error, one-record-error, force-error';

/** Which lead or contact a page of Salesforce Lightning shows; `undefined` for the rest of the web. */
export function openSalesforcePage(document: Document, url: URL): OpenedPage | PageRefusal | undefined {
  if (LOGIN_HOST.test(url.hostname) && document.querySelector(SIGN_IN)) return 'auth_wall';
  if (!HOST.test(url.hostname)) return undefined;
  const [, , id = '', prefix] = RECORD.exec(url.pathname) ?? [];
  if (!id) return 'not_a_profile';
  const object = prefix === '00Q' ? 'Lead' : 'Contact';
  const roots = openRoots(document);
  const page = choosePage(findRecordPages(roots, object), id, document.title);
  if (page === 'stale_page') return page;
  if (page?.name)
    return {
      page: { site: 'salesforce', layout: `lightning_${object.toLowerCase()}`, unverified: true },
      read: () => readPersonRecord(page, object, document.documentElement.lang),
    };
  return queryDeep(roots, ERROR).some(isShown) ? 'not_found' : 'still_loading';
}
