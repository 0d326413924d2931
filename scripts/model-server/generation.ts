import { LlamaGrammarEvaluationState, type SequenceEvaluateOptions, type Token } from 'node-llama-cpp';
import { AnswerError } from './answer-error.ts';
import { chatPrompt, type Message, turnTokens } from './chat-prompt.ts';
import type { LoadedModel } from './loaded-model.ts';
import type { Options } from './option-values.ts';
import { evaluatePrompt } from './prompt-state.ts';
import { VisibleText } from './visible-text.ts';

export interface GenerationRequest {
  messages: readonly Message[];
  options: Options;
  /** GBNF that the answer must match. */
  grammar: string | undefined;
  truncate: boolean;
  shift: boolean;
  signal: AbortSignal;
}

/** Counts in tokens, durations in milliseconds. `stop`: the model finished or a stop text came. */
export interface GenerationEnd {
  reason: 'stop' | 'length';
  promptTokens: number;
  promptMs: number;
  outputTokens: number;
  outputMs: number;
}

export type GenerationEvent = { type: 'text'; text: string } | ({ type: 'end' } & GenerationEnd);

// Ollama gives up after more than 30 pieces that are the same but for white space, without a word and without a done line.
const MOST_SAME_PIECES = 30;

async function compile(loaded: LoadedModel, grammar: string) {
  try {
    const compiled = await loaded.llama.createGrammar({ grammar });
    return new LlamaGrammarEvaluationState({ model: loaded.model, grammar: compiled });
  } catch {
    throw new AnswerError(500, 'invalid JSON schema in format', true);
  }
}

function sampling(loaded: LoadedModel, options: Options, recent: () => Token[]): SequenceEvaluateOptions {
  const last = options.repeat_last_n < 0 ? loaded.contextSize : options.repeat_last_n;
  return {
    temperature: options.temperature,
    topK: options.top_k,
    topP: options.top_p,
    minP: options.min_p,
    seed: options.seed < 0 ? Math.floor(Math.random() * 2 ** 32) : options.seed % 2 ** 32,
    repeatPenalty: {
      punishTokens: () => (last === 0 ? [] : recent().slice(-last)),
      maxPunishTokens: Math.max(last, 1),
      penalty: options.repeat_penalty,
      presencePenalty: options.presence_penalty,
      frequencyPenalty: options.frequency_penalty,
    },
    yieldEogToken: true,
  };
}

/**
 * Writes an answer: pieces of text as they come, then the end. Ends without an end event where Ollama's stream ends
 * without its done line (the runaway guard).
 * @throws AnswerError; the signal's reason when it is aborted
 */
export async function* generate(
  loaded: LoadedModel,
  { messages, options, grammar, truncate, shift, signal }: GenerationRequest,
): AsyncGenerator<GenerationEvent> {
  const { model, sequence, contextSize: size } = loaded;
  const state = grammar === undefined ? undefined : await compile(loaded, grammar);
  const prompt = chatPrompt(model, messages, { size, keep: options.num_keep, truncate });
  const started = performance.now();
  await evaluatePrompt(loaded, prompt, signal);

  const written: Token[] = [];
  const keep = Math.min(options.num_keep < 0 ? size : options.num_keep, size - 1);
  const half = Math.max(1, Math.floor((size - keep) / 2));
  const tokens = sequence.evaluate(prompt.slice(-1), {
    ...sampling(loaded, options, () => [...prompt, ...written]),
    ...(state ? { grammarEvaluationState: state } : {}),
    contextShift: { size: half, strategy: () => [{ start: keep, end: keep + half }] },
  });
  const { open, close } = turnTokens(model);
  const visible = new VisibleText(model, [...options.stop, '<|im_start|>', '<|im_end|>']);
  // Without a limit Ollama stops at ten times the context.
  const most = options.num_predict > 0 ? options.num_predict : size * 10;
  let reason: GenerationEnd['reason'] = 'stop';
  let firstAt: number | undefined;
  let last = '';
  let same = 0;
  try {
    for await (const token of tokens) {
      signal.throwIfAborted();
      firstAt ??= performance.now();
      written.push(token);
      if (model.isEogToken(token) || token === open || token === close) break;
      const text = visible.push(token);
      if (text) yield { type: 'text', text };
      if (visible.stopped) break;
      same = text.trim() === last ? same + 1 : 0;
      last = text.trim();
      if (same > MOST_SAME_PIECES) return;
      if (written.length >= most || (!shift && prompt.length + written.length >= size)) {
        reason = 'length';
        break;
      }
      // From here on the context may lose its front, so nothing of it can be taken over.
      if (prompt.length + written.length >= size) loaded.reusable = [];
    }
  } finally {
    await tokens.return();
  }
  const rest = visible.stopped ? '' : visible.end();
  if (rest) yield { type: 'text', text: rest };
  const wroteFrom = firstAt ?? performance.now();
  yield {
    type: 'end',
    reason,
    promptTokens: prompt.length,
    promptMs: wroteFrom - started,
    outputTokens: written.length,
    outputMs: performance.now() - wroteFrom,
  };
}
