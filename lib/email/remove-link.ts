import { type Removal, sentenceAround } from './removal.ts';
import { words } from './rules/rule.ts';

/** Fewest words of what stands alone. */
const FEWEST_LEFT = 4;
const BRACKETED = /\s*\((?:[\p{L}:]+ ){0,2}$/u;
const LEAD_IN =
  /\s*(?:,|;| [–—-])\s*(?:(?:and )?(?:see|siehe|voir|véase|ver|vedi|zie|more at|details at|at)(?: (?:also|here|hier|ici))?|here|hier|ici|aquí|aqui|qui)?:?\s*$/iu;

/**
 * How a link goes: one of Markdown leaves its words, one in brackets or behind "…, see" leaves the sentence, any other
 * takes its sentence along. None where that sentence asks something.
 */
export function linkRemoval(text: string, start: number, end: number): Removal | undefined {
  const link = text.slice(start, end);
  const markdown = /^\[([^\]]+)\]\([^)]*\)$/.exec(link)?.[1]?.trim();
  if (markdown && !/:\/\/|www\.|\.\w{2,4}\//.test(markdown)) return { start, end, fix: markdown };
  const sentence = sentenceAround(text, start, end);
  // what is quoted was said by others
  if (!sentence || /["“„«]/.test(text.slice(sentence.start, sentence.end))) return undefined;
  const own = link.replace(/[.,;:!?)\]]+$/, '');
  const before = text.slice(sentence.start, start);
  const after = text.slice(start + own.length, sentence.end);
  const bracketed = BRACKETED.exec(before);
  const leadIn =
    bracketed && after.startsWith(')') ? bracketed : /^[.!]?$/.test(after) ? LEAD_IN.exec(before) : null;
  const kept = leadIn ? before.slice(0, leadIn.index) : '';
  const rest = leadIn === bracketed && bracketed ? after.slice(1) : after;
  if (words(kept).length >= FEWEST_LEFT) return { ...sentence, fix: `${kept}${rest || '.'}` };
  return /[?？]/.test(`${before}${after}`) ? undefined : sentence;
}
