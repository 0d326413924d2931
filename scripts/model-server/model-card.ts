import { stat } from 'node:fs/promises';
import { readGgufFileInfo } from 'node-llama-cpp';
import { KNOWN_WEIGHTS, type WeightsName } from './known-weights.ts';
import { installedWeights } from './weights.ts';

/** A name that the server answers to, and the weights behind it. */
export interface ServedModel {
  name: string;
  weights: WeightsName;
}

/** What Ollama tells of a model, as far as it can be read from the weights. */
export interface ModelCard {
  name: string;
  path: string;
  size: number;
  modifiedAt: string;
  digest: string;
  details: Record<string, unknown>;
  info: Record<string, unknown>;
  tensors: { name: string; type: string; shape: number[] }[];
}

const QUANTIZATION: Readonly<Record<number, string>> = { 2: 'Q4_0', 3: 'Q4_1', 7: 'Q8_0', 15: 'Q4_K_M' };
// The numbers of ggml's types that occur in the weights we know.
const TENSOR_TYPES: Readonly<Record<number, string>> = {
  0: 'F32',
  1: 'F16',
  2: 'Q4_0',
  3: 'Q4_1',
  6: 'Q5_0',
  7: 'Q5_1',
  8: 'Q8_0',
  12: 'Q4_K',
  13: 'Q5_K',
  14: 'Q6_K',
};

/** 1777088000 → "1.8B", 134515008 → "134.52M", as Ollama writes them. */
const parameterSize = (count: number) =>
  count >= 1e9 ? `${(count / 1e9).toFixed(1)}B` : `${(count / 1e6).toFixed(2)}M`;

/** Nested metadata as Ollama's flat `a.b.c` keys; long lists (the vocabulary) are null there unless asked for. */
function flatten(value: unknown, path = '', out: Record<string, unknown> = {}): Record<string, unknown> {
  if (Array.isArray(value)) out[path] = null;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) flatten(inner, path ? `${path}.${key}` : key, out);
  else if (path !== 'tokenizer.chat_template') out[path] = typeof value === 'bigint' ? Number(value) : value;
  return out;
}

const cards = new Map<string, ModelCard>();

/**
 * Reads what the weights say of themselves; undefined where they are not on this disk.
 * @throws Error where the weights are damaged
 */
export async function readModelCard({ name, weights }: ServedModel): Promise<ModelCard | undefined> {
  const path = await installedWeights(weights);
  if (!path) return undefined;
  const known = cards.get(`${name}\n${path}`);
  if (known) return known;
  const [file, { mtime }] = await Promise.all([
    readGgufFileInfo(path, { sourceType: 'filesystem', logWarnings: false }),
    stat(path),
  ]);
  const tensors = (file.fullTensorInfo ?? []).map(({ name, ggmlType, dimensions }) => ({
    name,
    type: TENSOR_TYPES[ggmlType] ?? String(ggmlType),
    shape: dimensions.map(Number),
  }));
  const count = tensors.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
  const family = file.metadata.general.architecture;
  const fileType = Number(file.metadata.general.file_type);
  const card: ModelCard = {
    name,
    path,
    size: KNOWN_WEIGHTS[weights].bytes,
    modifiedAt: mtime.toISOString(),
    digest: KNOWN_WEIGHTS[weights].sha256,
    details: {
      parent_model: '',
      format: 'gguf',
      family,
      families: [family],
      parameter_size: parameterSize(count),
      quantization_level: QUANTIZATION[fileType] ?? 'unknown',
    },
    info: { ...flatten(file.metadata), 'general.parameter_count': count },
    tensors,
  };
  cards.set(`${name}\n${path}`, card);
  return card;
}
