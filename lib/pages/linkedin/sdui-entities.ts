import type { EducationEntry } from '../../lead/user-json.ts';
import { parseDateRange } from '../text/date-range.ts';
import { type ReadRole, rolesFromLines } from '../text/role-runs.ts';
import { type TextRun, textRuns } from '../text/visible-text.ts';

const ITEM = '[componentkey^="entity-collection-item" i]'; // seen 2026-04
const TEXT_BOX = '[data-testid="expandable-text-box"]'; // seen 2026-04
/** Links to what hangs on an entry (its skills, its media), not to the entry. */
const ATTACHMENT =
  'a[href*="skill-associations"], a[href*="media-viewer"], a[href*="/overlay/urn:li:fsd_profileTreasury"]';

/** The roles of the Experience card. */
export const readSduiRoles = (card: Element): ReadRole[] =>
  items(card).flatMap((item) =>
    rolesFromLines(
      runsOf(item).map((run) => ({
        text: run.text,
        link: run.element.closest('a'),
        long: isLong(run),
      })),
    ),
  );

/** School, then the degree where one stands before the dates. */
export const readSduiEducation = (card: Element): EducationEntry[] =>
  items(card).flatMap((item) =>
    toEducation(
      runsOf(item)
        .filter((run) => !isLong(run))
        .map((run) => run.text),
    ),
  );

/** An entry's lines as a school: the degree is the line between the school and the dates. */
export function toEducation(lines: readonly string[]): EducationEntry[] {
  const [school, second = ''] = lines;
  const degree = parseDateRange(second) || /^[^:]{3,40}:\s/.test(second) ? '' : second;
  return school ? [{ school, degree }] : [];
}

/** The first line of each entry of the Skills card. */
export const readSduiSkills = (card: Element): string[] => [
  ...new Set(items(card).flatMap((item) => runsOf(item)[0]?.text ?? [])),
];

const runsOf = (item: Element): TextRun[] => textRuns(item, (element) => element.matches(ATTACHMENT));

const isLong = (run: TextRun): boolean =>
  run.element.closest(TEXT_BOX) !== null || run.element.querySelector(TEXT_BOX) !== null;

const items = (card: Element): Element[] =>
  [...card.querySelectorAll(ITEM)].filter((item) => !item.parentElement?.closest(ITEM));
