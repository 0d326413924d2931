import { type Compose, findCompose, pickCompose } from './find-compose.ts';

export interface Patience {
  /** How long to look for a box, ms. */
  appear: number;
  /** How long a box that appeared may keep changing, ms. */
  settle: number;
  /** How long a box must stay unchanged: Gmail puts the signature in after the box, ms. */
  quiet: number;
  /** How often to look, ms. */
  step: number;
}

/** Under the 30 s after which Chromium may stop an idle worker, which waits for this. */
const PATIENCE: Patience = { appear: 15_000, settle: 8_000, quiet: 900, step: 100 };

/**
 * The compose box of a page that is still being built, once its body and subject have come to rest; one that does not
 * in time is given back as it is. `undefined` where no box came.
 */
export async function waitForCompose(
  document: Document,
  pause: (ms: number) => Promise<unknown>,
  { appear, settle, quiet, step }: Patience = PATIENCE,
): Promise<Compose | undefined> {
  let waited = 0;
  let still = 0;
  let seen: { compose: Compose; state: string } | undefined;
  while (waited < (seen ? appear + settle : appear)) {
    const compose = pickCompose(findCompose(document), document.activeElement, seen?.compose.root);
    const state = compose && `${compose.subjectField?.value}\n${compose.body.innerHTML}`;
    still = compose && compose.body === seen?.compose.body && state === seen.state ? still + step : 0;
    seen = compose && state !== undefined ? { compose, state } : undefined;
    if (compose && still >= quiet) return compose;
    await pause(step);
    waited += step;
  }
  return seen?.compose;
}
