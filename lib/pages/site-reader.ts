import type { Lead, PageRefusal } from '../lead/lead.ts';
import type { LeadFields } from './lead-fields.ts';

/** A page on which a lead was recognised; `read` collects what it says of them. */
export interface OpenedPage {
  page: Lead['page'];
  read: () => LeadFields;
}

/**
 * Whether this site's page shows a lead, and which layout reads it; why it is not read; or `undefined` where the address
 * is another site's.
 */
export type SiteReader = (document: Document, url: URL) => OpenedPage | PageRefusal | undefined;
