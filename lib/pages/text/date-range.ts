import { cleanLine } from '../../lead/clean-text.ts';
import { isMonthWord } from '../language/month-words.ts';
import { isPresentWord } from '../language/present-words.ts';

export interface DateRange {
  /** As the page states it. */
  start: string;
  /** `''` where the range is open or only one date is given. */
  end: string;
  /** The page says "Present". */
  current: boolean;
}

const YEAR = '(?:19|20)\\d{2}';
const DATE = `(?:(\\p{L}{1,12})\\.?\\s+(?:\\d{1,2},?\\s+)?(?:del?\\s+|of\\s+)?${YEAR}|${YEAR}\\s*[年년]\\s*(?:\\d{1,2}\\s*[月월])?|\\d{1,2}[./]${YEAR}|${YEAR}[./-]\\d{1,2}|${YEAR})`;
const HAS_YEAR = new RegExp(YEAR);
const WHOLE_DATE = new RegExp(`^${DATE}$`, 'u');
const RANGE = new RegExp(
  `^(${DATE})\\s*(?:[-‐‑–—−~～〜]|(?<=\\s)(?:to|bis|à|au|a|al|até|tot|till|do)(?=\\s)|至(?!今))\\s*(.+)$`,
  'u',
);

/**
 * A date range as LinkedIn writes it, in any of its languages, the duration after "·" dropped: "Mar 2021 - Present ·
 * 3 yrs", "Okt. 2019–Heute", "2021年7月 - 至今". `undefined` for anything else. Month and "Present" words of other
 * languages pass where a duration vouches for the shape.
 */
export function parseDateRange(text: string): DateRange | undefined {
  // every line of a page is asked, and few have a year
  if (!HAS_YEAR.test(text)) return undefined;
  const [range = '', ...durations] = cleanLine(text).split(/\s*[·•・]\s*/);
  const vouched = durations.some((duration) => /\d/.test(duration));
  const single = WHOLE_DATE.exec(range);
  if (single) return isKnownMonth(single[1], vouched) ? { start: range, end: '', current: false } : undefined;
  const [, start, startMonth, rest = ''] = RANGE.exec(openRange(range)) ?? [];
  if (start === undefined || !isKnownMonth(startMonth, vouched)) return undefined;
  const end = WHOLE_DATE.exec(rest);
  if (end) return isKnownMonth(end[1], vouched) ? { start, end: rest, current: false } : undefined;
  const goesOn = isPresentWord(rest) || (vouched && rest.length <= 24 && !/\d/.test(rest));
  return goesOn ? { start, end: '', current: true } : undefined;
}

/** "2021年7月至今" has no separator of its own. */
const openRange = (range: string): string => range.replace(/(?<=[年月\d])\s*至今$/u, ' - 至今');

const isKnownMonth = (word: string | undefined, vouched: boolean): boolean =>
  word === undefined || isMonthWord(word) || vouched;
