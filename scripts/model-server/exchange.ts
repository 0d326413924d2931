import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A piece of a response; `waitMs` counts from when the piece (or the head) before it was due. */
export interface Piece {
  waitMs: number;
  data: string | Buffer;
}

/**
 * One scripted response.
 * `end`: as it should be; `reset`: the connection breaks; `silence`: nothing more comes, and it stays open.
 */
export interface Exchange {
  status: number;
  headers: Record<string, string>;
  /** Silence before the response head: a cold load, a long prompt. */
  headDelayMs: number;
  pieces: Piece[];
  ending: 'end' | 'reset' | 'silence';
  /** Comes again and again behind the pieces, until the client goes. */
  endless?: Piece;
}

/** A response with one JSON body, at once. */
export const jsonExchange = (value: unknown, status = 200): Exchange => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  headDelayMs: 0,
  pieces: [{ waitMs: 0, data: JSON.stringify(value) }],
  ending: 'end',
});

/**
 * Plays an exchange to a client; stops as soon as the signal says that the client has gone.
 * @param sending called right before each piece
 */
export async function play(
  exchange: Exchange,
  response: ServerResponse,
  signal: AbortSignal,
  sending: () => void,
): Promise<void> {
  // Each moment counts from the start, or a hundred timers would each add their delay.
  let due = performance.now();
  const wait = async (ms: number) => {
    due += ms;
    // At least a pause, or the kernel joins pieces that a test wants apart.
    if (ms > 0) await sleep(Math.max(1, due - performance.now()), undefined, { signal });
  };
  await wait(exchange.headDelayMs);
  response.writeHead(exchange.status, exchange.headers);
  response.flushHeaders();
  const write = async ({ waitMs, data }: Piece) => {
    await wait(waitMs);
    sending();
    await new Promise((resolve) => response.write(data, resolve));
  };
  for (const piece of exchange.pieces) await write(piece);
  while (exchange.endless && !signal.aborted) await write(exchange.endless);
  if (exchange.ending === 'end') response.end();
  // A destroyed response breaks the chunked coding off, which a client sees as a reset.
  else if (exchange.ending === 'reset') response.destroy();
}
