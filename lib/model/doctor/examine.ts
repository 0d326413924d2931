import type { Engine, ModelInfo } from '../engine.ts';
import { EngineError, toFailure } from '../failure.ts';
import { isSameModel } from '../server-tools.ts';
import { failedFinding } from './failed-finding.ts';
import type { DoctorCheck, DoctorFinding, DoctorFix } from './finding.ts';
import { contextFinding, found, gigabytes, instead, memoryFindings, speedFinding } from './findings.ts';
import { type TestDraft, writeTestDraft } from './test-draft.ts';

export interface Examination {
  /** The server's address, as the user entered it. */
  url: string;
  /** Opens the engine as a draft does; why it cannot be opened is a finding. */
  open: () => Promise<Engine>;
  /** Whether the browser takes our Origin header off what goes to this server. */
  hasOriginRule: () => Promise<boolean>;
  /** What a server that looks at origins must allow, such as `chrome-extension://*`. */
  originPattern: string;
  draft: TestDraft;
  /** A signal for one question, which a server answers at once; the test draft has the engine's own patience. */
  soon: () => AbortSignal;
  signal: AbortSignal;
}

/** How far an examination has come. */
interface Progress {
  check: DoctorCheck;
  engine?: Engine;
}

/**
 * Looks at a server as a draft would meet it, step by step, and tells each finding as soon as it stands. Ends at the
 * first failure, since the later steps stand on it. Throws only where `signal` stops it.
 */
export async function* examine(examination: Examination): AsyncGenerator<DoctorFinding> {
  const progress: Progress = { check: 'reachable' };
  try {
    yield* steps(examination, progress);
  } catch (error) {
    if (examination.signal.aborted) throw error;
    yield await failedFinding(progress.check, error, { ...examination, engine: progress.engine });
  }
}

async function* steps(
  { open, hasOriginRule, draft, soon, signal }: Examination,
  progress: Progress,
): AsyncGenerator<DoctorFinding> {
  const engine = await open();
  progress.engine = engine;
  const { tools, model } = engine;
  const started = performance.now();
  const version = await tools?.version(soon()).catch(untold);
  const models = await engine.models(soon());
  const ms = Math.round(performance.now() - started);
  yield version
    ? found('reachable', 'good', 'answers_version', [version, ms])
    : found('reachable', 'good', 'answers', [ms]);

  progress.check = 'allowed';
  await engine.check(soon()).catch((error: unknown) => {
    // a server that says it lacks the model has let us in; that is the next question
    if (toFailure(error).code !== 'model_missing') throw error;
  });
  yield found('allowed', 'good', tools && (await hasOriginRule()) ? 'allowed_by_rule' : 'allowed');

  progress.check = 'model';
  const own = models.find(({ name }) => isSameModel(name, model));
  if (!own) throw new EngineError('model_missing', model);
  const others = models.filter((each) => each !== own && !each.embeds);
  const smaller = others.filter(({ size }) => size < own.size);
  yield own.size > 0
    ? found('model', 'good', 'model_sized', [own.name, sizeOf(own)])
    : found('model', 'good', 'model_there', [own.name]);

  if (tools) {
    progress.check = 'chat';
    const { canChat, context_length } = await tools.card(model, soon());
    if (canChat === false) throw new EngineError('model_unsuitable', model);
    yield found('chat', 'good', canChat ? 'can_chat' : 'chat_untold');
    progress.check = 'context';
    yield contextFinding(context_length, draft.options.num_ctx, others);
  }

  progress.check = 'answer';
  const { isGuided, isWhole, speed } = await writeTestDraft(engine, draft, signal);
  // only of Ollama do we know where a newer one is
  const update: DoctorFix[] = tools ? [{ type: 'link', to: 'update' }] : [];
  if (!isGuided) yield found('answer', 'warning', 'form_refused', [], update);
  else if (isWhole) yield found('answer', 'good', 'form_kept');
  else yield found('answer', 'warning', 'form_broken', [], instead(others));

  if (tools) {
    progress.check = 'processor';
    yield* memoryFindings((await tools.loaded(soon()).catch(untold)) ?? [], model, smaller);
  }
  progress.check = 'speed';
  yield speedFinding(speed, smaller);
}

/** What old servers, and proxies that let only a few addresses through, do not tell; that it fails otherwise is told elsewhere. */
function untold(error: unknown): undefined {
  const { code } = toFailure(error);
  if (code !== 'protocol' && code !== 'unauthorized') throw error;
  return undefined;
}

const sizeOf = ({ size, quantization }: ModelInfo): string =>
  [`${gigabytes(size)} GB`, quantization].filter(Boolean).join(', ');
