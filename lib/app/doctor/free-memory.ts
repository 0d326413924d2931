import { EngineError } from '../../model/failure.ts';
import { whileAlive } from '../network/heartbeat.ts';
import { openEngine } from '../network/open-engine.ts';
import { getSettings } from '../settings/settings-store.ts';

/** A server that is busy with a model lets it end its answer first; longer than this it is not waited for, in ms. */
const PATIENCE_MS = 30_000;

/** Takes models out of a server's memory, one after the other. Throws `EngineError`. */
export const freeMemory = ({ url, models }: { url: string; models: string[] }): Promise<void> =>
  whileAlive(async () => {
    const { tools } = await openEngine({ ...(await getSettings()).server, url });
    if (!tools) throw new EngineError('protocol', 'This kind of server has no memory to free.');
    for (const model of models) await tools.unload(model, AbortSignal.timeout(PATIENCE_MS));
  });
