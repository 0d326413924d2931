import type { Exchange } from './exchange.ts';

interface ChatScript {
  model?: string;
  /** Milliseconds between two tokens. */
  tokenMs?: number;
  /** Milliseconds until the first one. */
  headDelayMs?: number;
  reason?: 'stop' | 'length';
  promptTokens?: number;
}

// A fixed clock: what a test prints is the same each time.
const CREATED = '2026-01-01T00:00:00.000000000Z';

const line = (model: string, content: string, rest: object) => ({
  waitMs: 0,
  data: `${JSON.stringify({ model, created_at: CREATED, message: { role: 'assistant', content }, ...rest })}\n`,
});

/** Any text as a healthy NDJSON stream of Ollama's /api/chat: a word or so a line, then the done line. */
export function chatExchange(text: string, script: ChatScript = {}): Exchange {
  const { model = 'smollm2:135m', tokenMs = 0, headDelayMs = 0, reason = 'stop', promptTokens = 74 } = script;
  const tokens = text.match(/\s*[^\s]{1,6}|\s+/gu) ?? [];
  const pieces = tokens.map((token, index) => ({
    ...line(model, token, { done: false }),
    waitMs: index === 0 ? 0 : tokenMs,
  }));
  const done = {
    done: true,
    done_reason: reason,
    total_duration: 2_000_000_000,
    load_duration: 100_000_000,
    prompt_eval_count: promptTokens,
    prompt_eval_duration: 900_000_000,
    eval_count: tokens.length,
    eval_duration: 1_000_000_000,
  };
  return {
    status: 200,
    headers: { 'content-type': 'application/x-ndjson' },
    headDelayMs,
    pieces: [...pieces, line(model, '', done)],
    ending: 'end',
  };
}
