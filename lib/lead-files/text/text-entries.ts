import { isDuration } from '../../pages/language/duration.ts';
import { isEmploymentType } from '../../pages/language/employment-types.ts';
import { parseDateRange } from '../../pages/text/date-range.ts';
import type { RoleLine } from '../../pages/text/role-runs.ts';

/** In characters; a longer line, or one that ends like a sentence, is a description. */
const LONGEST_NAME = 90;

/**
 * The entries of an experience or education section, in which nothing but order and dates tells where one begins: each
 * has two lines above its dates (title and company), or one where several roles share an employer whose name and length
 * of service ("4 yrs 10 mos") stand above them.
 */
export function textEntries(lines: readonly string[]): RoleLine[][] {
  const known = lines.filter((line, index) => line !== '' && !isSpokenDate(line, lines[index - 1]));
  const dates = known.flatMap((line, index) => (parseDateRange(line) ? [index] : []));
  if (dates.length === 0) return blocks(lines);
  const starts = new Set([0]);
  let isGroup = known.slice(0, dates[0]).some(isTotal);
  for (const [nth, date] of dates.entries()) {
    const before = nth === 0 ? 0 : (dates[nth - 1] ?? 0) + 1;
    if (nth === 0) continue;
    const total = before + 1 + known.slice(before + 1, date).findIndex(isTotal);
    if (total > before) {
      isGroup = true;
      starts.add(total - 1);
    } else if (dates[0] === 0) starts.add(date);
    else if (!isGroup || namesEmployer(known[date - 1] ?? '')) {
      isGroup = false;
      starts.add(Math.max(before, date - headLength(known, before, date)));
    }
  }
  const from = [...starts].sort((a, b) => a - b);
  return from.map((start, nth) => known.slice(start, from[nth + 1]).map(toLine));
}

/** Without dates only blank lines part entries. */
function blocks(lines: readonly string[]): RoleLine[][] {
  const parts = lines.join('\n').split(/\n{2,}/);
  const entries = parts.map((part) => part.split('\n').filter(Boolean));
  const isParted = entries.length > 1 && entries.every(({ length }) => length > 1);
  return (isParted ? entries : [lines.filter(Boolean)]).map((entry) => entry.map(toLine));
}

/** Title and company above the dates; a sentence among them belongs to the entry before. */
const headLength = (lines: readonly string[], before: number, date: number): number => {
  const above = lines.slice(Math.max(before, date - 2), date);
  return above.length - (above.findLastIndex(isLong) + 1);
};

/** "Mar 2021 to Present" for screen readers, right below "Mar 2021 - Present · 3 yrs". */
const isSpokenDate = (line: string, above = ''): boolean =>
  parseDateRange(line) !== undefined && parseDateRange(above) !== undefined;

const parts = (line: string): string[] => line.split(/\s+·\s+/);
const isTotal = (line: string): boolean => isDuration(parts(line).at(-1) ?? '') && !parseDateRange(line);
const namesEmployer = (line: string): boolean =>
  parts(line).length > 1 && isEmploymentType(parts(line).at(-1) ?? '');
const isLong = (line: string): boolean => line.length > LONGEST_NAME || /[.!?。！？…]$/.test(line);
const toLine = (text: string): RoleLine => ({ text, link: null, long: isLong(text) });
