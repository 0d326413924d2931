import type { Engine, ModelInfo } from '../engine.ts';
import { type FailureCode, toFailure } from '../failure.ts';
import { isThisComputer } from '../server-address.ts';
import { isSameModel } from '../server-tools.ts';
import type { DoctorCheck, DoctorFinding, DoctorFix } from './finding.ts';
import { found } from './findings.ts';

interface Circumstances {
  url: string;
  engine: Engine | undefined;
  originPattern: string;
  soon: () => AbortSignal;
}

const ADDRESS: DoctorFix = { type: 'field', field: 'url' };

/** Why an examination ended where it did, with what mends it. */
export async function failedFinding(
  check: DoctorCheck,
  error: unknown,
  { url, engine, originPattern, soon }: Circumstances,
): Promise<DoctorFinding> {
  const failure = toFailure(error);
  if (failure.code === 'refused') {
    // the first questions are GETs, which have no Origin: what is refused there is the name the server is called by
    if (check === 'reachable' && !isThisComputer(url))
      return found('allowed', 'problem', 'host_refused', [], [ADDRESS]);
    const command = `OLLAMA_ORIGINS=${originPattern} ollama serve`;
    return found('allowed', 'problem', 'rule_missing', [], [{ type: 'command', command }]);
  }
  return { check, state: 'problem', failure, fixes: await fixesFor(failure.code, engine, soon) };
}

async function fixesFor(
  code: FailureCode,
  engine: Engine | undefined,
  soon: () => AbortSignal,
): Promise<DoctorFix[]> {
  if (code === 'permission_missing') return [{ type: 'allow' }];
  if (code === 'unauthorized') return [{ type: 'field', field: 'token' }];
  if (code === 'protocol') return [ADDRESS];
  // only of Ollama do we know how it is started
  if (code === 'offline' && engine && !engine.tools) return [ADDRESS];
  if (code === 'offline')
    return [
      { type: 'command', command: 'ollama serve' },
      { type: 'link', to: 'install' },
    ];
  if (!engine) return [];
  if (code === 'model_missing')
    return [{ type: 'model', pull: engine.tools !== undefined, others: await writers(engine, soon) }];
  if (code === 'model_unsuitable')
    return [{ type: 'model', pull: false, others: await writers(engine, soon) }];
  if (code !== 'out_of_memory') return [];
  const models = await engine.models(soon()).catch(nothing);
  const own = models.find(({ name }) => isSameModel(name, engine.model));
  const smaller = models.filter(({ size, embeds }) => !embeds && own && size < own.size);
  const loaded = (await engine.tools?.loaded(soon()).catch(nothing)) ?? [];
  return [
    ...(loaded.length > 0 ? [{ type: 'free' as const, models: loaded.map(({ name }) => name) }] : []),
    { type: 'model', pull: false, others: smaller },
  ];
}

/** A second question to a server in trouble may fail too; then there is nothing to offer. */
const nothing = (): [] => [];

/** The server's other models that can write. */
const writers = async (engine: Engine, soon: () => AbortSignal): Promise<ModelInfo[]> =>
  (await engine.models(soon()).catch(nothing)).filter(
    ({ name, embeds }) => !embeds && !isSameModel(name, engine.model),
  );
