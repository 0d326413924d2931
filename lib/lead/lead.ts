import { z } from 'zod';
import { CompanyPage } from './company-page.ts';
import { ProfileData, ProfileField } from './user-json.ts';

const Site = z.enum(['linkedin', 'sales_navigator', 'hubspot', 'salesforce', 'generic', 'pasted']);

/** Where a value was found (`page:topcard`, `json_ld`, `user`, …) and how far to trust it, 0 to 1. */
export const Provenance = z.object({ source: z.string(), confidence: z.number().min(0).max(1) });
export type Provenance = z.infer<typeof Provenance>;

/** Why a field is empty: the page has none, has not loaded it yet, or has a card we could not parse. */
export const Missing = z.enum(['absent', 'not_loaded', 'drifted']);
export type Missing = z.infer<typeof Missing>;

/** What a page told us of one person. */
export const Lead = z.object({
  page: z.object({
    site: Site,
    layout: z.string(),
    /** No saved page of this layout was at hand when its reader was written: to be looked through by the user. */
    unverified: z.literal(true).optional(),
  }),
  /** Canonical profile URL; of query and fragment only what names the record. */
  url: z.string(),
  profile_data: ProfileData,
  provenance: z.partialRecord(ProfileField, Provenance),
  missing: z.partialRecord(ProfileField, Missing),
});
export type Lead = z.infer<typeof Lead>;

/** Why a page is not read. */
export const PageRefusal = z.enum([
  'auth_wall',
  'not_found',
  'not_a_profile',
  'still_loading',
  'stale_page',
  /** The reader broke on it: a fault of ours, or a page that replaces the document's own methods. */
  'unreadable',
]);
export type PageRefusal = z.infer<typeof PageRefusal>;

/** `detail` is the error of an `unreadable` page: for a bug report, not for the user. */
export const Refused = z.object({
  type: z.literal('refused'),
  refusal: PageRefusal,
  detail: z.string().optional(),
});

/** What the reader hands back: a lead, what a firm's page tells, or why there is neither. */
export const PageReading = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lead'), lead: Lead }),
  /** No person's, but the page of a firm that a lead may work for. */
  z.object({ type: z.literal('company'), company: CompanyPage }),
  Refused,
]);
export type PageReading = z.infer<typeof PageReading>;
