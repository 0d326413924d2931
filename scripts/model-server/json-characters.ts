/** Code points from `low` to `high`, both included. */
export type Range = readonly [low: number, high: number];

const LAST = 0x10ffff;

// What may not stand raw inside a JSON string, and half surrogates, which are no characters.
const NOT_RAW: readonly Range[] = [
  [0x00, 0x1f],
  [0x22, 0x22],
  [0x5c, 0x5c],
  [0x7f, 0x7f],
  [0xd800, 0xdfff],
];

const sorted = (ranges: readonly Range[]) => [...ranges].sort((a, b) => a[0] - b[0]);

/** Everything that the ranges leave out. */
export function complement(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  let next = 0;
  for (const [low, high] of sorted(ranges)) {
    if (low > next) out.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  if (next <= LAST) out.push([next, LAST]);
  return out;
}

/** Without what a JSON string can't hold raw. */
export const rawOnly = (ranges: readonly Range[]): Range[] => complement([...complement(ranges), ...NOT_RAW]);

const ESCAPES: Readonly<Record<number, string>> = {
  8: '\\b',
  9: '\\t',
  10: '\\n',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

/** The code points in the ranges that JSON writes with a backslash, as written. */
export const escapedForms = (ranges: readonly Range[]): string[] =>
  Object.entries(ESCAPES).flatMap(([code, text]) =>
    ranges.some(([low, high]) => low <= Number(code) && Number(code) <= high) ? [text] : [],
  );

/** Text as a GBNF literal. Numeric escapes for all but letters, digits and spaces, so nothing depends on quoting. */
export function gbnfLiteral(text: string): string {
  return `"${[...text].map((char) => gbnfChar(char.codePointAt(0) ?? 0)).join('')}"`;
}

function gbnfChar(code: number): string {
  if (code === 0x20 || (code < 0x80 && /[0-9A-Za-z]/.test(String.fromCodePoint(code))))
    return String.fromCodePoint(code);
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** The ranges as a GBNF class, written the shorter way round. */
export function gbnfClass(ranges: readonly Range[]): string {
  const inverse = complement(ranges);
  const negated = inverse.length < ranges.length || ranges.some(([, high]) => high === LAST);
  const shown = (negated ? inverse : ranges)
    .map(([low, high]) => (low === high ? gbnfChar(low) : `${gbnfChar(low)}-${gbnfChar(high)}`))
    .join('');
  return `[${negated ? '^' : ''}${shown}]`;
}
