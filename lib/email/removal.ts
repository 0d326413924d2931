import { sentencesOf } from '../lead/sentences.ts';

/** What goes and what comes in its place (`''`: nothing); UTF-16 offsets. */
export interface Removal {
  start: number;
  end: number;
  fix: string;
}

/** The sentence around a place; none where the place goes over its end. */
export function sentenceAround(text: string, start: number, end: number): Removal | undefined {
  const found = sentencesOf(text).find(
    (sentence) => sentence.start <= start && sentence.start + sentence.text.length >= end,
  );
  return found && { start: found.start, end: found.start + found.text.length, fix: '' };
}

/** Puts it into effect; what goes leaves neither doubled blanks nor an empty paragraph. */
export function applyRemoval(text: string, { start, end, fix }: Removal): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (fix !== '') return before + fix + after;
  if (/(^|\n) *$/.test(before) && /^[ \t]*(\n|$)/.test(after))
    return [before.trimEnd(), after.trimStart()].filter(Boolean).join(/\n\n *$/.test(before) ? '\n\n' : '\n');
  if (/[ \t]$/.test(before) && /^[ \t]*(\n|$)/.test(after))
    return before.trimEnd() + after.replace(/^[ \t]+/, '');
  return before + (/(^|\s)$/.test(before) ? after.replace(/^[ \t]/, '') : after);
}
