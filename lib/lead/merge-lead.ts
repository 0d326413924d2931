import type { Lead } from './lead.ts';
import { companyKey } from './situation/company-name.ts';
import { type ProfileData, ProfileField } from './user-json.ts';

/** Of two that tell of one thing, a new one beside an old one would be a claim that no page made. */
const TOGETHER: readonly (readonly ProfileField[])[] = [
  ['current_title', 'current_company'],
  ['location', 'country'],
];

/**
 * A lead read anew on top of what was known of the same LeadKey. An empty field is no statement, whatever reason the
 * reader gives: the page may be half loaded, of another layout, or seen signed out. So, field by field:
 *
 * - empty now: what was known stays, with its provenance;
 * - a list that says nothing that the known one does not, and less: the known one stays;
 * - anything else: the new reading holds, with its provenance.
 *
 * Fields that belong together (title and company, location and country) are not mixed: where the new reading changes
 * one, the other is its own too, even if empty. So are title and company where it lists other roles than were known,
 * since these may all have ended. A value that is wrong stays until a page says another or the user removes it.
 */
export function mergeLead(before: Lead, fresh: Lead): Lead {
  const known = before.profile_data;
  const read = fresh.profile_data;
  const saysLess = (field: ProfileField) =>
    known[field].length > 0 && isPart(read[field], known[field]) && !isPart(known[field], read[field]);
  const hasOtherRoles =
    read.career_history.length > 0 && !saysLess('career_history') && !isSame(read, known, 'career_history');
  const changesPartner = (field: ProfileField) =>
    TOGETHER.some((fields) => fields.includes(field) && fields.some((each) => isAnother(each, read, known)));
  const isOutdated = (field: ProfileField) =>
    changesPartner(field) || (hasOtherRoles && (field === 'current_title' || field === 'current_company'));
  const kept = ProfileField.options.filter((field) => saysLess(field) && !isOutdated(field));
  const isKept = (field: string) => kept.some((name) => name === field);
  const only = <T extends object>(record: T, has: (field: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => has(field)));
  return {
    ...fresh,
    profile_data: { ...read, ...only(known, isKept) },
    provenance: { ...only(fresh.provenance, (field) => !isKept(field)), ...only(before.provenance, isKept) },
    missing: only(fresh.missing, (field) => !isKept(field)),
  };
}

type Value = ProfileData[ProfileField];

const isSame = (one: ProfileData, other: ProfileData, field: ProfileField): boolean =>
  isPart(one[field], other[field]) && isPart(other[field], one[field]);

/** Whether a reading changes a field; the same company by a longer name is no change. */
const isAnother = (field: ProfileField, read: ProfileData, known: ProfileData): boolean =>
  !isPart(read[field], known[field]) &&
  (field !== 'current_company' || companyKey(read[field]) !== companyKey(known[field]));

/** Whether `part` states nothing that `whole` does not. */
function isPart(part: Value, whole: Value): boolean {
  const items = itemsOf(whole);
  return itemsOf(part).every((item) => items.some((other) => addsNothing(item, other)));
}

type Item = readonly [name: string, text: string][];

/** How long ago a post was is another text every week. */
const itemsOf = (value: Value): Item[] =>
  (typeof value === 'string' ? [value].filter(Boolean) : value).map((item) =>
    typeof item === 'string'
      ? [['', fold(item)]]
      : Object.entries(item)
          .filter(([name]) => name !== 'age')
          .map(([name, text]) => [name, fold(text)]),
  );

function addsNothing(item: Item, other: Item): boolean {
  const texts = new Map(other);
  return item.every(([name, text]) => text === '' || text === texts.get(name));
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
