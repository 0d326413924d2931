import type { ModelInfo } from '../../model/engine.ts';
import { toFailure } from '../../model/failure.ts';
import type { ServerChoice } from '../doctor/doctor-messages.ts';
import type { ServerState } from '../messages/protocol.ts';
import { getSettings } from '../settings/settings-store.ts';
import { whileAlive } from './heartbeat.ts';
import { openEngine } from './open-engine.ts';

/** A server that answers a list slower than this is as good as off, in ms. */
const PATIENCE_MS = 10_000;

/** The server's models, and what stands in the way of using the model, if anything. */
export const checkServer = (choice: ServerChoice): Promise<ServerState> =>
  whileAlive(async () => {
    let models: ModelInfo[] = [];
    try {
      const engine = await openEngine({ ...(await getSettings()).server, ...choice });
      models = await engine.models(AbortSignal.timeout(PATIENCE_MS));
      await engine.check(AbortSignal.timeout(PATIENCE_MS));
      return { models };
    } catch (error) {
      return { models, problem: toFailure(error) };
    }
  });
