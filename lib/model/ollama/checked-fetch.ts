import { cleanLine } from '../../lead/clean-text.ts';
import { EngineError } from '../failure.ts';
import { parseJson } from '../parse-json.ts';
import { type ServerAccess, serverFetch } from '../server-fetch.ts';
import { whatCame } from '../what-came.ts';
import { ChatLine, checkedLines, PullLine } from './checked-lines.ts';

/** Most characters read of an error's body: a runner's log can be long, and its reason stands at the end of a line. */
const MAX_ERROR = 2000;

/**
 * A fetch for the `ollama` package that hands it only what it can read. The package itself writes error bodies and
 * broken lines on the console, skips broken lines, and throws TypeErrors at what it did not expect.
 *
 * Errors get a JSON body, their text one line of at most 2,000 characters. Rejects with `EngineError`: `offline` where
 * there is no connection, `protocol` where an answer is none of Ollama's, `crashed` where it breaks off.
 * @param answer `lines`: a stream of JSON lines about a chat; `progress`: one about a pull; `whole`: one JSON object
 */
export const checkedFetch =
  (access: ServerAccess, signal: AbortSignal, answer: 'lines' | 'progress' | 'whole'): typeof fetch =>
  async (input, init) => {
    const either = init?.signal ? AbortSignal.any([signal, init.signal]) : signal;
    const response = await serverFetch(access)(input, { ...init, signal: either });
    const { status } = response;
    if (!response.ok) return json({ error: errorText(await text(response)) }, response);
    if (answer !== 'whole')
      return new Response(checkedLines(response.body, answer === 'lines' ? ChatLine : PullLine), { status });
    return json(toObject(await text(response)), response);
  };

const json = (body: object, { status, statusText }: Response): Response =>
  new Response(JSON.stringify(body), { status, statusText, headers: { 'content-type': 'application/json' } });

const text = (response: Response): Promise<string> =>
  response.text().catch((error: unknown) => {
    throw new EngineError('crashed', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  });

/** The words of an error's body: `{"error": "…"}`, `{"error": {"message": "…"}}`, or the body itself. */
function errorText(body: string): string {
  const { error = body } = parsed(body) ?? {};
  const words =
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
      ? error.message
      : error;
  return cleanLine((typeof words === 'string' ? words : JSON.stringify(words)).slice(0, MAX_ERROR));
}

function toObject(body: string): object {
  const value = parsed(body);
  if (!value) throw new EngineError('protocol', whatCame(body));
  return value;
}

function parsed(body: string): { error?: unknown } | undefined {
  const value = parseJson(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
