/** Longest greeting line and longest line of a closing, in characters. */
const GREETING = 60;
const CLOSING = 48;
/** Most lines of a closing: a phrase, name, title, company. */
const CLOSING_LINES = 4;

/**
 * Where the text of a body starts and ends: behind a first line that greets, before a last paragraph of short lines
 * that end in no full stop. By form, not by words: it holds in any language, and for what the user made of it.
 */
export function textRange(body: string): { start: number; end: number } {
  const first = /^\s*[^\n]*/.exec(body)?.[0] ?? '';
  const greets =
    first.length <= GREETING && first.length < body.trimEnd().length && !/[.?。？][)"'”]?\s*$/.test(first);
  const start = greets ? first.length : 0;
  const at = body.trimEnd().lastIndexOf('\n\n');
  const last = body
    .slice(at + 2)
    .trim()
    .split('\n');
  const closes =
    at >= start &&
    last.length <= CLOSING_LINES &&
    last.every((line) => line.length <= CLOSING && !/[.?!。？！:]\s*$/.test(line));
  return { start, end: closes ? at : body.length };
}
