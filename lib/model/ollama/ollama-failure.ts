import { abortFailure } from '../abort-failure.ts';
import { EngineError, type FailureCode } from '../failure.ts';

/** One row of the error table: the status (any where left out), what the text has, what it means. */
type Row = [status: number | undefined, text: RegExp, code: FailureCode];

/**
 * Ollama's errors, old and new servers; the first row that fits counts. Statuses alone do not tell (a wrong option, a
 * full GPU and a crash are all 500), so the text does. Seen in the recordings of the 0.24 line and in the source of
 * 0.33.0-rc2 (2026-08-21).
 */
const TABLE: readonly Row[] = [
  [403, /^Error 403|^$/, 'refused'], // no body: Ollama's own Origin or Host check
  [401, /.*/, 'unauthorized'],
  [403, /.*/, 'unauthorized'],
  [407, /.*/, 'unauthorized'],
  [undefined, /model ['"][^'"]+['"] not found|try pulling it first/i, 'model_missing'],
  [
    undefined,
    /does not support (chat|generate|thinking|completion|embed)|may be incompatible with your version/i,
    'model_unsuitable',
  ],
  [
    undefined,
    /prompt is longer than the context length|input .*exceeds (the|maximum) context length|exceeds the available context/i,
    'context_overflow',
  ],
  [undefined, /request cancell?ed/i, 'crashed'], // not by us, or the signal would say so
  [undefined, /server busy|maximum pending requests/i, 'busy'],
  [429, /.*/, 'busy'],
  [503, /.*/, 'busy'], // a proxy's
  [
    undefined,
    /requires more system memory|out ?of ?(device ?)?memory|Malloc failed|failed to allocate|unable to allocate|allocation failed|not enough memory|insufficient memory/i,
    'out_of_memory',
  ],
  [undefined, /timed out waiting for llama|runner to start/i, 'load_timeout'],
  [
    undefined,
    /runner process (?:has terminated|(?:is )?no longer running)|model failed to load|POST predict|llama-server process has terminated|runner has unexpectedly stopped|error was encountered while running the model|error reading llama-server/i,
    'crashed',
  ],
  [undefined, /option ".*" must be of type/, 'internal'], // what is sent is ours to get right
  [502, /.*/, 'offline'],
  [504, /.*/, 'load_timeout'], // a proxy's patience: the server is there, and slow
];

/** Texts by which a server refuses the answer's shape; the request is then worth repeating without it. */
const SCHEMA_REFUSED =
  /invalid format|invalid JSON schema in format|failed to parse grammar|grammar_init|does not support (structured|format)/i;

/** What the npm client throws; `browser.mjs` does not export its ResponseError class. */
interface ServerError {
  status: number | undefined;
  text: string;
}

export const isSchemaRefused = (error: unknown): boolean => SCHEMA_REFUSED.test(read(error).text);

/**
 * The failure that an error of the Ollama client means. `signal` tells our own cancelling from a broken line. What no
 * server said (no connection, a broken stream, another program's answer) comes as an `EngineError` of our own fetch.
 */
export function ollamaFailure(error: unknown, signal: AbortSignal): EngineError {
  if (signal.aborted) return abortFailure(signal);
  if (error instanceof EngineError) return error;
  const { status, text } = read(error);
  const row = TABLE.find(
    ([rowStatus, pattern]) => (rowStatus === undefined || rowStatus === status) && pattern.test(text),
  );
  if (row) return new EngineError(row[2], text, { cause: error });
  if (/Did not receive done/.test(text))
    return new EngineError('truncated', 'The answer ended without its last line.', { cause: error });
  return new EngineError('protocol', status === undefined ? text : `HTTP ${status}: ${text}`, {
    cause: error,
  });
}

function read(error: unknown): ServerError {
  const text = error instanceof Error ? error.message : String(error);
  return { status: statusOf(error), text: text.slice(0, 2000) };
}

/** The HTTP status by which a server refused; `undefined` where it was none. */
export const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' &&
  error !== null &&
  'status_code' in error &&
  typeof error.status_code === 'number'
    ? error.status_code
    : undefined;
