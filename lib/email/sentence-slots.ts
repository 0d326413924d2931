import { cleanLine } from '../lead/clean-text.ts';
import type { Sender } from '../lead/sender.ts';
import { type Sentence, sentencesOf } from '../lead/sentences.ts';
import { bodyText, words } from './rules/rule.ts';

/** A sentence of an email's text, with its place in the body. `fixed` is what nobody may reword: quotations and proof points. */
export interface SentenceSlot {
  kind: 'statement' | 'question' | 'fixed';
  text: string;
  /** UTF-16 offsets into the body. */
  start: number;
  end: number;
}

const QUOTED = /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|»[^«\n]*«/g;
/** Fewer words in quotation marks are a name. */
const QUOTATION_WORDS = 4;
/** Fewer words are an exclamation, not a sentence to work on. */
const FEWEST_WORDS = 3;

/** The sentences between greeting and closing, in order. A quotation of several sentences is one. */
export function sentenceSlots(body: string, { proof }: Pick<Sender, 'proof'>): SentenceSlot[] {
  const { text, start } = bodyText(body);
  const proven = proof.map((point) => fold(point.text)).filter(Boolean);
  return withQuotationsWhole(text).map((sentence) => ({
    kind: kindOf(sentence.text, proven),
    text: sentence.text,
    start: start + sentence.start,
    end: start + sentence.start + sentence.text.length,
  }));
}

/** Whether a model may put it in other words. */
export const isWritable = (slot: SentenceSlot): slot is SentenceSlot & { kind: 'statement' | 'question' } =>
  slot.kind !== 'fixed';

function kindOf(text: string, proven: readonly string[]): SentenceSlot['kind'] {
  const said = fold(text.replace(/^For example:\s*/i, ''));
  const isProof = proven.some((point) => point.includes(said) || said.includes(point));
  const isQuoted = [...text.matchAll(QUOTED)].some(([quoted]) => words(quoted).length >= QUOTATION_WORDS);
  if (isProof || isQuoted || words(text).length < FEWEST_WORDS) return 'fixed';
  return /[?？]["”)]*$/.test(text) ? 'question' : 'statement';
}

function withQuotationsWhole(text: string): Sentence[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ 0: { length }, index }) => ({
    index,
    end: index + length,
  }));
  const whole: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = whole.at(-1);
    const isInside = quoted.some(({ index, end }) => index < sentence.start && sentence.start < end);
    if (last && isInside) last.text = text.slice(last.start, sentence.start + sentence.text.length);
    else whole.push({ ...sentence });
  }
  return whole;
}

/** The body with some of its sentences in other words; one that is put to `''` goes, and its paragraph with it if nothing is left. */
export function fillSlots(body: string, written: ReadonlyMap<SentenceSlot, string>): string {
  let filled = body;
  for (const [slot, text] of [...written].sort(([a], [b]) => b.start - a.start))
    filled = filled.slice(0, slot.start) + text + filled.slice(slot.end);
  return filled
    .replace(/[^\S\n]+(?=\n)|(?<=\n)[^\S\n]+/g, '')
    .replace(/(?<=\S)[^\S\n]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n');
}

const fold = (text: string): string =>
  cleanLine(text)
    .toLowerCase()
    .replace(/[.!?\s]+$/, '');
