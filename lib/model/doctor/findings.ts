import type { ModelInfo } from '../engine.ts';
import { isSameModel, type LoadedModel } from '../server-tools.ts';
import type { DoctorCheck, DoctorCode, DoctorFinding, DoctorFix } from './finding.ts';
import type { Speed } from './test-draft.ts';

export const found = (
  check: DoctorCheck,
  state: 'good' | 'warning' | 'problem',
  code: DoctorCode,
  values: (string | number)[] = [],
  fixes: DoctorFix[] = [],
): DoctorFinding => ({ check, state, code, values, fixes });

/** Bytes in gigabytes, one decimal. */
export const gigabytes = (bytes: number): number => Math.round(bytes / 1e8) / 10;

/** Another model, where the server has one. */
export const instead = (others: ModelInfo[]): DoctorFix[] =>
  others.length > 0 ? [{ type: 'model', pull: false, others }] : [];

/**
 * @param length what the model was made for
 * @param needed what a draft asks for; both in tokens
 */
export function contextFinding(
  length: number | undefined,
  needed: number,
  others: ModelInfo[],
): DoctorFinding {
  if (length === undefined) return found('context', 'good', 'context_untold', [needed]);
  if (length < needed) return found('context', 'warning', 'context_short', [length, needed], instead(others));
  return found('context', 'good', 'context_enough', [length, needed]);
}

/** Where the model runs, and what else is in the server's memory; nothing where it is not in there. */
export function memoryFindings(
  loaded: readonly LoadedModel[],
  model: string,
  smaller: ModelInfo[],
): DoctorFinding[] {
  const own = loaded.find(({ name }) => isSameModel(name, model));
  if (!own) return [];
  const others = loaded.filter((each) => each !== own);
  const free: DoctorFix[] =
    others.length > 0 ? [{ type: 'free', models: others.map(({ name }) => name) }] : [];
  const total = gigabytes(own.size);
  const names = others.map(({ name, size }) => `${name} (${gigabytes(size)} GB)`).join(', ');
  return [
    ...processorFinding(own, free, smaller),
    others.length > 0
      ? found('memory', 'warning', 'memory_shared', [total, names], free)
      : found('memory', 'good', 'memory_own', [total]),
  ];
}

function processorFinding(
  { size, size_vram }: LoadedModel,
  free: DoctorFix[],
  smaller: ModelInfo[],
): DoctorFinding[] {
  const gpu: DoctorFix = { type: 'link', to: 'gpu' };
  if (size_vram === undefined) return [];
  if (size_vram <= 0) return [found('processor', 'warning', 'on_cpu', [], [gpu])];
  if (size_vram >= size) return [found('processor', 'good', 'on_gpu')];
  // neither nothing nor all of it, or it would be no split
  const share = Math.min(99, Math.max(1, Math.round((size_vram / size) * 100)));
  return [found('processor', 'warning', 'split', [share], [...free, ...instead(smaller), gpu])];
}

/** Of an email, in tokens: the medians of 74 drafts of the evaluation, rounded up. */
const EMAIL = { prompt: 800, answer: 120 };
/** Longer than this nobody watches a popup, in s. */
const SLOW_S = 60;

export function speedFinding(
  { load_ms, prompt_per_s, write_per_s }: Speed,
  smaller: ModelInfo[],
): DoctorFinding {
  const email = Math.ceil(EMAIL.prompt / prompt_per_s + EMAIL.answer / write_per_s);
  const values = [(load_ms / 1000).toFixed(1), Math.round(prompt_per_s), write_per_s.toFixed(1), email];
  return email > SLOW_S
    ? found('speed', 'warning', 'speed_slow', values, instead(smaller))
    : found('speed', 'good', 'speed', values);
}
