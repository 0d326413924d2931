import { FUNCTION_WORDS, READER_WORDS, SENDER_WORDS } from './function-words.ts';
import { anyOf } from './word-pattern.ts';

const MIN_WORDS = 2;
const MAX_WORDS = 5;
/** Target length of a subject, in characters. */
const LONGEST = 35;
/** Words that name no topic; a subject neither begins nor ends with one. */
const NO_EDGE = new Set([
  ...[...FUNCTION_WORDS, ...READER_WORDS, ...SENDER_WORDS],
  ...[
    'today',
    'last',
    'year',
    'years',
    'great',
    'good',
    'spend',
    'come',
    'comes',
    'went',
    'wrote',
    'time',
    'way',
    'know',
    'see',
    'make',
    'keep',
  ],
]);
/** Enough to hold the topic of a text, few enough for a server's grammar. */
const MOST_SPANS = 80;

/**
 * A subject is a few words as they stand side by side in the text, so that it names a thing the reader knows and is never
 * a salad; which few, the model chooses.
 * @param edges words that cannot begin or end it, in another language than English
 * @param never words that must not be in it
 * @returns `''` where the text has no such run of words
 */
export function subjectPattern(
  text: string,
  edges: readonly string[] = [],
  never: ReadonlySet<string> = new Set(),
): string {
  const noEdge = edges.length > 0 ? new Set(edges) : NO_EDGE;
  // a comma, a full stop or a bracket ends a thought; the marks in 4.2 and in 1,900 do not
  const clauses = text.split(/(?:[^\p{L}\p{N}\s'’&.,+#%-]|(?<!\d),|,(?!\d))+|[.](?=\s|$)/u);
  const spans = new Set(
    clauses.flatMap((clause) =>
      spansOf(quiet(clause).trim().split(/\s+/).filter(Boolean), noEdge).filter(
        (span) => !span.split(' ').some((word) => never.has(word.toLowerCase())),
      ),
    ),
  );
  return spans.size > 0 ? `^${anyOf([...spans].slice(0, MOST_SPANS))}$` : '';
}

const spansOf = (words: readonly string[], noEdge: ReadonlySet<string>): string[] =>
  words.flatMap((first, at) =>
    Array.from({ length: MAX_WORDS - MIN_WORDS + 1 }, (_, more) => words.slice(at, at + MIN_WORDS + more))
      .filter(
        (span) =>
          span.length >= MIN_WORDS &&
          isEdge(first, noEdge) &&
          isEdge(span.at(-1) ?? '', noEdge) &&
          // "line" alone says less than "line 4"
          !/^\d/.test(words[at + span.length] ?? '') &&
          span.join(' ').length <= LONGEST,
      )
      .map((span) => span.join(' ')),
  );

const isEdge = (word: string, noEdge: ReadonlySet<string>): boolean =>
  /\d/.test(word) || (word.length > 1 && !noEdge.has(word.toLowerCase()));

/** SHOUTED clauses in small letters. */
const quiet = (clause: string): string => (/\p{Ll}/u.test(clause) ? clause : clause.toLowerCase());
