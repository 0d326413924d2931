import type { EducationEntry } from '../../lead/user-json.ts';
import { parseDateRange } from '../text/date-range.ts';
import { companyOf, type ReadRole } from '../text/role-runs.ts';
import { textOf, textRuns } from '../text/visible-text.ts';
import { toEducation } from './sdui-entities.ts';

const ENTITY = '[data-view-name="profile-component-entity"]'; // seen 2025-03

/** The roles of a card. A group is told by its header without dates over entities that have them. */
export const readEmberRoles = (card: Element): ReadRole[] =>
  topEntities(card).flatMap((entity) => {
    const lines = headerLines(entity);
    const nested = [...entity.querySelectorAll(ENTITY)];
    const dated = nested.filter((inner) => headerLines(inner).some((line) => parseDateRange(line)));
    const isGroup = dated.length > 0 && !lines.some((line) => parseDateRange(line));
    if (!isGroup) return toRole(lines, undefined, entity);
    return dated.flatMap((inner) => toRole(headerLines(inner), lines[0] ?? '', inner));
  });

export const readEmberEducation = (card: Element): EducationEntry[] =>
  topEntities(card).flatMap((entity) => toEducation(headerLines(entity)));

export const readEmberSkills = (card: Element): string[] => [
  ...new Set(topEntities(card).flatMap((entity) => headerLines(entity)[0] ?? [])),
];

/** The top skills that the About card shows on one line, "A • B • C". */
export const readTopSkills = (about: Element): string[] =>
  topEntities(about).flatMap((entity) => headerLines(entity)[1]?.split(/\s+•\s+/) ?? []);

function toRole(lines: readonly string[], employer: string | undefined, entity: Element): ReadRole[] {
  // a layout may have the dates first
  const [title = '', second = ''] = parseDateRange(lines[0] ?? '') ? lines.slice(1) : lines;
  const range = lines.map(parseDateRange).find(Boolean);
  const company = parseDateRange(second) ? '' : companyOf(second);
  // Without dates it is a role only where an employer is named: a group still empty, a hint, an advertisement have none.
  if (!title || (!range && !company)) return [];
  const { start = '', end = '', current = false } = range ?? {};
  return [{ title, company: employer ?? company, start, end, description: descriptionOf(entity), current }];
}

/** An entity's own lines: its lists hold what hangs on it (roles, description, skills, media). */
const headerLines = (entity: Element): string[] =>
  textRuns(entity, (element) => element.tagName === 'UL').map((run) => run.text);

/** The first text in the lists that is no link and belongs to no nested entity. */
function descriptionOf(entity: Element): string {
  for (const shown of entity.querySelectorAll(':scope ul span[aria-hidden="true"]')) {
    const text = textOf(shown);
    const isOwn = shown.closest(ENTITY) === entity && !shown.closest('a, strong, button');
    if (isOwn && text && !(text.length < 80 && /linkedin/i.test(text))) return text;
  }
  return '';
}

const topEntities = (card: Element): Element[] =>
  [...card.querySelectorAll(ENTITY)].filter((entity) => !entity.parentElement?.closest(ENTITY));
