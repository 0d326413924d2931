import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../recorded-exchange.ts';

/** An exchange with a real Ollama, from the project's fixtures. */
export const recording = (name: string): Recording =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../tests/fixtures/ollama', `${name}.json`), 'utf8'),
  ) as Recording;
