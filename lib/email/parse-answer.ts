import type { AnswerPart } from '../prompt/answer-schema.ts';
import { type AnswerFields, answerFields, proseOf } from './answer-fields.ts';
import { jsonValues, looksLikeJson } from './answer-json.ts';
import { shownSoFar, withoutFence, withoutTags, withoutThinking } from './answer-text.ts';

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
 * original did; no prose the model wrote is lost. Field order and surrounding chatter don't matter. JSON without any
 * prose ("{}", "null", 42) is an empty answer, never a body.
 * @param subject the one it has where the model was not asked for one
 */
export function parseAnswer(raw: string, subject = ''): ParsedAnswer {
  const text = withoutFence(withoutThinking(raw));
  const direct = parsed(text);
  if (typeof direct === 'string') return { ...parseAnswer(direct, subject), how: 'repaired' };
  const whole = toAnswer(answerFields(direct), subject);
  if (whole) return { answer: whole, how: text === raw.trim() ? 'json' : 'repaired' };
  const values = jsonValues(text);
  const fields = values.map(answerFields);
  const repaired = toAnswer(merged(fields), subject) ?? toAnswer(fieldsByRegex(text), subject);
  if (repaired) return { answer: repaired, how: 'repaired' };
  const tagged = toAnswer(fieldsByTag(text), subject);
  if (tagged) return { answer: tagged, how: 'repaired' };
  const isJson = direct !== undefined || looksLikeJson(text);
  const body = isJson ? proseOf(direct ?? values) : text;
  return { answer: { type: 'email', ...subjectLine(withoutTags(body), subject) }, how: 'raw' };
}

/** Whether an answer as asked for has come to its closing brace; the server may still write on. */
export const isWhole = (raw: string): boolean => raw.endsWith('}') && typeof parsed(raw) === 'object';

/** Whether a whole output says anything at all. */
export function hasWords(raw: string): boolean {
  const { type: _, ...texts } = parseAnswer(raw).answer;
  return /\p{L}/u.test(Object.values(texts).join(' '));
}

/** The prose that has arrived so far of an unfinished answer; `undefined` while there is none. Never shows JSON. */
export function parsePartial(raw: string): Answer | undefined {
  const text = withoutThinking(raw);
  const quoted = /^"(?!subject|body)/i.test(text) ? jsonValues(`[${text}`)[0] : undefined;
  const inner = Array.isArray(quoted) && typeof quoted[0] === 'string' ? quoted[0] : text;
  const fields = merged(jsonValues(inner).map(answerFields));
  const answer = Object.keys(fields).length > 0 ? partialOf(fields) : partialText(inner);
  return answer && !Object.values(answer).some((said) => MACHINE_MADE.test(said)) ? answer : undefined;
}

/** A key and what opens its value, or the beginning of an object: what a reader must never see. */
const MACHINE_MADE = /["'“][\p{L}_ ]{2,20}["'”]\s*:|[{[]\s*["'“{[]|["'”]\s*[}\]]/u;

function partialOf(fields: AnswerFields): Answer | undefined {
  const shown = (key: keyof AnswerFields) => shownSoFar(fields[key] ?? '');
  const [subject, body, opening, offer] = [shown('subject'), shown('body'), shown('opening'), shown('offer')];
  if (!body && (opening || offer))
    return { type: 'parts', opening, offer, benefit: shown('benefit'), question: shown('question'), subject };
  return subject || body ? { type: 'email', subject, body } : undefined;
}

/** A plain email is known by its subject line; before that it may be chatter. */
function partialText(text: string): Answer | undefined {
  if (!SUBJECT_LINE.test(text)) return undefined;
  const { subject, body } = subjectLine(text, '');
  return { type: 'email', subject: shownSoFar(subject), body: shownSoFar(body) };
}

function toAnswer(fields: AnswerFields, known: string): Answer | undefined {
  const { opening = '', offer = '', benefit = '', question = '' } = fields;
  const subject = fields.subject || known;
  if (fields.body) return { type: 'email', ...subjectLine(withoutTags(fields.body), subject) };
  if (offer && question && subject) return { type: 'parts', opening, offer, benefit, question, subject };
  // a broken scaffold still is an email of what there is
  const rest = [opening, offer, benefit, question].filter(Boolean).join('\n\n');
  return rest ? { type: 'email', subject, body: rest } : undefined;
}

/** Of several objects the first counts, and what it lacks comes from the next. */
const merged = (all: readonly AnswerFields[]): AnswerFields => Object.assign({}, ...all.toReversed());

function fieldsByRegex(raw: string): AnswerFields {
  const found = raw.matchAll(
    /["']?\b(subject|body|opening|offer|benefit|question)\b["']?\s*:\s*"((?:[^"\\]|\\.)*)"?/gi,
  );
  return Object.fromEntries(
    [...found].map(([, key = '', text = '']) => [key.toLowerCase(), unescapeJson(text).trim()]),
  );
}

/** `<subject>…</subject><body>…</body>`, in whatever stands around them. HTML has a body too, but no subject. */
function fieldsByTag(raw: string): AnswerFields {
  const found = [...raw.matchAll(/<(subject|body|opening|offer|benefit|question)>([\s\S]*?)<\/\1>/gi)];
  const fields = Object.fromEntries(found.map(([, key = '', text = '']) => [key.toLowerCase(), text.trim()]));
  return fields.subject === undefined ? {} : fields;
}

const unescapeJson = (text: string): string => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');

const SUBJECT_LINE = /^[*_# ]*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)[*_ ]*:[*_ ]*(.+)$/im;

/** A subject that stands in the text as a line of its own; one that is known already counts. */
function subjectLine(text: string, known: string): { subject: string; body: string } {
  const match = SUBJECT_LINE.exec(text);
  const body = match ? bodyAround(text, match) : text;
  return { subject: known || (match?.[1]?.replace(/[*_ ]+$/, '').trim() ?? ''), body: body.trim() };
}

/** What stands behind the subject line, its label away; what stands before it too, unless that only announces the email. */
function bodyAround(text: string, { 0: line, index }: RegExpExecArray): string {
  const before = text.slice(0, index).trim();
  const behind = text.slice(index + line.length).trim();
  const isChatter = behind !== '' && before.split(/\s+/).length <= MOST_CHATTER && !before.includes('\n\n');
  const labelled = behind.replace(/^[*_# ]*body[*_ ]*:[*_ ]*/i, '');
  // YAML: the text is indented below a bar
  const said = /^[|>][-+]?[ \t]*\n/.test(labelled)
    ? labelled.replace(/^[|>][-+]?[ \t]*\n/, '').replace(/^[ \t]+/gm, '')
    : labelled;
  return isChatter || !before ? said : `${before}\n\n${said}`;
}

/** Most words of "Sure! Here is an email to Helen Marsh of Brackenhall:". */
const MOST_CHATTER = 30;

/** The value, or `undefined` where the text is no JSON: the caller then tries the next way. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
