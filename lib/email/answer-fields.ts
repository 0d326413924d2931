import { ANSWER_PARTS, type AnswerPart } from '../prompt/answer-schema.ts';
import { jsonValues, looksLikeJson } from './answer-json.ts';

/** What an answer may hold, whichever names it gave its fields; trimmed. */
export type AnswerFields = Partial<Record<AnswerPart | 'body', string>>;

const SUBJECT =
  /^(?:the)?(?:e?mail)?(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)(?:line|text|zeile)?s?$/;
const BODY =
  /^(?:the)?(?:e?mail|message|your)?(?:body|text|content|message|e?mail|nachricht|inhalt|corps|cuerpo|corpo|mensaje|mensagem|messaggio|bericht|inhoud|response|answer|reply|paragraphs?)(?:text|content|html|plain)?$/;
/** Names of what is no text of the email. */
const LABEL = /^(?:type|role|id|kind|lang|language|tone|format|style|to|from|recipient|sender)$/;

/** The texts of a parsed answer by what they are: other spellings, nested objects and lists included. The first of a kind counts. */
export function answerFields(value: unknown): AnswerFields {
  const fields: AnswerFields = {};
  for (const [key, held] of entriesOf(value)) {
    const inner = unpacked(held);
    const field = fieldNamed(key);
    const nested = typeof inner === 'object' ? answerFields(inner) : {};
    const isWrapper = (nested.body ?? nested.offer ?? nested.subject) !== undefined && !isTextList(inner);
    const found = !field || (field === 'body' && isWrapper) ? nested : { [field]: textOf(inner, field) };
    for (const [name, text] of Object.entries(found) as [AnswerPart | 'body', string][])
      if (text && !fields[name]) fields[name] = text;
  }
  return fields;
}

/** All texts below a value, a blank line between; `''` where there are none. */
export function proseOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return entriesOf(value)
    .filter(([key]) => !LABEL.test(plain(key)))
    .map(([, inner]) => proseOf(inner))
    .filter(Boolean)
    .join('\n\n');
}

function fieldNamed(key: string): AnswerPart | 'body' | undefined {
  const name = plain(key);
  const part = ANSWER_PARTS.find((known) => known === name);
  if (part) return part;
  return SUBJECT.test(name) ? 'subject' : BODY.test(name) ? 'body' : undefined;
}

const textOf = (value: unknown, field: string): string =>
  field === 'subject' && Array.isArray(value) ? proseOf(value[0]) : proseOf(value);

/** Paragraphs, each an object with its text, and not one object around the email. */
const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && !value.some((item) => answerFields(item).subject !== undefined);

/** JSON that stands as a text within JSON. */
const unpacked = (value: unknown): unknown =>
  typeof value === 'string' && looksLikeJson(value) ? (jsonValues(value)[0] ?? value) : value;

const plain = (key: string): string => key.toLowerCase().replace(/[^\p{L}]/gu, '');
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
