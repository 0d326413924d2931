import { cleanLine } from '../../lead/clean-text.ts';
import { parseJson } from '../parse-json.ts';

/** Most characters of a server's error that are kept. */
const MAX_TEXT = 2000;

/** What a server said instead of an answer; `text` is one line of at most 2,000 characters. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
  /** The HTTP status, or the one that an error inside a stream names. */
  readonly status: number | undefined;
  /** The error's type and code, such as `exceed_context_size_error`. */
  readonly kind: string;
  /** Of its `Retry-After`, in ms. */
  readonly after_ms: number | undefined;
  constructor(status: number | undefined, text: string, kind = '', after_ms?: number) {
    super(text);
    this.status = status;
    this.kind = kind;
    this.after_ms = after_ms;
  }
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads an error in any of the shapes in use: `{error: {message, type, code}}` (OpenAI, vLLM, llama.cpp, Ollama),
 * `{error: "…"}` (LM Studio, vLLM's token check), `{object: "error", message, code}` (SGLang, an older vLLM),
 * `{detail}` (FastAPI: Ray Serve, gateways), or text that is no JSON.
 * @param status the HTTP status; left out for an error inside a stream
 * @param after_ms see `retryAfter`
 */
export function readRefusal(body: string, status?: number, after_ms?: number): ServerRefusal {
  const value = parseJson(body);
  const fields = isFields(value) ? value : {};
  const inner = isFields(fields.error) ? fields.error : fields;
  const said = inner.message ?? fields.error ?? fields.detail ?? body;
  const text = typeof said === 'string' ? said : JSON.stringify(said);
  const named = Number(inner.code);
  return new ServerRefusal(
    status ?? (named >= 400 && named < 600 ? named : undefined),
    cleanLine(text.slice(0, MAX_TEXT)),
    [inner.type, inner.code].filter((each) => typeof each === 'string').join(' '),
    after_ms,
  );
}

/** The ms after which a server wants to be asked again (RFC 9110, 10.2.3): seconds or a date; `undefined` where it does not say. */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const said = headers.get('retry-after')?.trim();
  if (!said) return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
