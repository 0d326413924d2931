import { complement, type Range } from './json-characters.ts';

/** Thrown for a schema that the grammar can't express; Ollama's answer to it is `invalid JSON schema in format`. */
export class InvalidSchema extends Error {
  override readonly name = 'InvalidSchema';
}

/** A pattern being read, code point by code point. */
export interface PatternText {
  readonly points: readonly string[];
  at: number;
}

/** `exclusive`: built by leaving characters out, so it must not bring in what JSON has to escape. */
export interface CharSet {
  ranges: Range[];
  exclusive: boolean;
}

const DIGIT: Range[] = [[48, 57]];
const WORD: Range[] = [...DIGIT, [65, 90], [95, 95], [97, 122]];
const SPACE: Range[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x3000, 0x3000],
];
const NAMED: Readonly<Record<string, Range[]>> = { d: DIGIT, w: WORD, s: SPACE };
const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, '0': 0 };

const point = (char: string): CharSet => {
  const code = char.codePointAt(0) ?? 0;
  return { ranges: [[code, code]], exclusive: false };
};

function hex(text: PatternText, length: number): CharSet {
  const digits = text.points.slice(text.at, text.at + length).join('');
  if (digits.length !== length || !/^[0-9a-f]+$/i.test(digits))
    throw new InvalidSchema('bad escape in pattern');
  text.at += length;
  return point(String.fromCodePoint(Number.parseInt(digits, 16)));
}

function bracedHex(text: PatternText): CharSet {
  const end = text.points.indexOf('}', text.at);
  const digits = text.points.slice(text.at + 1, end).join('');
  if (end < 0 || !/^[0-9a-f]{1,6}$/i.test(digits) || Number.parseInt(digits, 16) > 0x10ffff)
    throw new InvalidSchema('bad escape in pattern');
  text.at = end + 1;
  return point(String.fromCodePoint(Number.parseInt(digits, 16)));
}

/** Reads what follows a backslash. */
export function readEscape(text: PatternText): CharSet {
  const char = text.points[text.at];
  if (char === undefined) throw new InvalidSchema('pattern ends in a backslash');
  text.at += 1;
  const named = NAMED[char.toLowerCase()];
  if (named) {
    const negated = char !== char.toLowerCase();
    return { ranges: negated ? complement(named) : named, exclusive: negated };
  }
  if (char === 'x') return hex(text, 2);
  if (char === 'u') return text.points[text.at] === '{' ? bracedHex(text) : hex(text, 4);
  const control = CONTROL[char];
  if (control !== undefined) return { ranges: [[control, control]], exclusive: false };
  // \b, \B, \1, \p{…}, \k<…>: no character, or none that a grammar knows.
  if (/[a-z1-9]/i.test(char)) throw new InvalidSchema(`\\${char} in a pattern is not supported`);
  return point(char);
}

function readMember(text: PatternText): CharSet {
  const char = text.points[text.at];
  if (char === undefined) throw new InvalidSchema('pattern has an open [');
  text.at += 1;
  return char === '\\' ? readEscape(text) : point(char);
}

const single = (set: CharSet): number | undefined => {
  const first = set.ranges[0];
  return set.ranges.length === 1 && first && first[0] === first[1] ? first[0] : undefined;
};

/** Reads a class; `text.at` stands behind its `[`. */
export function readClass(text: PatternText): CharSet {
  const negated = text.points[text.at] === '^';
  if (negated) text.at += 1;
  const ranges: Range[] = [];
  let exclusive = negated;
  while (text.points[text.at] !== ']') {
    const from = readMember(text);
    const low = single(from);
    const next = text.points[text.at + 1];
    if (low !== undefined && text.points[text.at] === '-' && next !== undefined && next !== ']') {
      text.at += 1;
      const high = single(readMember(text));
      if (high === undefined || high < low) throw new InvalidSchema('bad range in pattern');
      ranges.push([low, high]);
      continue;
    }
    exclusive ||= from.exclusive;
    ranges.push(...from.ranges);
  }
  text.at += 1;
  return { ranges: negated ? complement(ranges) : ranges, exclusive };
}
