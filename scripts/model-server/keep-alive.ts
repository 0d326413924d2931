import { AnswerError } from './answer-error.ts';

const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** Ollama's default: five minutes. */
const DEFAULT_KEEP_ALIVE_MS = 300_000;

/**
 * `keep_alive` in milliseconds: a number of seconds or a Go duration such as "5m" or "1h30m"; below zero is for ever.
 * @throws AnswerError
 */
export function readKeepAlive(value: unknown): number {
  if (value === undefined || value === null) return DEFAULT_KEEP_ALIVE_MS;
  if (typeof value === 'number') return value < 0 ? Number.POSITIVE_INFINITY : value * 1000;
  if (typeof value !== 'string') throw new AnswerError(400, `Unsupported type: '${typeof value}'`);
  const text = /^([+-]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+|0)$/.exec(value);
  if (!text) throw new AnswerError(400, `time: invalid duration "${value}"`);
  let total = 0;
  for (const [, amount, unit] of (text[2] ?? '').matchAll(/(\d+(?:\.\d*)?)(ns|us|µs|ms|s|m|h)/g))
    total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
  return text[1] === '-' && total > 0 ? Number.POSITIVE_INFINITY : total;
}
