import type { EducationEntry } from '../../lead/user-json.ts';
import { isDuration } from '../language/duration.ts';
import { type DateRange, parseDateRange } from '../text/date-range.ts';
import type { ReadRole } from '../text/role-runs.ts';
import { lineOf } from '../text/visible-text.ts';
import { fullText } from './full-text.ts';

/** All by `data-anonymize`; public readers of 2026-06 to 2026-08 agree. */
const TITLE = '[data-anonymize="job-title"]';
const COMPANY = '[data-anonymize="company-name"]';
const BLURB = '[data-anonymize="person-blurb"]';
const SCHOOL = '[data-anonymize="education-name"]';

/** The roles of a section, in its order; one employer's roles stand in a list within the employer's entry. */
export function readLeadRoles(section: Element): ReadRole[] {
  const seen = new Set<Element>();
  return [...section.querySelectorAll(TITLE)].flatMap((heading) => {
    const entry = heading.closest('li') ?? heading.parentElement?.parentElement ?? heading;
    const title = lineOf(heading);
    if (!title || seen.has(entry)) return []; // an entry has one title: what else bears the mark repeats it
    seen.add(entry);
    const employer =
      entry.querySelector(COMPANY) ?? entry.parentElement?.closest('li')?.querySelector(COMPANY);
    const { start = '', end = '', current = false } = datesIn(entry) ?? {};
    const description = fullText(entry.querySelector(BLURB));
    return [{ title, company: lineOf(employer), start, end, description, current }];
  });
}

/** Schools with the degree and its field, which stand before the years. */
export const readLeadEducation = (section: Element): EducationEntry[] =>
  [...section.querySelectorAll(SCHOOL)].flatMap((heading) => {
    const school = lineOf(heading);
    const lines = [...(heading.closest('li')?.querySelectorAll('p') ?? [])];
    const line = lines.find((candidate) => lineOf(candidate) !== '');
    const isYears =
      !line || line.querySelector('time') !== null || parts(line).some((part) => parseDateRange(part));
    return school ? [{ school, degree: isYears ? '' : parts(line).join(', ') }] : [];
  });

/** The texts of a line's spans without the commas between them, or the whole line. */
function parts(line: Element): string[] {
  const spans = [...line.querySelectorAll('span')].filter((span) => !span.querySelector('span'));
  const texts = (spans.length > 0 ? spans : [line]).map((span) =>
    lineOf(span).replace(/^[\s,·]+|[\s,·]+$/g, ''),
  );
  return texts.filter(Boolean);
}

/** Dates and duration stand in one line, "Mar 2021–Present 5 yrs", mostly in a span each. */
function datesIn(entry: Element): DateRange | undefined {
  for (const line of entry.querySelectorAll('p')) {
    if (line.matches(`${COMPANY}, ${BLURB}`)) continue;
    const range = [lineOf(line), ...parts(line)].map(rangeBeforeDuration).find(Boolean);
    if (range) return range;
  }
  return undefined;
}

function rangeBeforeDuration(text: string): DateRange | undefined {
  const words = text.split(' ');
  for (let until = words.length; until > 0; until--) {
    const duration = words.slice(until).join(' ');
    if (duration && !isDuration(duration)) continue;
    const range = parseDateRange(words.slice(0, until).join(' ') + (duration && ` · ${duration}`));
    if (range) return range;
  }
  return undefined;
}
