import type { Exchange } from '../draft/draft.ts';
import type { Engine } from '../model/engine.ts';

/** One writing on its way. */
export interface Run {
  engine: Engine;
  signal: AbortSignal;
  /** Every request made for it, added as it is made, so that a failure has them too. */
  exchanges: Exchange[];
}
