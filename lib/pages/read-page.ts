import type { PageReading, PageRefusal } from '../lead/lead.ts';
import { canonicalProfileUrl } from '../lead/lead-key.ts';
import { deriveFields } from './derived-fields.ts';
import { openGenericPage } from './generic/gate.ts';
import { openHubSpotPage } from './hubspot/gate.ts';
import { companySlug, readCompanyPage } from './linkedin/company-page.ts';
import { openLinkedInPage } from './linkedin/gate.ts';
import { openSalesNavigatorPage } from './sales-navigator/gate.ts';
import { openSalesforcePage } from './salesforce/gate.ts';
import type { SiteReader } from './site-reader.ts';

/** The first that knows the address answers. */
const SITES: readonly SiteReader[] = [
  openSalesNavigatorPage,
  openLinkedInPage,
  openHubSpotPage,
  openSalesforcePage,
  openGenericPage,
];

/**
 * Reads the person whose profile `document` shows at the address `url`, or the firm whose page it is, or says why there is
 * neither. Pure: the DOM is not
 * changed and nothing is fetched. Never throws: an error of a reader is logged and comes back as `unreadable`. Texts are
 * what the page shows, untrusted.
 */
export function readPage(document: Document, url: string): PageReading {
  try {
    return read(document, url);
  } catch (error) {
    // Besides a bug: a page can clobber the document's own methods (<img name="querySelector">) or nest too deep.
    console.error('The page could not be read.', error);
    return { ...refused('unreadable'), detail: String(error) };
  }
}

function read(document: Document, url: string): PageReading {
  if (!URL.canParse(url)) return refused('not_a_profile');
  const address = new URL(url);
  const slug = companySlug(address);
  if (slug !== undefined) {
    const company = readCompanyPage(document, slug);
    return typeof company === 'string' ? refused(company) : { type: 'company', company };
  }
  const opened = firstOf(SITES, document, address);
  if (opened === undefined) return refused('not_a_profile');
  if (typeof opened === 'string') return refused(opened);
  const fields = opened.read();
  if (!fields.data.name) return refused('still_loading');
  if (!isPersonName(fields.data.name)) return refused('not_a_profile');
  deriveFields(fields, document.documentElement.lang);
  return {
    type: 'lead',
    lead: fields.toLead(opened.page, canonicalProfileUrl(url)),
  };
}

function firstOf(sites: readonly SiteReader[], document: Document, url: URL): ReturnType<SiteReader> {
  for (const open of sites) {
    const opened = open(document, url);
    if (opened !== undefined) return opened;
  }
  return undefined;
}

/** Stands for people whom the viewer may not see: "LinkedIn Member", "Utilisateur LinkedIn", "Usuario de LinkedIn". */
const ANONYMOUS = /^(?:linkedin[\s-]+\p{L}+|\p{L}+\s+(?:\p{L}{2}\s+)?linkedin|领英会员|領英會員)$/iu;

const isPersonName = (text: string): boolean => /\p{L}/u.test(text) && !ANONYMOUS.test(text);

const refused = (refusal: PageRefusal) => ({ type: 'refused', refusal }) as const;
