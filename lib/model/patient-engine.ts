import pRetry from 'p-retry';
import type { ChatRequest, Chunk, Engine } from './engine.ts';
import { type ComeBack, EngineError, toFailure } from './failure.ts';

/** How often and how long a busy server is waited for. */
export interface Retries {
  count: number;
  /** The first wait in ms, doubled each time; half of it to all of it again is added at random, so that a team's browsers do not come back together. */
  first_ms: number;
}

/** Some 30 to 60 s in all: about one email of somebody else's. */
const USUAL: Retries = { count: 5, first_ms: 1000 };
/** How often a server is asked whether it has loaded its model by now, in ms. */
const LOADING_MS = 2000;
/** Longest that anybody waits for a server in all, and for what it says itself, in ms; Ollama too gives a load up after 5 min. */
const LONGEST_MS = 300_000;
const LONGEST_AFTER_MS = 120_000;

/** What a wait comes before. */
type Asked = 'preload' | 'chat';

/** Told when a server is waited for, and when it is asked again. */
export interface Waits {
  waits: () => void;
  goesOn: (asked: Asked) => void;
}

const isBusy = (error: unknown): boolean => toFailure(error).code === 'busy';
const comeBackOf = (error: unknown): ComeBack => (error instanceof EngineError ? error.comeBack : {});

/**
 * An engine that asks a busy server again, and no other: what else fails fails at once. Only what has said nothing yet is
 * asked again. One that loads its model is waited for as long as that may take, one that says when to come back until then.
 * `signal` ends a wait as `cancelled`.
 */
export function patientEngine(
  engine: Engine,
  { waits, goesOn, signal, retries = USUAL }: Waits & { signal: AbortSignal; retries?: Retries },
): Engine {
  const again = <T>(asked: Asked, ask: () => Promise<T>): Promise<T> =>
    pRetry(
      (attempt) => {
        if (attempt > 1) goesOn(asked);
        return ask();
      },
      {
        retries: retries.count,
        minTimeout: retries.first_ms,
        maxRetryTime: LONGEST_MS,
        randomize: true,
        signal,
        shouldRetry: ({ error }) => isBusy(error),
        shouldConsumeRetry: ({ error }) => !comeBackOf(error).isLoading,
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (retriesLeft === 0 || !isBusy(error)) return;
          waits();
          const { isLoading, after_ms = isLoading ? LOADING_MS : 0 } = comeBackOf(error);
          await passed(Math.min(after_ms, LONGEST_AFTER_MS), signal);
        },
      },
    ).catch((error: unknown) => {
      throw signal.aborted ? new EngineError('cancelled', '') : error;
    });

  async function* chat(request: ChatRequest): AsyncGenerator<Chunk> {
    const { chunks, first } = await again('chat', async () => {
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
    preload: (options, own) => again('preload', () => engine.preload(options, own)),
  };
}

/** Resolves after so many ms, or as soon as the signal is aborted. */
function passed(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms === 0 || signal.aborted) return resolve();
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    signal.addEventListener('abort', over);
  });
}
