import { announceInput } from './announce-input.ts';
import { linesOf } from './block-lines.ts';
import { protectedMarkup } from './protected-nodes.ts';

/** A body as it was before anything was put in. */
export interface BodySnapshot {
  html: string;
  /** What a reader saw, without blank lines. */
  text: string[];
  protectedMarkup: string[];
  nodes: Node[];
  copies: Node[];
}

const written = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

export const snapshotOf = (body: Element): BodySnapshot => ({
  html: body.innerHTML,
  text: written(linesOf(body)),
  protectedMarkup: protectedMarkup(body),
  nodes: [...body.childNodes],
  copies: [...body.childNodes].map((node) => node.cloneNode(true)),
});

const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let found = 0;
  for (const item of whole) if (item === part[found]) found += 1;
  return found === part.length;
};

/** Index of the line at which `lines` stand in a text, one by one; -1 where they do not. */
export const placeOf = (now: readonly string[], lines: readonly string[]): number =>
  now.findIndex((_, at) => lines.every((line, index) => now[at + index] === line));

/** The snapshot as it would be without these lines of it. */
export function snapshotWithout(before: BodySnapshot, lines: readonly string[]): BodySnapshot {
  const gone = written(lines);
  return { ...before, text: before.text.toSpliced(placeOf(before.text, gone), gone.length) };
}

/** Whether a body shows the draft's lines and what the snapshot has, and not a line more. */
export const holdsOnly = (body: Element, lines: readonly string[], before: BodySnapshot): boolean =>
  written(linesOf(body)).length === written(lines).length + before.text.length;

/**
 * Whether the body still shows all that it did, in the same order, with every protected node byte for byte, and the
 * draft's lines above or among it, one by one. What came in addition (a late signature, more typing) does no harm.
 *
 * @param lines the draft as `readLine` reads it.
 */
export function holdsDraft(body: Element, lines: readonly string[], before: BodySnapshot): boolean {
  if (!body.isConnected) return false;
  const now = linesOf(body);
  const start = placeOf(now, lines);
  if (start < 0) return false;
  const rest = now.toSpliced(start, lines.length);
  return (
    isSubsequence(before.text, written(rest)) && isSubsequence(before.protectedMarkup, protectedMarkup(body))
  );
}

/** Whether a body holds nothing but what was there and (parts of) the draft, so that restoring it loses nothing. */
export function isOurs(body: Element, lines: readonly string[], before: BodySnapshot): boolean {
  const known = new Set([...before.text, ...lines]);
  return written(linesOf(body)).every((line) => known.has(line));
}

/** Puts a body back as it was; the same nodes, as far as they are unharmed. No HTML is parsed: Gmail forbids it. */
export function restoreBody(body: HTMLElement, before: BodySnapshot): void {
  if (body.innerHTML === before.html) return;
  body.replaceChildren(...before.nodes);
  if (body.innerHTML !== before.html) body.replaceChildren(...before.copies);
  announceInput(body, 'historyUndo');
}
