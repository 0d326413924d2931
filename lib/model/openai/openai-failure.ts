import { abortFailure } from '../abort-failure.ts';
import { EngineError, type FailureCode } from '../failure.ts';
import { ServerRefusal } from './server-refusal.ts';

/** One row of the error table: the status (any where left out), what text or kind have, what it means. */
type Row = [status: number | undefined, text: RegExp, code: FailureCode];

/**
 * Errors of the servers that speak this dialect; the first row that fits counts. Texts of vLLM (entrypoints/openai),
 * SGLang (entrypoints/openai), llama.cpp (tools/server/server-common.cpp, server-context.cpp), Ollama's
 * openai/openai.go, all as of 2026, and of LM Studio as users quote them.
 */
const TABLE: readonly Row[] = [
  [403, /^ *$/, 'refused'], // no body: Ollama's own Origin or Host check
  [401, /.*/, 'unauthorized'],
  [403, /.*/, 'unauthorized'],
  [407, /.*/, 'unauthorized'],
  [429, /.*/, 'busy'],
  [503, /.*/, 'busy'],
  [
    undefined,
    /context.?length|context.?size|context.?window|context (the )?overflows|exceed_context|longer than the (maximum )?model|maximum allowed input|max_tokens.{0,40}too large|prompt is too long/i,
    'context_overflow',
  ],
  [
    undefined,
    /requires more system memory|out ?of ?(device ?)?memory|Malloc failed|failed to allocate|unable to allocate|allocation failed|not enough memory|insufficient (system )?(memory|resources)/i,
    'out_of_memory',
  ],
  [
    undefined,
    /model.{0,200}(not found|does not exist|not loaded|not available)|(no such|unknown|could not find|failed to load) model|no models? (is |are )?loaded|model_not_found/i,
    'model_missing',
  ],
  [
    undefined,
    /does not support (chat|embed|generat)|chat template|not support the (chat|embed|completion)|not (a|an) (chat|embedding) model/i,
    'model_unsuitable',
  ],
  [undefined, /timed out waiting for llama|runner to start/i, 'load_timeout'],
  [undefined, /too many requests|server (is )?(busy|overloaded)|queue (is )?full|loading model/i, 'busy'],
  [502, /.*/, 'offline'],
  [504, /.*/, 'load_timeout'], // a proxy's patience: the server is there, and slow
  [500, /.*/, 'crashed'],
  [undefined, /engine.{0,40}(dead|died)|EngineDeadError|internal server error|abort/i, 'crashed'],
];

/** By which llama.cpp says that it is not ready yet; it says so as long as that takes. */
const LOADING = /loading model/i;

/**
 * The failure that an error means. `signal` tells our own cancelling from a broken line; of an answer that has begun an
 * error without a name is the end.
 */
export function openaiFailure(error: unknown, signal: AbortSignal, hasBegun = false): EngineError {
  if (signal.aborted) return abortFailure(signal);
  if (error instanceof EngineError) return error;
  if (!(error instanceof ServerRefusal)) {
    const text = error instanceof Error ? error.message : String(error);
    return new EngineError('crashed', text.slice(0, 2000), { cause: error });
  }
  const { status, message, kind } = error;
  const row = TABLE.find(
    ([rowStatus, pattern]) =>
      (rowStatus === undefined || rowStatus === status) && pattern.test(`${message} ${kind}`),
  );
  const comeBack = { after_ms: error.after_ms, isLoading: LOADING.test(message) };
  if (row) return new EngineError(row[2], message, { cause: error, comeBack });
  if (hasBegun) return new EngineError('crashed', message, { cause: error });
  return new EngineError('protocol', status === undefined ? message : `HTTP ${status}: ${message}`, {
    cause: error,
  });
}
