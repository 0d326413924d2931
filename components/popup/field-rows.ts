import { Corrections } from '../../lib/lead/corrections.ts';
import type { ProfileData, ProfileField } from '../../lib/lead/user-json.ts';

/** One entry of a field as texts in boxes; a field that is one text has one entry with `value`. */
export type FieldRow = Readonly<Record<string, string>>;

/** What of an entry is edited; the rest (an address, what kind of activity) stays as it is. */
const COLUMNS = {
  career_history: ['title', 'company', 'start', 'end', 'description'],
  education: ['degree', 'school'],
  recent_activity: ['text', 'age'],
  company_updates: ['text', 'date'],
} as const;

/** Of a new entry, what is not asked for. */
const NEW: Partial<Record<ProfileField, FieldRow>> = {
  career_history: { description: '' },
  recent_activity: { kind: 'authored', url: '' },
  company_updates: { url: '' },
};

export type FieldColumn = (typeof COLUMNS)[keyof typeof COLUMNS][number];
type ListField = keyof typeof COLUMNS;

const isList = (field: ProfileField): field is ListField => field in COLUMNS;

/** The boxes of an entry; none where the field is one text. */
export const columnsOf = (field: ProfileField): readonly FieldColumn[] =>
  isList(field) ? COLUMNS[field] : [];

export const emptyRow = (field: ProfileField): FieldRow => ({
  ...Object.fromEntries(columnsOf(field).map((column) => [column, ''])),
  ...NEW[field],
});

/** A field as entries to edit; skills as lines of one text. */
export function toRows(profile: ProfileData, field: ProfileField): FieldRow[] {
  if (isList(field)) return profile[field].map((entry) => ({ ...entry }));
  const value = field === 'skills' ? profile.skills.join('\n') : profile[field];
  return [{ value }];
}

/** The field as edited; entries of which nothing is left are gone. */
export function fromRows(field: ProfileField, rows: readonly FieldRow[]): Corrections {
  const text = rows[0]?.value ?? '';
  const value = isList(field)
    ? rows
        .map((row) => Object.fromEntries(Object.entries(row).map(([column, said]) => [column, said.trim()])))
        .filter((row) => COLUMNS[field].some((column) => row[column]))
    : field === 'skills'
      ? text
          .split('\n')
          .map((skill) => skill.trim())
          .filter(Boolean)
      : text.trim();
  return Corrections.parse({ [field]: value });
}

/** The field as removed. */
export const removed = (field: ProfileField): Corrections =>
  fromRows(field, isList(field) ? [] : [{ value: '' }]);
