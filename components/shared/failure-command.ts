import type { FailureCode } from '../../lib/model/failure.ts';

/** The terminal command that mends a failure, where there is one. Values are quoted only where a shell would need it. */
export function failureCommand(
  code: FailureCode,
  { originPattern }: { originPattern: string },
): string | undefined {
  if (code === 'refused') return `OLLAMA_ORIGINS=${originPattern} ollama serve`;
  return undefined;
}
