import type { ChatMessage, ChatRequest } from '../engine.ts';
import { ServerRefusal } from './server-refusal.ts';

/** How much of a request is asked for in one go; what a server refuses is left out of the next. */
export interface ChatForm {
  format: 'json_schema' | 'json_object' | undefined;
  /** That a model which thinks aloud by default is to leave that: it would spend the answer's tokens on it. */
  thoughtless: boolean;
  /** Sampling options that are no part of OpenAI's own API. */
  extras: boolean;
  /** A message of the system's own; else its text stands before the first of the user's. */
  system: boolean;
}

/** What a server has refused of any request, by server and model. Not the answer's shape: the next one may have another. */
export type RefusedForms = Map<string, Pick<ChatForm, 'thoughtless' | 'extras' | 'system'>>;

export const fullForm = (request: ChatRequest): ChatForm => ({
  format: request.schema && 'json_schema',
  thoughtless: true,
  extras: true,
  system: true,
});

/** Texts by which servers refuse the answer's shape, fields that they do not know, and a system message. */
const REFUSED = {
  thoughtless: /reasoning|chat_template|think/i,
  format:
    /response_?format|json[_ ]?(schema|object|mode)|schema|grammar|guided|structured[_ ]output|xgrammar|outlines/i,
  extras: /top_k|repeat_penalty|repetition_penalty|stream_options|seed|extra (inputs|fields)|unrecognized/i,
  system:
    /system (role|message|prompt)s?.{0,40}not supported|roles must alternate|only user.{0,20}assistant|got system/i,
};
/** Statuses of a request that the server understood and would not do. */
const REFUSALS = [400, 422, 500, 501];

/** The next simpler form after a refusal; `undefined` where the form was not what was refused. */
export function simplerForm(form: ChatForm, error: unknown): ChatForm | undefined {
  if (!(error instanceof ServerRefusal)) return undefined;
  const { status, message } = error;
  if (status !== undefined && !REFUSALS.includes(status)) return undefined;
  if (form.thoughtless && REFUSED.thoughtless.test(message)) return { ...form, thoughtless: false };
  if (form.system && REFUSED.system.test(message)) return { ...form, system: false };
  if (form.format && REFUSED.format.test(message))
    return { ...form, format: form.format === 'json_schema' ? 'json_object' : undefined };
  if (form.extras && REFUSED.extras.test(message)) return { ...form, extras: false };
  return undefined;
}

/** The body of POST /chat/completions. */
export function chatBody(model: string, { messages, schema, options }: ChatRequest, form: ChatForm): object {
  const { temperature, top_p, top_k, repeat_penalty, seed, num_predict } = options;
  return {
    model,
    messages: form.system ? messages : withoutSystem(messages),
    stream: true,
    temperature,
    top_p,
    max_tokens: num_predict,
    // as vLLM, SGLang and llama.cpp name it, and as Ollama's /v1 does; Ollama's own API has `think`
    ...(form.thoughtless && { chat_template_kwargs: { enable_thinking: false }, reasoning_effort: 'none' }),
    // the length of the context is the server's own affair in this dialect
    ...(form.extras && {
      stream_options: { include_usage: true },
      ...(seed !== undefined && { seed }),
      top_k,
      // as llama.cpp and LM Studio name it, and as vLLM and SGLang do; each passes the other's over
      repeat_penalty,
      repetition_penalty: repeat_penalty,
    }),
    ...(form.format === 'json_schema' && {
      response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } },
    }),
    ...(form.format === 'json_object' && { response_format: { type: 'json_object' } }),
  };
}

function withoutSystem(messages: ChatMessage[]): ChatMessage[] {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const others = messages.filter(({ role }) => role !== 'system');
  const [first, ...rest] = others;
  const before = system.join('\n\n');
  if (first?.role !== 'user') return [{ role: 'user', content: before }, ...others];
  return [{ role: 'user', content: `${before}\n\n${first.content}` }, ...rest];
}
