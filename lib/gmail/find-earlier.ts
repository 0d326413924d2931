import { type PlacedLine, placedLinesOf } from './block-lines.ts';
import { PROTECTED } from './protected-nodes.ts';

/** Characters in a row that two texts do not share by accident. */
const RUN = 12;
/** Share of the earlier text's runs from which on a text counts as made of it; own judgement. */
const SHARE = 0.2;

const isProtected = ({ nodes }: PlacedLine): boolean =>
  nodes.some((node) => node.parentElement?.closest(PROTECTED));

/** The lines of a text inserted earlier, where they stand in the body untouched, outside signatures and quoted mail. */
export function findEarlier(body: Element, lines: readonly string[]): PlacedLine[] | undefined {
  const now = placedLinesOf(body);
  const start = now.findIndex((_, at) =>
    lines.every((text, index) => {
      const line = now[at + index];
      return line?.text === text && !isProtected(line);
    }),
  );
  const isBlank = lines.every((line) => line === '');
  return start < 0 || isBlank ? undefined : now.slice(start, start + lines.length);
}

/**
 * Whether the body holds a text inserted earlier that somebody has changed since. Lines are compared by runs of
 * characters, since a paragraph is one line and words are not spaced in every language.
 */
export function isChanged(body: Element, lines: readonly string[]): boolean {
  if (findEarlier(body, lines)) return false;
  const runs = runsOf(lines);
  const own = placedLinesOf(body).filter((line) => !isProtected(line));
  const now = runsOf(own.map(({ text }) => text));
  const shared = [...runs].filter((run) => now.has(run)).length;
  return shared > 0 && shared >= SHARE * runs.size;
}

function runsOf(lines: readonly string[]): Set<string> {
  const text = lines.join('').replace(/\s/g, '').toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN)),
  );
}
