import { expect } from 'vitest';
import type { PageReading } from '../../../lib/lead/lead.ts';
import type { ProfileField } from '../../../lib/lead/user-json.ts';
import { readPage } from '../../../lib/pages/read-page.ts';
import { parsePage, profileFixtures } from './page-fixtures.ts';

type Fixture = (typeof profileFixtures)[number];

/** The pages of one site that show a lead. */
export const fixturesOf = (site: string): Fixture[] =>
  profileFixtures.filter(({ golden }) => golden.page.site === site);

/** One of them; a name that is none throws. */
export function fixtureNamed(name: string): Fixture {
  const fixture = profileFixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return fixture;
}

/** What the page says once it was changed. */
export function reread(
  { html, golden }: Fixture,
  mutate: (document: Document) => void,
  url = golden.url,
): PageReading {
  const document = parsePage(html);
  mutate(document);
  return readPage(document, url);
}

/** Reads nothing, or only words of the golden answer (or their beginnings), and gives a reason for each empty field. */
export function expectOwn(reading: PageReading, { golden }: Fixture): void {
  if (reading.type !== 'lead') return;
  const { profile_data: data, missing } = reading.lead;
  const own = textsIn(golden.profile_data);
  for (const text of textsIn(data))
    expect(
      own.some((word) => word.startsWith(text)),
      `"${text}" is not the lead's`,
    ).toBe(true);
  for (const [field, value] of Object.entries(data))
    expect(value.length > 0 || missing[field as ProfileField] !== undefined, field).toBe(true);
}

/** The share of the fields with a value that were read as the golden answer says. */
export function recall(reading: PageReading, { golden }: Fixture): number {
  const fields = Object.entries(golden.profile_data).filter(([, value]) => value.length > 0);
  if (reading.type !== 'lead') return 0;
  const read: Record<string, unknown> = reading.lead.profile_data;
  return (
    fields.filter(([field, value]) => JSON.stringify(read[field]) === JSON.stringify(value)).length /
    fields.length
  );
}

/** Every text in a profile, however deep; kinds and ages of posts, which are no words of a person, left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'kind' ? [] : textsIn(inner)));
}
