import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvalResult } from './eval-result.ts';

/** The results of an earlier run. Throws where the folder holds none. */
export async function readResults(folder: string): Promise<EvalResult[]> {
  const text = await readFile(join(folder, 'results.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => EvalResult.parse(JSON.parse(line)));
}
