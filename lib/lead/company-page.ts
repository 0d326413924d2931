import { z } from 'zod';
import { CompanyUpdate } from './user-json.ts';

/** What the page of a lead's firm tells. */
export const CompanyPage = z.object({
  name: z.string().min(1),
  /** Without query, tab and country host. */
  url: z.string(),
  /** Its own posts, and last what it says of itself, without a date. */
  updates: z.array(CompanyUpdate),
});
export type CompanyPage = z.infer<typeof CompanyPage>;
