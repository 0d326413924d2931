import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { z } from 'zod';
import { CompanyPage } from '../../../lib/lead/company-page.ts';
import { Lead, PageRefusal } from '../../../lib/lead/lead.ts';
import { attachShadowRoots } from '../../../scripts/read/attach-shadow-roots.ts';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const Golden = z.union([
  z.strictObject({ url: z.string(), refusal: PageRefusal }),
  z.strictObject({ url: z.string(), company: CompanyPage }),
  z.strictObject({ url: z.string(), ...Lead.pick({ page: true, profile_data: true, missing: true }).shape }),
]);
type Golden = z.infer<typeof Golden>;
type ProfileGolden = Exclude<Golden, { refusal: unknown } | { company: unknown }>;

/** A hand-written page with the reading that a person wrote down for it. */
export interface PageFixture<G = Golden> {
  name: string;
  html: string;
  golden: G;
}

/** Every page of the folder; a page without its golden file throws. */
export const pageFixtures: PageFixture[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    name: file.replace(/\.html$/, ''),
    html: readFileSync(new URL(file, FOLDER), 'utf8'),
    golden: Golden.parse(JSON.parse(readFileSync(new URL(file.replace(/html$/, 'json'), FOLDER), 'utf8'))),
  }));

/** The pages that show a lead. */
export const profileFixtures = pageFixtures.flatMap(({ golden, ...rest }): PageFixture<ProfileGolden>[] =>
  'refusal' in golden || 'company' in golden ? [] : [{ ...rest, golden }],
);

/** LinkedIn's own profile pages, of which saved pages were at hand. */
export const linkedInFixtures = profileFixtures.filter(({ golden }) => golden.page.site === 'linkedin');

/** A page as the browser's parser sees it, shadow roots and all; scripts are not run, nothing is fetched. */
export function parsePage(html: string): Document {
  const { document } = new JSDOM(html).window;
  attachShadowRoots(document);
  return document;
}
