import { MANNER_WORDS } from '../style/voice/manner-words.ts';

interface Span {
  start: number;
  end: number;
}

/** Longest greeting line and longest line of a closing, in characters. */
const GREETING = 60;
const CLOSING = 48;
/** Most lines of a closing: a phrase, name, title, company, and a way to call. */
const CLOSING_LINES = 5;
/** Words of a last line that is a name and no sentence. */
const NAME_WORDS = 3;

const KNOWN_CLOSINGS = Object.values(MANNER_WORDS).flatMap(({ closings }) => Object.keys(closings));
const SIGN_OFF = new RegExp(
  `^(?:${KNOWN_CLOSINGS.sort((a, b) => b.length - a.length).join('|')})(?: to all)?[ ,.!]*$`,
  'iu',
);
const POSTSCRIPT = /^(?:P\.? ?){1,2}S\b|^N\. ?B\./i;

/** Greeting and closing of a body, where it has them; UTF-16 offsets. */
export interface EmailFrame {
  greeting?: Span;
  /** May have a postscript behind it. */
  closing?: Span;
}

/**
 * The frame of a body by its form, and by known words where the form does not tell: it holds in any language, and for
 * what the user made of it. What may be text is text: nothing of it may be taken for a frame and replaced.
 */
export function emailFrame(body: string): EmailFrame {
  const lines = linesOf(body);
  const greeting = greetingOf(lines);
  const closing = closingOf(lines.filter(({ start }) => !greeting || start > greeting.end));
  return { ...(greeting && { greeting }), ...(closing && { closing }) };
}

/** Where the text starts and ends: behind the greeting, before the closing if nothing but blanks is behind it. */
export function textRange(body: string): Span {
  const { greeting, closing } = emailFrame(body);
  const isLast = closing !== undefined && body.slice(closing.end).trim() === '';
  return { start: greeting?.end ?? 0, end: isLast ? closing.start : body.length };
}

interface Line extends Span {
  text: string;
}

/** Lines that are not blank. */
function linesOf(body: string): Line[] {
  const lines = [...body.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({
    text: text.trim(),
    start: index,
    end: index + text.length,
  }));
  return lines.filter(({ text }) => text !== '');
}

function greetingOf([first, second]: readonly Line[]): Span | undefined {
  if (!first || !second) return undefined;
  const greets = first.text.length <= GREETING && !/[.?。？][)"'”]?$/.test(first.text) && !isItem(first.text);
  return greets ? { start: 0, end: first.end } : undefined;
}

function closingOf(all: readonly Line[]): Span | undefined {
  const postscript = all.findIndex(({ text }) => POSTSCRIPT.test(text));
  const lines = postscript < 0 ? all : all.slice(0, postscript);
  const end = lines.at(-1)?.end;
  if (end === undefined) return undefined;
  const afterText = lines.findLastIndex(({ text }) => !isShort(text)) + 1;
  const last = lines.slice(Math.max(afterText, lines.length - CLOSING_LINES));
  const known = last.find(({ text }) => SIGN_OFF.test(text));
  if (known) return { start: known.start, end };
  // no word of it is known: a last paragraph of its own that has no sentence
  const at = lines.findLastIndex((line, index) => index === 0 || isAfterBlank(line, lines[index - 1]));
  const paragraph = last.includes(lines[at] ?? NOTHING) ? lines.slice(at) : [];
  const [first] = paragraph;
  const isName = paragraph.length > 1 || (first?.text ?? '').split(/\s+/).length <= NAME_WORDS;
  return first && isName ? { start: first.start, end } : undefined;
}

const NOTHING: Line = { text: '', start: -1, end: -1 };
const isAfterBlank = ({ start }: Line, before: Line | undefined): boolean => start - (before?.end ?? 0) > 1;
const isItem = (line: string): boolean => /^(?:[-*•–]|\d+[.)])\s/.test(line);
const isShort = (line: string): boolean =>
  line.length <= CLOSING && !/[.?!。？！:]$/.test(line.replace(SIGN_OFF, '')) && !isItem(line);
