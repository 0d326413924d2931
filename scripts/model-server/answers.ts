import type { ServerResponse } from 'node:http';
import { AnswerError } from './answer-error.ts';

/** Sends one JSON value as Ollama does: its length known, its charset named. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  const body = JSON.stringify(value);
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    })
    .end(body);
}

export function sendText(response: ServerResponse, text: string, status = 200): void {
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    })
    .end(text);
}

/** One NDJSON line; the head goes out with the first one, as in Ollama. False: the buffer is full, wait for `drain`. */
export function sendLine(response: ServerResponse, value: unknown): boolean {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  return response.write(`${JSON.stringify(value)}\n`);
}

/** Reports a failure: by status while the head is still to come, by a last line after it. */
export function sendFailure(response: ServerResponse, error: unknown): void {
  if (response.destroyed || response.writableEnded) return;
  const known = error instanceof AnswerError ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (response.headersSent) {
    const text = known ? message : `an error was encountered while running the model: ${message}`;
    response.end(`${JSON.stringify({ error: text })}\n`);
  } else if (known?.fromRunner) {
    response.writeHead(known.status, { 'content-type': 'application/json' });
    response.write(JSON.stringify({ error: message }));
    response.end();
  } else sendJson(response, { error: message }, known?.status ?? 500);
}
