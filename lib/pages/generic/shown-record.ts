import { fold } from '../current-role.ts';
import { isEmailOf } from './own-email.ts';
import type { PageSection } from './page-sections.ts';
import type { PersonFacts } from './person-facts.ts';
import type { LabelField } from './person-labels.ts';
import { bareName, isNameLike } from './shown-names.ts';

/** What labels and values say of the person `name`; sections that name somebody else are passed over. */
export function factsBeside(sections: readonly PageSection[], name: string): PersonFacts {
  const own = ownSections(sections, name);
  const pairs = own.flatMap((section) => section.pairs);
  const emails = valuesOf(pairs, 'email');
  return {
    title: only(valuesOf(pairs, 'title')),
    company: only(valuesOf(pairs, 'company')),
    email: emails.length === 1 ? emails[0] : only(emails.filter((email) => isEmailOf(email, name))),
    city: only(valuesOf(pairs, 'city')),
    state: only(valuesOf(pairs, 'state')),
    country: only(valuesOf(pairs, 'country')),
    location: only(valuesOf(pairs, 'location')),
  };
}

/** Those that are not headed as somebody else's and hold no other name. */
export const ownSections = (sections: readonly PageSection[], name: string): PageSection[] =>
  sections.filter((section) => !section.isOfOthers && namesIn(section).every((other) => isSame(other, name)));

/** The name that labels give: "Name", or "First name" and "Last name". */
export function nameBeside(sections: readonly PageSection[]): string {
  const names = sections.filter(({ isOfOthers }) => !isOfOthers).flatMap(namesIn);
  return only([...new Set(names)]) ?? '';
}

function namesIn({ pairs }: PageSection): string[] {
  const [first, last] = [only(valuesOf(pairs, 'first_name')), only(valuesOf(pairs, 'last_name'))];
  const whole = valuesOf(pairs, 'name');
  // "Nome" and "Nombre" are also what stands before the family name
  if (last) return [`${first ?? only(whole) ?? ''} ${last}`.trim()];
  return whole.filter(isNameLike);
}

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [bareName(a), bareName(b)];
  return x.includes(y) || y.includes(x);
};

const valuesOf = (pairs: PageSection['pairs'], field: LabelField): string[] => [
  ...new Map(
    pairs.filter((pair) => pair.field === field && pair.value).map(({ value }) => [fold(value), value]),
  ).values(),
];

const only = (values: readonly string[]): string | undefined => (values.length === 1 ? values[0] : undefined);
