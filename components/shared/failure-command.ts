import type { FailureCode } from '../../lib/model/failure.ts';

/** The terminal command that mends a failure, where there is one. Values are quoted only where a shell would need it. */
export function failureCommand(
  code: FailureCode,
  { modelName, originPattern }: { modelName: string; originPattern: string },
): string | undefined {
  if (code === 'model_missing') return `ollama pull ${shellWord(modelName)}`;
  if (code === 'refused') return `OLLAMA_ORIGINS=${originPattern} ollama serve`;
  return undefined;
}

const shellWord = (text: string): string =>
  /^[\w:./@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
