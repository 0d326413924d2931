import {
  FUNCTION_WORDS,
  GAIN_WORDS,
  OFFERING_WORDS,
  READER_WORDS,
  RETELLING_WORDS,
  SENDER_WORDS,
} from '../../prompt/function-words.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, type RuleInput } from './rule.ts';

/** Words in a row from an excerpt that are no accident. */
const RUN = 5;
/** Words that any email may have; a run of these alone is manner. */
const STOCK = new Set([
  ...FUNCTION_WORDS,
  ...READER_WORDS,
  ...SENDER_WORDS,
  ...OFFERING_WORDS,
  ...GAIN_WORDS,
  ...RETELLING_WORDS,
]);

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * What an email took word for word from the sender's emails to others, where neither the lead's facts nor the sender or
 * the objective have it: five words in a row or more, one of them at least with a meaning of its own.
 */
export function leakedExcerpts(input: RuleInput): Mark[] {
  const excerpts = (input.excerpts ?? input.style_profile?.own?.excerpts ?? []).map(folded);
  if (excerpts.length === 0) return [];
  const known = folded([knownOfReader(input), knownOfSender(input), input.objective].join(' \n '));
  const knownWords = new Set(known.split(' '));
  const isStrange = ({ text }: Word) => !STOCK.has(text) && !knownWords.has(text);
  const marksIn = (field: 'subject' | 'body', text: string, offset: number): Mark[] => {
    const all = wordsOf(text);
    const marks: Mark[] = [];
    for (let at = 0; at + RUN <= all.length; at += 1) {
      const isTaken = (length: number) => {
        const run = ` ${all
          .slice(at, at + length)
          .map((word) => word.text)
          .join(' ')} `;
        return (
          at + length <= all.length &&
          excerpts.some((excerpt) => excerpt.includes(run)) &&
          !known.includes(run)
        );
      };
      if (!isTaken(RUN)) continue;
      let length = RUN;
      while (isTaken(length + 1)) length += 1;
      const run = all.slice(at, at + length);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || !run.some(isStrange)) continue;
      marks.push({
        field,
        start: offset + first.start,
        end: offset + last.end,
        why: 'excerpt_leak',
        params: [text.slice(first.start, last.end)],
      });
      at += length - 1;
    }
    return marks;
  };
  const body = bodyText(input.body);
  return [...marksIn('subject', input.subject, 0), ...marksIn('body', body.text, body.start)];
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replace(/’/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));

const folded = (text: string): string =>
  ` ${wordsOf(text)
    .map((word) => word.text)
    .join(' ')} `;
