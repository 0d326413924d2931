import type { EmailLanguage } from '../../../language/email-language.ts';
import { cleanText } from '../../../lead/clean-text.ts';
import { type FoundForm, findClosing, findGreeting } from '../forms.ts';

import { trimBlank, withoutContactLines, withoutEnding } from './ending.ts';
import { withoutQuotations } from './quoted-part.ts';

/** An email taken apart. */
export interface OwnText {
  greeting?: FoundForm | undefined;
  closing?: FoundForm | undefined;
  /** Between greeting and sign-off, a paragraph a line. */
  text: string;
}

/** Lines above a greeting that a mail program's window puts there when an email is copied: names, dates, a subject. */
const HEAD_LINES = 6;
const SENTENCE_WORDS = 6;
/** Characters of a body that are looked at: far more than an email of 400 words has above its quotations. */
const MOST_READ = 40_000;
const POSTSCRIPT = /^p\.?\s?s\b/i;

/** What the sender wrote, as lines: nothing quoted or forwarded, no signature, no disclaimer. */
export const ownLines = (body: string): string[] =>
  trimBlank(
    withoutEnding(
      withoutQuotations(
        body
          .slice(0, MOST_READ)
          .replace(/\r\n?|\u2028|\u2029/g, '\n')
          .split('\n'),
      ),
    ),
  );

/** Greeting, text and sign-off of the sender's own lines, with the words of one language. */
export function takeApart(lines: readonly string[], language: EmailLanguage): OwnText {
  const at = lines.findIndex((line) => findGreeting(line, language) !== undefined);
  const hasHead = at > 0 && at <= HEAD_LINES && lines.slice(0, at).every((line) => !isSentence(line));
  const first = at === 0 || hasHead ? at : -1;
  const greeting = first < 0 ? undefined : findGreeting(lines[first] ?? '', language);
  const body = greeting ? [greeting.rest, ...lines.slice(first + 1)] : lines;
  const end = closingLine(body, language);
  const closing = end < 0 ? undefined : findClosing(body[end] ?? '', language);
  const text = end < 0 ? withoutContactLines(body) : body.slice(0, end);
  const { form, formality } = greeting ?? {};
  return {
    greeting: form === undefined || formality === undefined ? undefined : { form, formality },
    closing,
    text: paragraphs(text),
  };
}

/** The sign-off that no more sentences follow, but for a postscript. */
function closingLine(lines: readonly string[], language: EmailLanguage): number {
  return lines.findIndex(
    (line, at) =>
      at > 0 &&
      findClosing(line, language) !== undefined &&
      lines.slice(at + 1).every((later) => !isSentence(later) || POSTSCRIPT.test(later.trim())),
  );
}

const isSentence = (line: string): boolean =>
  /[.!?]$/.test(line.trim()) && line.trim().split(/\s+/).length >= SENTENCE_WORDS;

/** Lines that a mail program broke are joined again. */
const paragraphs = (lines: readonly string[]): string =>
  cleanText(lines.join('\n'))
    .split(/\n{2,}|\n(?=[-*•]\s|\d+[.)]\s)/)
    .map((paragraph) => paragraph.replace(/\n/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
