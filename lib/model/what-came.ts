import { cleanLine } from '../lead/clean-text.ts';

/** Enough to know a proxy's page by. */
const MAX_SHOWN = 200;

/**
 * A sentence that shows the beginning of an answer that is none of the server's kind; one line without control
 * characters.
 */
export function whatCame(answer: string, kind = "none of Ollama's"): string {
  const shown = cleanLine(answer.slice(0, MAX_SHOWN));
  return shown
    ? `The server's answer is ${kind}: ${shown}${answer.length > MAX_SHOWN ? '…' : ''}`
    : 'The server answered with nothing.';
}
