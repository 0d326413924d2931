import { EngineError, toFailure } from '../../model/failure.ts';
import { whileAlive } from '../network/heartbeat.ts';
import { openEngine } from '../network/open-engine.ts';
import { getSettings } from '../settings/settings-store.ts';
import type { PullState, ServerChoice } from './doctor-messages.ts';

interface Pull {
  state: PullState;
  stop: AbortController;
  listeners: Set<(state: PullState) => void>;
}

const pulls = new Map<string, Pull>();

/** Enough for a bar that moves, in ms; a server tells of its progress many times a second. */
const TELL_MS = 200;

/** The worker's pull of one model from one server; it belongs to the worker and outlives the pages that follow it. */
function pullOf({ url, model }: ServerChoice): Pull {
  const key = `${url} ${model}`;
  const pull = pulls.get(key) ?? {
    state: { type: 'idle' },
    stop: new AbortController(),
    listeners: new Set(),
  };
  pulls.set(key, pull);
  return pull;
}

/** Tells how the pull stands, now and whenever that changes, until the returned function is called. */
export function followPull(server: ServerChoice, listener: (state: PullState) => void): () => void {
  const pull = pullOf(server);
  pull.listeners.add(listener);
  listener(pull.state);
  return () => void pull.listeners.delete(listener);
}

/** Begins a pull, unless one of the same model is under way. How it goes is told to those who follow. */
export function startPull(server: ServerChoice): void {
  const pull = pullOf(server);
  if (pull.state.type === 'pulling' && !pull.stop.signal.aborted) return;
  const stop = new AbortController();
  pull.stop = stop;
  const tell = (state: PullState) => {
    // one that was cancelled and begun anew has no more to say
    if (pull.stop !== stop) return;
    pull.state = state;
    for (const listener of pull.listeners) listener(state);
  };
  tell({ type: 'pulling', progress: { status: '', completed: 0, total: 0 } });
  whileAlive(() => run(server, stop.signal, tell)).then(
    () => {
      tell({ type: 'done' });
      // who comes later finds the model, or finds that it has gone again
      if (pull.stop === stop) pull.state = { type: 'idle' };
    },
    (error: unknown) => {
      const failure = toFailure(error);
      tell(failure.code === 'cancelled' ? { type: 'idle' } : { type: 'failed', failure });
    },
  );
}

/** Ends a pull; the server keeps what has come, and the next pull goes on there. */
export const stopPull = (server: ServerChoice): void => pullOf(server).stop.abort();

async function run(
  choice: ServerChoice,
  signal: AbortSignal,
  tell: (state: PullState) => void,
): Promise<void> {
  const { tools } = await openEngine({ ...(await getSettings()).server, ...choice });
  if (!tools) throw new EngineError('pull_failed', 'This kind of server fetches no models.');
  let told = 0;
  for await (const progress of tools.pull(choice.model, signal)) {
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    tell({ type: 'pulling', progress });
  }
}
