import pRetry from 'p-retry';
import type { ChatRequest, Chunk, Engine } from './engine.ts';
import { EngineError, toFailure } from './failure.ts';

/** How often and how long a busy server is waited for. */
export interface Retries {
  count: number;
  /** The first wait in ms, doubled each time; half of it to all of it again is added at random, so that a team's browsers do not come back together. */
  first_ms: number;
}

/** Some 30 to 60 s in all: about one email of somebody else's. */
const USUAL: Retries = { count: 5, first_ms: 1000 };

/**
 * An engine that asks a busy server again, and no other: what else fails fails at once. Only what has said nothing yet is
 * asked again. `waits` is told before each wait; `signal` ends it as `cancelled`.
 */
export function patientEngine(
  engine: Engine,
  { waits, signal, retries = USUAL }: { waits: () => void; signal: AbortSignal; retries?: Retries },
): Engine {
  const again = <T>(ask: () => Promise<T>): Promise<T> =>
    pRetry(ask, {
      retries: retries.count,
      minTimeout: retries.first_ms,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => toFailure(error).code === 'busy',
      onFailedAttempt: ({ error, retriesLeft }) => {
        if (retriesLeft > 0 && toFailure(error).code === 'busy') waits();
      },
    }).catch((error: unknown) => {
      throw signal.aborted ? new EngineError('cancelled', '') : error;
    });

  async function* chat(request: ChatRequest): AsyncGenerator<Chunk> {
    const { chunks, first } = await again(async () => {
      const chunks = engine.chat(request);
      return { chunks, first: await chunks.next() };
    });
    try {
      if (!first.done) yield first.value;
      yield* chunks;
    } finally {
      // whoever stops listening ends the server's work too
      await chunks.return(undefined);
    }
  }

  return {
    ...engine,
    chat,
    preload: (options, own) => again(() => engine.preload(options, own)),
  };
}
