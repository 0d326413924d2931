import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Address, EmailLanguage } from '../../lib/language/email-language.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { openAnswerStore } from './answer-store.ts';
import type { EvalLead } from './eval-lead.ts';
import type { EvalResult } from './eval-result.ts';
import { evaluateLead } from './evaluate-lead.ts';
import { storedEngine } from './stored-engine.ts';

export interface Evaluation {
  leads: readonly EvalLead[];
  seeds: readonly number[];
  temperature?: number | undefined;
  /** In one language throughout; else as the pipeline chooses. */
  language?: EmailLanguage | undefined;
  address?: Address | undefined;
  /** Where `answers.jsonl` and `results.jsonl` go. */
  folder: string;
  onProgress: (line: string) => void;
}

/** Codes after which the next lead would fail alike. */
const HOPELESS = /^(offline|refused|unauthorized|model_missing|out_of_memory|cancelled):/;

/**
 * Leads × seeds through the pipeline; what was answered before, in the same folder, is not asked again. Throws where the
 * server makes going on pointless, or at the signal; `onResult` has had all that was measured until then.
 */
export async function runEvaluation(
  { leads, seeds, temperature, language, address, folder, onProgress }: Evaluation,
  engine: Engine,
  signal: AbortSignal,
  onResult: (result: EvalResult) => void = () => undefined,
): Promise<EvalResult[]> {
  await mkdir(folder, { recursive: true });
  const stored = storedEngine(engine, await openAnswerStore(join(folder, 'answers.jsonl')));
  const jobs = seeds.flatMap((seed) => leads.map((lead) => ({ lead, seed })));
  const results: EvalResult[] = [];
  for (const [index, { lead, seed }] of jobs.entries()) {
    const started = performance.now();
    const result = await evaluateLead(lead, stored, { seed, temperature, language, address }, signal);
    const took = ((performance.now() - started) / 1000).toFixed(1);
    onProgress(`[${index + 1}/${jobs.length}] ${lead.id}, seed ${seed}: ${outcome(result)}, ${took} s`);
    if (result.failure && HOPELESS.test(result.failure)) throw new Error(result.failure);
    results.push(result);
    onResult(result);
    await writeFile(
      join(folder, 'results.jsonl'),
      results.map((one) => `${JSON.stringify(one)}\n`),
    );
  }
  return results;
}

function outcome({ email, failure }: EvalResult): string {
  if (!email) return `failed (${failure})`;
  const marks = email.findings.filter(({ severity }) => severity === 'hard').length;
  return `${email.score} of 10${marks > 0 ? `, ${marks} marked` : ''}`;
}
