import type { Exchange } from './exchange.ts';

/** An exchange with a real server, as in tests/fixtures/ollama; times in milliseconds after the request. */
export interface Recording {
  request: { method: string; path: string; headers: Record<string, string>; body?: unknown };
  status: number;
  headersAtMs: number;
  headers: Record<string, string>;
  chunks: [number, string][];
  end: string;
  endMs: number;
}

/**
 * A recording as a script, byte for byte. What did not come to its end breaks off, the client's own cancelling too.
 * @param speed 1: as recorded; 0: without any waiting; 10: ten times as slow
 */
export function recordedExchange(recording: Recording, speed = 0): Exchange {
  let at = recording.headersAtMs;
  const pieces = recording.chunks.map(([ms, data]) => {
    const waitMs = Math.max(0, ms - at) * speed;
    at = ms;
    return { waitMs, data };
  });
  // Node writes the transfer coding itself; "close" was the recording client's own wish.
  const own = ['transfer-encoding', 'connection'];
  const headers = Object.fromEntries(
    Object.entries(recording.headers).filter(([name]) => !own.includes(name)),
  );
  const ending = recording.end === 'end' ? 'end' : 'reset';
  return { status: recording.status, headers, headDelayMs: recording.headersAtMs * speed, pieces, ending };
}

/** Another answer, its pieces at the moments of the recorded ones; the recording begins anew where it has fewer. */
export function atPaceOf(recording: Recording, exchange: Exchange): Exchange {
  const { headDelayMs, pieces } = recordedExchange(recording, 1);
  const [, ...waits] = pieces.map(({ waitMs }) => waitMs);
  return {
    ...exchange,
    headDelayMs,
    pieces: exchange.pieces.map((piece, at) => ({
      ...piece,
      waitMs: at === 0 ? 0 : (waits[(at - 1) % waits.length] ?? 0),
    })),
  };
}
