import type { IncomingMessage } from 'node:http';
import { AnswerError } from './answer-error.ts';

/** Go's words for broken JSON: cut off, or a character where it does not belong. */
function syntaxError(text: string, error: unknown): AnswerError {
  const message = error instanceof Error ? error.message : '';
  const at = /position (\d+)/.exec(message)?.[1];
  const cut =
    message.includes('end of JSON') || message.startsWith('Unterminated') || Number(at) >= text.length;
  if (cut) return new AnswerError(400, 'unexpected EOF');
  const char = at === undefined ? text.trim().charAt(0) : text.charAt(Number(at));
  return new AnswerError(400, `invalid character '${char}' looking for beginning of value`);
}

/**
 * The request's JSON object.
 * @throws AnswerError with Ollama's 400s
 */
export async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') throw new AnswerError(400, 'missing request body');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw syntaxError(text, error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
    throw new AnswerError(400, `json: cannot unmarshal ${kind} into Go value of type api.ChatRequest`);
  }
  return value as Record<string, unknown>;
}
