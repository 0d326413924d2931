import { MODEL_ID } from '../../lib/model/defaults.ts';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';

const OLLAMA = 'http://127.0.0.1:11434';
const OWN_MODEL = 'qwen2.5-coder:1.5b';
/** Models smaller than this on disk (bytes) can't write; 0.8 GB is a 1B model in 4 bits. */
const SMALLEST = 800e6;

export interface DemoServer {
  url: string;
  model: string;
  what: string;
  close: () => Promise<void>;
}

/** An Ollama of the user's with a usable model, else our own server with real weights. */
export async function openDemoServer(): Promise<DemoServer> {
  return (await findOllama()) ?? (await startOwn());
}

async function findOllama(): Promise<DemoServer | undefined> {
  const engine = ollamaEngine({ url: OLLAMA, model: MODEL_ID });
  const models = await engine.models(AbortSignal.timeout(3000)).catch(() => []); // none running: the usual case
  const usable = models.filter(
    ({ name, size }) => size > SMALLEST && !/embed|minilm|bge|rerank|vision|llava/i.test(name),
  );
  const chosen =
    usable.find(({ name }) => name === MODEL_ID) ??
    usable.find(({ name }) => /instruct|mistral/i.test(name)) ??
    usable[0];
  if (!chosen) return undefined;
  return { url: OLLAMA, model: chosen.name, what: `the Ollama on ${OLLAMA}`, close: async () => undefined };
}

async function startOwn(): Promise<DemoServer> {
  const { installDependencies } = await import('../model-server/install-dependencies.ts');
  await installDependencies();
  const { ensureWeights } = await import('../model-server/weights.ts');
  const { startModelServer } = await import('../model-server/server.ts');
  await ensureWeights(OWN_MODEL);
  const server = await startModelServer({ models: [{ name: OWN_MODEL, weights: OWN_MODEL }] });
  return {
    url: server.url,
    model: OWN_MODEL,
    what: `a server of our own on ${server.url}`,
    close: server.close,
  };
}
