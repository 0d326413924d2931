import { type LetterTree, letterTree } from './letter-tree.ts';

/** Latin small letters, with accents, and the capitals of the Latin-1 block. */
const SMALL = letters([0x61, 0x7a], [0xdf, 0xf6], [0xf8, 0x17f]);
const CAPITAL = letters([0x41, 0x5a], [0xc0, 0xd6], [0xd8, 0xde]);
const TAIL = `(['’-](${classOf([...SMALL, ...CAPITAL])})+)*`;

/**
 * A pattern of any word in Latin letters but these, written out letter by letter, since a server's grammar has no way to
 * look ahead. In small letters, or with a capital first where a language writes nouns so; what follows a hyphen or an
 * apostrophe is free.
 */
export function wordBut(words: Iterable<string>, hasCapitals: boolean): string {
  // at least one letter
  const root = { ...letterTree(words), isEnd: true };
  return `${restOf(root, hasCapitals ? [...SMALL, ...CAPITAL] : SMALL)}${TAIL}`;
}

/** What may follow so that the whole is none of the words; `first` are the letters that may come next. */
function restOf({ isEnd, next }: LetterTree, first: readonly string[]): string {
  const free = first.filter((letter) => !next.has(letter));
  const choices = [...next]
    .filter(([letter]) => first.includes(letter))
    .map(([letter, node]) => `${letter}${restOf(node, SMALL)}`);
  return `(${[`${classOf(free)}${classOf(SMALL)}*`, ...choices].join('|')})${isEnd ? '' : '?'}`;
}

function letters(...ranges: [number, number][]): string[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, more) => String.fromCodePoint(from + more)),
  );
}

/** Letters as a class, neighbours as a range. */
function classOf(set: readonly string[]): string {
  const points = set.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const written = ranges.map(([from, to]) =>
    from === to ? String.fromCodePoint(from) : `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`,
  );
  return `[${written.join('')}]`;
}
