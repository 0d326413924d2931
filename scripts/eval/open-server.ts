import { DEFAULT_SERVER_URL, MODEL_ID } from '../../lib/model/defaults.ts';
import { type DemoServer, openDemoServer } from '../demo/demo-server.ts';

/** The server to measure: the one named, else the demo's (a running Ollama, or our own with a 1.5B model). */
export async function openServer({ url, model }: { url?: string; model?: string }): Promise<DemoServer> {
  if (url)
    return { url, model: model ?? MODEL_ID, what: `the server on ${url}`, close: async () => undefined };
  if (!model) return openDemoServer();
  const { isWeightsName } = await import('../model-server/known-weights.ts');
  if (!isWeightsName(model))
    return {
      url: DEFAULT_SERVER_URL,
      model,
      what: `the Ollama on ${DEFAULT_SERVER_URL}`,
      close: async () => undefined,
    };
  const { installDependencies } = await import('../model-server/install-dependencies.ts');
  await installDependencies();
  const { ensureWeights } = await import('../model-server/weights.ts');
  const { startModelServer } = await import('../model-server/server.ts');
  await ensureWeights(model);
  const server = await startModelServer({ models: [{ name: model, weights: model }] });
  return { url: server.url, model, what: `a server of our own on ${server.url}`, close: server.close };
}
