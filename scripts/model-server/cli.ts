import { parseArgs } from 'node:util';
import { installDependencies } from './install-dependencies.ts';
import { isWeightsName, KNOWN_WEIGHTS, type WeightsName } from './known-weights.ts';
import { ensureWeights } from './weights.ts';

const USAGE = `node scripts/model-server/cli.ts [--model NAME]… [--port N] [--setup-only]

  --model NAME   one of ${Object.keys(KNOWN_WEIGHTS).join(', ')}; may be repeated; fetched when it is missing.
                 NAME=WEIGHTS serves the weights under another name.
  --port N       11434, Ollama's own, by default; 0 for any free one
  --setup-only   fetch packages and weights, then stop
`;

/** @throws Error on a name without weights */
function served(argument: string): { name: string; weights: WeightsName } {
  const [name = '', weights = name] = argument.split('=');
  if (!isWeightsName(weights)) throw new Error(`No weights are known for ${weights}.\n\n${USAGE}`);
  return { name, weights };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: 'string', multiple: true, default: ['qwen2.5-coder:1.5b'] },
      port: { type: 'string', default: '11434' },
      'setup-only': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${values.port} is no port number.`);
  const models = values.model.map(served);
  await installDependencies();
  for (const weights of new Set(models.map((model) => model.weights))) await ensureWeights(weights);
  if (values['setup-only']) return;

  // Only now: it imports the packages that may just have been installed.
  const { startModelServer } = await import('./server.ts');
  const server = await startModelServer({ port, models });
  process.stdout.write(`listening on ${server.url}\n`);
  const stop = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
