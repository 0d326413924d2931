import type { PageReading } from '../../../lib/lead/lead.ts';
import type { profileFixtures } from './page-fixtures.ts';

type Fixture = (typeof profileFixtures)[number];

/** The fields of the golden answer that have a value. */
const fieldsOf = ({ golden }: Fixture): [field: string, value: unknown][] =>
  Object.entries(golden.profile_data).filter(([, value]) => value.length > 0);

/** A value as text; posts by their entries, since those of two cards stand as the cards do. */
const written = (field: string, value: unknown): string =>
  JSON.stringify(
    field === 'recent_activity' && Array.isArray(value)
      ? value.map((entry) => JSON.stringify(entry)).sort()
      : value,
  );

/** The share of `fields` that were read as the golden answer says; 1 where there is none to read. */
function recall(reading: PageReading, fields: ReturnType<typeof fieldsOf>): number {
  if (reading.type !== 'lead') return 0;
  const read: Record<string, unknown> = reading.lead.profile_data;
  const right = fields.filter(([field, value]) => written(field, read[field]) === written(field, value));
  return fields.length === 0 ? 1 : right.length / fields.length;
}

const bare = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** What an element says, without white space and capitals. */
export const wordsOf = (element: Element | undefined): string => bare(element?.textContent ?? '');

/** The texts of a value, however deep, without white space. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [bare(String(value))];

/** The fields no text of which was lost from the page; the language is told by all its running text together. */
export const stillSaid = (fixture: Fixture, before: string, left: string): ReturnType<typeof fieldsOf> =>
  fieldsOf(fixture).filter(
    ([field, value]) =>
      field !== 'language' && !textsOf(value).some((text) => before.includes(text) && !left.includes(text)),
  );

/** Recall by mutation and layout, printed at the end. */
const recalls = new Map<string, Record<string, number[]>>();

/** The recall of `fields` in a reading, kept for the table. */
export function noteRecall(
  mutation: string,
  reading: PageReading,
  fixture: Fixture,
  fields = fieldsOf(fixture),
): number {
  const share = recall(reading, fields);
  const row = recalls.get(mutation) ?? {};
  recalls.set(mutation, row);
  const { layout } = fixture.golden.page;
  row[layout] = [...(row[layout] ?? []), share];
  return share;
}

/** "92–100 %" */
const spread = (shares: readonly number[]): string =>
  `${[...new Set([Math.min(...shares), Math.max(...shares)])].map((share) => Math.round(share * 100)).join('–')} %`;

/** One row a mutation, one column a layout. */
export function printRecalls(): void {
  const rows = [...recalls].map(([mutation, row]) => [
    mutation,
    Object.fromEntries(Object.entries(row).map(([layout, shares]) => [layout, spread(shares)])),
  ]);
  console.table(Object.fromEntries(rows));
}
