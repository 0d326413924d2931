import type { CareerEntry } from '../../lead/user-json.ts';
import { isDuration } from '../language/duration.ts';
import { isEmploymentType } from '../language/employment-types.ts';
import { type DateRange, parseDateRange } from './date-range.ts';

/** A role as read, with what the page says of its end: an empty `end` alone does not say that it goes on. */
export interface ReadRole extends CareerEntry {
  current: boolean;
}

/** One line of an experience card. `link` tells lines of one role from those of another; `long` marks a description. */
export interface RoleLine {
  text: string;
  link: Element | null;
  long: boolean;
}

/** In characters; a longer line is a sentence. */
const LONGEST_NAME = 80;

type Line = RoleLine & { kind: 'text' | 'date' | 'total' | 'type' | 'long'; range?: DateRange };

/**
 * The roles of one entry by the order and shape of its lines. A single role is title, "Company · Full-time", dates,
 * place. Roles grouped under one employer are headed by the company and "Full-time · 4 yrs 10 mos" without a date
 * range, and each has title and dates of its own. Dates may also stand first, or be missing.
 */
export function rolesFromLines(lines: readonly RoleLine[]): ReadRole[] {
  const known = lines.map(classify);
  const dates = known.flatMap((line, index) => (line.kind === 'date' ? [index] : []));
  const first = dates[0];
  if (first === undefined) return undatedRole(known);
  const head = known.slice(0, first);
  const texts = head.filter((line) => line.kind === 'text');
  if (head.length === 0) return dates.flatMap((date, nth) => roleUnderDates(known, date, dates[nth + 1]));
  const grouped = dates.length > 1 || head.some((line) => line.kind === 'total');
  if (grouped) return groupedRoles(known, dates, texts[0]?.text ?? '');
  const [title, company] = texts;
  return title ? [toRole(title.text, companyOf(company?.text ?? ''), known, first, known.length)] : [];
}

/** "Company · Full-time" without the employment type; `''` where only a type or a duration stands. */
export function companyOf(line: string): string {
  const parts = line.split(/\s+·\s+/);
  const named = parts.length > 1 ? parts.slice(0, -1) : parts;
  return named.filter((part) => !isEmploymentType(part) && !isDuration(part)).join(' · ');
}

/** "Advisor", "Bar AS": the second line must look like an employer's name, lest a hint be taken for a role. */
function undatedRole(lines: readonly Line[]): ReadRole[] {
  const [title, second] = lines.filter((line) => line.kind === 'text');
  const company = companyOf(second?.text ?? '');
  const isNamed = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(company) && !/[!?:…]$|[a-z]\.$/.test(company);
  const isGroup = lines.some((line) => line.kind === 'total');
  if (!title || !isNamed || isGroup || company.length > LONGEST_NAME) return [];
  return [toRole(title.text, company, lines, -1, lines.length)];
}

function roleUnderDates(lines: readonly Line[], date: number, until = lines.length): ReadRole[] {
  const [title, company] = lines.slice(date, until).filter((line) => line.kind === 'text');
  return title ? [toRole(title.text, companyOf(company?.text ?? ''), lines, date, until)] : [];
}

function groupedRoles(lines: readonly Line[], dates: readonly number[], company: string): ReadRole[] {
  return dates.flatMap((date, nth) => {
    const from = nth === 0 ? 1 : (dates[nth - 1] ?? 0) + 1;
    const until = dates[nth + 1] ?? lines.length;
    const before = lines.slice(from, date).filter((line) => line.kind === 'text');
    const own = before.find((line) => line.link !== null && line.link === lines[date]?.link);
    const title = (own ?? before.at(-1))?.text;
    return title ? [toRole(title, company, lines, date, until)] : [];
  });
}

function toRole(
  title: string,
  company: string,
  lines: readonly Line[],
  date: number,
  until: number,
): ReadRole {
  const { start = '', end = '', current = false } = lines[date]?.range ?? {};
  const description = lines.slice(Math.max(0, date), until).find((line) => line.kind === 'long')?.text ?? '';
  return { title, company, start, end, description, current };
}

function classify(line: RoleLine): Line {
  if (line.long) return { ...line, kind: 'long' };
  const range = parseDateRange(line.text);
  if (range) return { ...line, kind: 'date', range };
  if (isEmploymentType(line.text)) return { ...line, kind: 'type' };
  return { ...line, kind: isTotal(line.text) ? 'total' : 'text' };
}

/** "4 yrs 10 mos" or "Full-time · 4 yrs 10 mos". */
const isTotal = (text: string): boolean => isDuration(text.split(/\s+·\s+/).at(-1) ?? '');
