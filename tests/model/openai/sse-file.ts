import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../replay-server.ts';

/** A server's answer on status 200, as an event stream in one piece. */
export const stream = (text: string): Recording => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream; charset=utf-8' },
  chunks: text ? [[0, text]] : [],
  end: 'end',
});

/** A stream of tests/fixtures/openai. */
export const sseFile = (name: string): Recording =>
  stream(readFileSync(join(import.meta.dirname, '../../fixtures/openai', `${name}.sse`), 'utf8'));

export const json = (value: unknown, status = 200): Recording => ({
  status,
  headers: { 'content-type': 'application/json' },
  chunks: [[0, typeof value === 'string' ? value : JSON.stringify(value)]],
  end: 'end',
});
