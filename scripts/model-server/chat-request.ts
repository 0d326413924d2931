import { AnswerError } from './answer-error.ts';
import type { Message } from './chat-prompt.ts';
import { readKeepAlive } from './keep-alive.ts';
import { jsonGrammar, schemaGrammar } from './schema-grammar.ts';

export interface ChatRequest {
  model: string;
  messages: Message[];
  stream: boolean;
  format: unknown;
  think: boolean;
  truncate: boolean;
  shift: boolean;
  /** Milliseconds. */
  keepAlive: number;
  options: Record<string, unknown> | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const goKind = (value: unknown) =>
  Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;

const mismatch = (value: unknown, field: string, type: string) =>
  new AnswerError(
    400,
    `json: cannot unmarshal ${goKind(value)} into Go struct field ChatRequest.${field} of type ${type}`,
  );

function text(value: unknown, field: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw mismatch(value, field, 'string');
  return value;
}

function flag(value: unknown, field: string, otherwise: boolean): boolean {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'boolean') throw mismatch(value, field, 'bool');
  return value;
}

const notHere = (what: string) =>
  new AnswerError(501, `this model server does not do ${what}; a real Ollama does`);

function readMessages(value: unknown): Message[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw mismatch(value, 'messages', '[]api.Message');
  return value.map((message: unknown) => {
    if (!isRecord(message)) throw mismatch(message, 'messages', 'api.Message');
    if (Array.isArray(message.images) && message.images.length > 0) throw notHere('images');
    if (Array.isArray(message.tool_calls) && message.tool_calls.length > 0) throw notHere('tools');
    return {
      role: text(message.role, 'messages.role').toLowerCase(),
      content: text(message.content, 'messages.content'),
    };
  });
}

/**
 * Checks the fields of a chat request one by one.
 * @throws AnswerError: 400 for a wrong type in Ollama's words, 501 for what this server does not do
 */
export function readChatRequest(body: Record<string, unknown>): ChatRequest {
  const options = body.options ?? undefined;
  if (options !== undefined && !isRecord(options))
    throw mismatch(options, 'options', 'map[string]interface {}');
  if (Array.isArray(body.tools) && body.tools.length > 0) throw notHere('tools');
  if (flag(body.logprobs, 'logprobs', false)) throw notHere('logprobs');
  return {
    model: text(body.model, 'model'),
    messages: readMessages(body.messages),
    stream: flag(body.stream, 'stream', true),
    format: body.format,
    think: body.think !== undefined && body.think !== null && body.think !== false,
    truncate: flag(body.truncate, 'truncate', true),
    shift: flag(body.shift, 'shift', true),
    keepAlive: readKeepAlive(body.keep_alive),
    options,
  };
}

/**
 * `format` as a grammar: none, "json" or a JSON Schema.
 * @throws AnswerError 500 in Ollama's words
 */
export function formatGrammar(format: unknown): string | undefined {
  if (format === undefined || format === null || format === '') return undefined;
  if (format === 'json') return jsonGrammar();
  if (!isRecord(format)) {
    const shown = JSON.stringify(JSON.stringify(format));
    throw new AnswerError(
      500,
      `invalid format: ${shown}; expected "json" or a valid JSON Schema object`,
      true,
    );
  }
  try {
    return schemaGrammar(format);
  } catch {
    throw new AnswerError(500, 'invalid JSON schema in format', true);
  }
}
