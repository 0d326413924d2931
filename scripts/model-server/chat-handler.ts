import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { AnswerError } from './answer-error.ts';
import { sendJson, sendLine } from './answers.ts';
import { type ChatRequest, formatGrammar } from './chat-request.ts';
import { type GenerationEnd, generate } from './generation.ts';
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
  const { model, messages, keepAlive, truncate, shift, stream } = request;
  if (messages.length === 0 && keepAlive === 0)
    return loadOrUnload(request, response, nothing(), () => shelf.unload(card.name, signal));
  if (request.think) throw new AnswerError(400, `"${model}" does not support thinking`);
  const options = readOptions(request.options);
  const wish = { name: card.name, path: card.path, contextSize: options.num_ctx, keepAlive, signal };
  if (messages.length === 0)
    return loadOrUnload(request, response, shelf.lend(wish, nothing), () => Promise.resolve());

  let loadMs = 0;
  const events = shelf.lend(wish, (loaded, ms) => {
    loadMs = ms;
    const grammar = formatGrammar(request.format);
    return generate(loaded, { messages, options, grammar, truncate, shift, signal });
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

async function* nothing(): AsyncGenerator<never> {
  // An empty answer: the load itself is what was asked for.
}
