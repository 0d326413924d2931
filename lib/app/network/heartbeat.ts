import { browser } from 'wxt/browser';

/** Chromium ends a worker 30 s after a fetch that got no response head; a call into its API every 20 s prevents it. */
const PERIOD_MS = 20_000;

let inFlight = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const waiting = new Set<() => void>();

/** Keeps the worker alive while `work` runs, and no longer. */
export async function whileAlive<T>(work: () => Promise<T>): Promise<T> {
  inFlight += 1;
  timer ??= setInterval(() => void browser.runtime.getPlatformInfo(), PERIOD_MS);
  try {
    return await work();
  } finally {
    inFlight -= 1;
    if (inFlight === 0) {
      clearInterval(timer);
      timer = undefined;
      const all = [...waiting];
      waiting.clear();
      for (const next of all) next();
    }
  }
}

/** Whether work with a server is under way. */
export const isInFlight = (): boolean => inFlight > 0;

/** Calls back as soon as no work is in flight; once, however often the same is asked for until then. */
export function onceIdle(then: () => void): void {
  if (isInFlight()) waiting.add(then);
  else then();
}
