import { AnswerError } from './answer-error.ts';

/** `options` of a request with Ollama's defaults filled in. */
export interface Options {
  num_ctx: number;
  num_predict: number;
  num_keep: number;
  temperature: number;
  top_p: number;
  top_k: number;
  min_p: number;
  repeat_penalty: number;
  repeat_last_n: number;
  presence_penalty: number;
  frequency_penalty: number;
  /** -1: another one each time. */
  seed: number;
  stop: string[];
}

const DEFAULTS: Options = {
  num_ctx: 4096,
  num_predict: -1,
  num_keep: 4,
  temperature: 0.8,
  top_p: 0.9,
  top_k: 40,
  min_p: 0,
  repeat_penalty: 1.1,
  repeat_last_n: 64,
  presence_penalty: 0,
  frequency_penalty: 0,
  seed: -1,
  stop: [],
};

const INTEGERS = ['num_ctx', 'num_predict', 'num_keep', 'top_k', 'repeat_last_n', 'seed'] as const;
const FLOATS = [
  'temperature',
  'top_p',
  'min_p',
  'repeat_penalty',
  'presence_penalty',
  'frequency_penalty',
] as const;
// They change how Ollama computes, not what it answers; here they are checked and left at that.
const OTHER_INTEGERS = ['num_batch', 'num_gpu', 'main_gpu', 'num_thread'];

const wrongType = (key: string, type: string) =>
  new AnswerError(500, `option "${key}" must be of type ${type}`);

function numberOption(given: Record<string, unknown>, key: string, type: string): number | undefined {
  const value = given[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number') throw wrongType(key, type);
  return type === 'integer' ? Math.trunc(value) : value;
}

function stopOption(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrongType('stop', 'array');
  return value.map((item) => {
    if (typeof item !== 'string') throw new AnswerError(500, 'option "stop" must be of an array of strings');
    return item;
  });
}

/**
 * Checks the options as Ollama does: a wrong type is a 500 with its words, an unknown name is left out, null is unset.
 * @throws AnswerError
 */
export function readOptions(given: Record<string, unknown> | undefined): Options {
  const options = { ...DEFAULTS };
  if (!given) return options;
  for (const key of INTEGERS) options[key] = numberOption(given, key, 'integer') ?? options[key];
  for (const key of FLOATS) options[key] = numberOption(given, key, 'float32') ?? options[key];
  for (const key of OTHER_INTEGERS) numberOption(given, key, 'integer');
  options.stop = stopOption(given.stop) ?? options.stop;
  return options;
}
