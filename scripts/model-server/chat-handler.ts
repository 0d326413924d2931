import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { AnswerError } from './answer-error.ts';
import { sendJson, sendLine } from './answers.ts';
import { type ChatRequest, formatGrammar } from './chat-request.ts';
import { type GenerationEnd, type GenerationEvent, generate } from './generation.ts';
import type { ModelCard } from './model-card.ts';
import type { ModelShelf } from './model-shelf.ts';
import { readOptions } from './option-values.ts';

const nanoseconds = (milliseconds: number) => Math.round(milliseconds * 1e6);

const piece = (model: string, content: string) => ({
  model,
  created_at: new Date().toISOString(),
  message: { role: 'assistant', content },
});

const doneLine = (model: string, content: string, end: GenerationEnd, loadMs: number, startedAt: number) => ({
  ...piece(model, content),
  done: true,
  done_reason: end.reason,
  total_duration: nanoseconds(performance.now() - startedAt),
  load_duration: nanoseconds(loadMs),
  prompt_eval_count: end.promptTokens,
  prompt_eval_duration: nanoseconds(end.promptMs),
  eval_count: end.outputTokens,
  eval_duration: nanoseconds(end.outputMs),
});

/** The answer to a request without messages: the model is loaded, or with keep_alive 0 taken out. */
async function loadOrUnload(
  { model, keepAlive }: ChatRequest,
  response: ServerResponse,
  lent: AsyncGenerator<never>,
  unload: () => Promise<void>,
): Promise<void> {
  if (keepAlive === 0) await unload();
  else await lent.next();
  const done_reason = keepAlive === 0 ? 'unload' : 'load';
  sendJson(response, { ...piece(model, ''), done: true, done_reason });
}

/**
 * Answers POST /api/chat, its checks in Ollama's order.
 * @throws AnswerError; the signal's reason when the client has gone
 */
export async function chat(
  request: ChatRequest,
  card: ModelCard,
  shelf: ModelShelf,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  const { model, messages, keepAlive, stream } = request;
  if (messages.length === 0 && keepAlive === 0)
    return loadOrUnload(request, response, nothing(), () => shelf.unload(card.name, signal));
  if (request.think) throw new AnswerError(400, `"${model}" does not support thinking`);
  if (messages.length === 0) {
    const lent = shelf.lend(wishFor(request, card, signal), nothing);
    return loadOrUnload(request, response, lent, () => Promise.resolve());
  }
  let loadMs = 0;
  const events = written(request, card, shelf, signal, (ms) => {
    loadMs = ms;
  });
  let whole = '';
  for await (const event of events) {
    if (event.type === 'text' && !stream) whole += event.text;
    else if (event.type === 'text') {
      const room = sendLine(response, { ...piece(model, event.text), done: false });
      if (!room) await once(response, 'drain', { signal });
    } else {
      const line = doneLine(model, whole, event, loadMs, startedAt);
      if (stream) sendLine(response, line);
      else sendJson(response, line);
    }
  }
  response.end();
}

const wishFor = ({ options, keepAlive }: ChatRequest, { name, path }: ModelCard, signal: AbortSignal) => ({
  name,
  path,
  contextSize: readOptions(options).num_ctx,
  keepAlive,
  signal,
});

/** The answer to a request with messages, once its turn has come; `loaded` is told how long the model took to load. */
export const written = (
  request: ChatRequest,
  card: ModelCard,
  shelf: ModelShelf,
  signal: AbortSignal,
  loaded: (ms: number) => void = () => undefined,
): AsyncGenerator<GenerationEvent> =>
  shelf.lend(wishFor(request, card, signal), (model, ms) => {
    loaded(ms);
    const { messages, format, truncate, shift } = request;
    const options = readOptions(request.options);
    return generate(model, { messages, options, grammar: formatGrammar(format), truncate, shift, signal });
  });

async function* nothing(): AsyncGenerator<never> {
  // An empty answer: the load itself is what was asked for.
}
