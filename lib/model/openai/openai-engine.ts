import type { z } from 'zod';
import { PATIENCE, type Patience } from '../defaults.ts';
import type { ChatRequest, Chunk, Engine, ModelInfo } from '../engine.ts';
import { EngineError } from '../failure.ts';
import { parseJson } from '../parse-json.ts';
import { type ServerAccess, serverFetch } from '../server-fetch.ts';
import { isSameModel } from '../server-tools.ts';
import { type SilenceWatch, silenceWatch } from '../silence-watch.ts';
import { whatCame } from '../what-came.ts';
import { answerReader } from './chat-answer.ts';
import { chatEvents } from './chat-events.ts';
import { type ChatForm, chatBody, fullForm, type RefusedForms, simplerForm } from './chat-form.ts';
import { embeddingsOf, ModelList, toModelInfo } from './list-answers.ts';
import { openaiFailure } from './openai-failure.ts';
import { readRefusal, retryAfter, ServerRefusal } from './server-refusal.ts';

export interface OpenaiServer extends ServerAccess {
  model: string;
  patience?: Patience;
  /** Filled by one engine, so that the next need not ask in vain. */
  refused?: RefusedForms;
}

/** Statuses by which a server says that a request without messages is no chat. */
const NO_MESSAGES = [400, 422, 500];

/** The address of the API: some people enter it with its `/v1` or even the path of the chat, some without. */
function baseOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname
    .replace(/\/+$/, '')
    .replace(/\/(chat\/completions|completions|models)$/i, '')
    .replace(/\/v1$/i, '');
  return `${origin}${path}/v1`;
}

/** A model on a server that speaks OpenAI's dialect: vLLM, SGLang, Ray Serve, LM Studio, llama.cpp, Ollama's /v1. */
export function openaiEngine(server: OpenaiServer): Engine {
  const { model, patience = PATIENCE, refused = new Map() } = server;
  const base = baseOf(server.url);

  const ask = async (path: string, signal: AbortSignal, body?: object): Promise<Response> => {
    const response = await serverFetch(server)(`${base}${path}`, {
      signal,
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (response.ok) return response;
    throw readRefusal(await response.text(), response.status, retryAfter(response.headers));
  };

  const once = async <T>(signal: AbortSignal, schema: z.ZodType<T>, path: string, body?: object) => {
    try {
      return expected(schema, await (await ask(path, signal, body)).text());
    } catch (error) {
      throw openaiFailure(error, signal);
    }
  };

  async function* attempt(
    request: ChatRequest,
    form: ChatForm,
    signal: AbortSignal,
    silence: SilenceWatch,
  ): AsyncGenerator<Chunk> {
    silence.expect(patience.first_ms);
    const response = await ask('/chat/completions', signal, chatBody(model, request, form));
    const answer = answerReader();
    let isWriting = false;
    const alive = () => silence.expect(isWriting ? patience.next_ms : patience.first_ms);
    for await (const event of chatEvents(response, alive)) {
      silence.rest();
      const text = answer.read(event);
      // an empty first event may come long before the prompt is read
      isWriting ||= text !== '';
      if (text) yield { type: 'text', text };
      alive();
    }
    yield answer.end();
  }

  async function* chat(request: ChatRequest): AsyncGenerator<Chunk> {
    // ending the generator early must also end the server's work
    const own = new AbortController();
    const silence = silenceWatch();
    const signal = AbortSignal.any([request.signal, silence.signal, own.signal]);
    const whose = `${base} ${model}`;
    let form = { ...fullForm(request), ...refused.get(whose) };
    let isStarted = false;
    try {
      for (;;) {
        try {
          for await (const chunk of attempt(request, form, signal, silence)) {
            isStarted = true;
            yield chunk;
          }
          return;
        } catch (error) {
          // vLLM refuses a schema inside the stream
          const simpler = isStarted ? undefined : simplerForm(form, error);
          if (!simpler) throw error;
          if (form.format === 'json_schema' && simpler.format !== form.format)
            yield { type: 'schema_refused', detail: String(error) };
          form = simpler;
          refused.set(whose, { thoughtless: form.thoughtless, extras: form.extras, system: form.system });
        }
      }
    } catch (error) {
      throw openaiFailure(error, signal, isStarted);
    } finally {
      silence.rest();
      own.abort();
    }
  }

  const models = async (signal: AbortSignal = unending()): Promise<ModelInfo[]> =>
    (await once(signal, ModelList, '/models')).data.map(toModelInfo);

  return {
    model,
    chat,
    models,
    async check(signal = unending()) {
      // a chat without messages is refused at once by whoever may be asked
      await ask('/chat/completions', signal, { model })
        .then((response) => response.body?.cancel())
        .catch((error: unknown) => {
          const isAnswer = error instanceof ServerRefusal && NO_MESSAGES.includes(error.status ?? 0);
          if (!isAnswer) throw openaiFailure(error, signal);
        });
      if (!(await models(signal)).some(({ name }) => isSameModel(name, model)))
        throw new EngineError('model_missing', model);
    },
    // there is no loading in this dialect: servers that load on demand do so for an answer
    preload: () => Promise.resolve(),
    embedder: async (signal) => (await models(signal)).find(({ embeds }) => embeds)?.name,
    embed: (embedder, texts, signal = unending()) =>
      once(signal, embeddingsOf(texts), '/embeddings', { model: embedder, input: [...texts] }),
  };
}

const unending = (): AbortSignal => new AbortController().signal;

function expected<T>(schema: z.ZodType<T>, body: string): T {
  const value = parseJson(body);
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  // LM Studio answers what it does not know with an error on status 200
  if (typeof value === 'object' && value !== null && 'error' in value) throw readRefusal(body);
  throw new EngineError('protocol', whatCame(body, 'none of an OpenAI server'));
}
