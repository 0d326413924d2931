import { jsonrepair } from 'jsonrepair';
import type { AnswerPart } from '../prompt/answer-schema.ts';

/** What the model said, whichever of the two shapes it chose. All texts are untrusted. */
export type Answer =
  | ({ type: 'parts' } & Record<AnswerPart, string>)
  | { type: 'email'; subject: string; body: string };

export interface ParsedAnswer {
  answer: Answer;
  /** `json` as asked; `repaired` by jsonrepair or regex; `raw` is the whole output as the body. */
  how: 'json' | 'repaired' | 'raw';
}

/**
 * Reads a model's output: JSON, else repaired JSON, else fields by regex, else the raw text as the body, as the
 * original did; nothing the model wrote is lost. Field order and surrounding chatter don't matter.
 * @param subject the one it has where the model was not asked for one
 */
export function parseAnswer(raw: string, subject = ''): ParsedAnswer {
  const direct = toAnswer(
    attempt(() => JSON.parse(raw)),
    { subject },
  );
  if (direct) return { answer: direct, how: 'json' };
  const block = jsonBlock(raw);
  const repaired =
    block === undefined
      ? undefined
      : toAnswer(
          attempt(() => JSON.parse(jsonrepair(block))),
          { subject },
        );
  if (repaired) return { answer: repaired, how: 'repaired' };
  const fields = toAnswer(fieldsByRegex(raw), { subject });
  if (fields) return { answer: fields, how: 'repaired' };
  return { answer: { type: 'email', ...subjectLine(raw) }, how: 'raw' };
}

/** The prose that has arrived so far of an unfinished answer; `undefined` while there is none. */
export function parsePartial(raw: string): Answer | undefined {
  const block = jsonBlock(raw);
  if (block === undefined) return undefined;
  const value = attempt(() => JSON.parse(jsonrepair(block)));
  return toAnswer(value, { partial: true });
}

function toAnswer(
  value: unknown,
  { partial = false, subject: known = '' }: { partial?: boolean; subject?: string },
): Answer | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map(
    Object.entries(value).map(([key, text]) => [
      key.toLowerCase(),
      typeof text === 'string' ? text.trim() : '',
    ]),
  );
  const field = (key: string) => fields.get(key) ?? '';
  const [subject, body] = [field('subject') || known, field('body')];
  if (body && (subject || partial)) return { type: 'email', subject, body };
  const parts = {
    opening: field('opening'),
    offer: field('offer'),
    benefit: field('benefit'),
    question: field('question'),
    subject,
  };
  if ((parts.offer && parts.question && subject) || (partial && (parts.opening || parts.offer)))
    return { type: 'parts', ...parts };
  if (partial && subject) return { type: 'email', subject, body };
  // a broken scaffold still is an email of what there is
  const rest = [parts.opening, parts.offer, parts.benefit, parts.question].filter(Boolean).join('\n\n');
  return rest && subject && !partial ? { type: 'email', subject, body: rest } : undefined;
}

const jsonBlock = (raw: string): string | undefined => {
  const start = raw.indexOf('{');
  if (start < 0) return undefined;
  const end = raw.lastIndexOf('}');
  return end > start ? raw.slice(start, end + 1) : raw.slice(start);
};

function fieldsByRegex(raw: string): Record<string, string> {
  const found = raw.matchAll(
    /["']?\b(subject|body|opening|offer|benefit|question)\b["']?\s*:\s*"((?:[^"\\]|\\.)*)"?/gi,
  );
  return Object.fromEntries(
    [...found].map(([, key = '', text = '']) => [key.toLowerCase(), unescapeJson(text)]),
  );
}

const unescapeJson = (text: string): string => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');

function subjectLine(raw: string): { subject: string; body: string } {
  const match = /^[*_# ]*subject[*_ ]*:[*_ ]*(.+)$/im.exec(raw);
  const subject = match?.[1]?.trim() ?? '';
  return { subject, body: (match ? raw.replace(match[0], '') : raw).trim() };
}

/** The value, or `undefined` where the text is no JSON: the caller then tries the next way. */
function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
