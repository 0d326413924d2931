import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { AnswerError } from './answer-error.ts';
import { sendJson } from './answers.ts';
import { written } from './chat-handler.ts';
import { type ChatRequest, readChatRequest } from './chat-request.ts';
import type { ModelCard } from './model-card.ts';
import type { ModelShelf } from './model-shelf.ts';

interface V1Request extends ChatRequest {
  /** That the counts of tokens are wanted in a stream. */
  usage: boolean;
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Ollama's own dialect has the same form under another name. */
function formatOf(value: unknown): unknown {
  const { type, json_schema } = fieldsOf(value);
  if (type === 'json_schema') return fieldsOf(json_schema).schema;
  return type === 'json_object' ? 'json' : undefined;
}

/**
 * A request of OpenAI's dialect in Ollama's words; as with Ollama, what that dialect does not know is passed over, and
 * temperature and top_p are 1 unless they are told.
 * @throws AnswerError
 */
export function readV1Request(body: Record<string, unknown>): V1Request {
  const { model, messages, temperature, top_p, seed, max_tokens, stop, response_format, stream_options } =
    body;
  if (!Array.isArray(messages) || messages.length === 0)
    throw new AnswerError(400, "[] is too short - 'messages'");
  const options = {
    temperature: temperature ?? 1,
    top_p: top_p ?? 1,
    ...(seed !== undefined && { seed }),
    ...(max_tokens !== undefined && { num_predict: max_tokens }),
    ...(stop !== undefined && { stop: [stop].flat() }),
  };
  const format = formatOf(response_format);
  return {
    ...readChatRequest({ model, messages, stream: body.stream ?? false, options, format }),
    usage: fieldsOf(stream_options).include_usage === true,
  };
}

/** The answer of GET /v1/models. */
export const listedV1 = (cards: readonly ModelCard[]) => ({
  object: 'list',
  data: cards.map(({ name, modifiedAt }) => ({
    id: name,
    object: 'model',
    created: Math.floor(Date.parse(modifiedAt) / 1000),
    owned_by: 'library',
  })),
});

const event = (response: ServerResponse, value: unknown): boolean => {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  return response.write(`data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`);
};

/**
 * Answers POST /v1/chat/completions in the shape of the recordings.
 * @throws AnswerError; the signal's reason when the client has gone
 */
export async function chatV1(
  request: V1Request,
  card: ModelCard,
  shelf: ModelShelf,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const { model, stream } = request;
  const common = {
    id: 'chatcmpl-1',
    created: Math.floor(Date.now() / 1000),
    model,
    system_fingerprint: 'fp_ollama',
  };
  const chunk = { ...common, object: 'chat.completion.chunk' };
  const part = (content: string, finish_reason: string | null) => ({
    ...chunk,
    choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason }],
  });
  let whole = '';
  for await (const piece of written(request, card, shelf, signal)) {
    if (piece.type === 'text' && stream) {
      if (!event(response, part(piece.text, null))) await once(response, 'drain', { signal });
    } else if (piece.type === 'text') whole += piece.text;
    else {
      const { promptTokens, outputTokens, reason } = piece;
      const usage = {
        prompt_tokens: promptTokens,
        completion_tokens: outputTokens,
        total_tokens: promptTokens + outputTokens,
      };
      if (!stream) {
        const message = { role: 'assistant', content: whole };
        const choices = [{ index: 0, message, finish_reason: reason }];
        return sendJson(response, { ...common, object: 'chat.completion', choices, usage });
      }
      event(response, part('', reason));
      if (request.usage) event(response, { ...chunk, choices: [], usage });
      event(response, '[DONE]');
    }
  }
  response.end();
}

/** Reports a failure in OpenAI's shape: by status while the head is still to come, inside the stream after it. */
export function sendV1Failure(response: ServerResponse, error: unknown): void {
  if (response.destroyed || response.writableEnded) return;
  const status = error instanceof AnswerError ? error.status : 500;
  const message = error instanceof Error ? error.message : String(error);
  const type = status === 404 ? 'not_found_error' : status < 500 ? 'invalid_request_error' : 'api_error';
  const body = { error: { message, type, param: null, code: null } };
  if (!response.headersSent) sendJson(response, body, status);
  else {
    event(response, body);
    response.end();
  }
}
