import { z } from 'zod';

/** A model in a server's memory; sizes in bytes, the context length in tokens where the server tells it. */
export const LoadedModel = z.object({
  name: z.string(),
  size: z.number(),
  /** How much of it is in a GPU's memory: all, nothing, or a part; where the server tells. */
  size_vram: z.number().exactOptional(),
  context_length: z.number().exactOptional(),
});
export type LoadedModel = z.infer<typeof LoadedModel>;

/** What a server tells of one of its models. */
interface ModelCardFacts {
  /** `undefined` where the server is too old to tell. */
  canChat: boolean | undefined;
  /** Longest context the model was made for, in tokens. */
  context_length: number | undefined;
}

/** How far a model has been pulled, in the server's words and in bytes of the parts known so far, 0 before the first. */
export const PullProgress = z.object({ status: z.string(), completed: z.number(), total: z.number() });
export type PullProgress = z.infer<typeof PullProgress>;

/** What a server can be asked and told beyond writing. Methods throw `EngineError`. */
export interface ServerTools {
  version(signal: AbortSignal): Promise<string>;
  card(model: string, signal: AbortSignal): Promise<ModelCardFacts>;
  loaded(signal: AbortSignal): Promise<LoadedModel[]>;
  /** Takes a model out of the server's memory. */
  unload(model: string, signal: AbortSignal): Promise<void>;
  /** Lets the server fetch a model; ends when it stands. Aborting leaves what has come, and a later pull goes on there. */
  pull(model: string, signal: AbortSignal): AsyncGenerator<PullProgress>;
}

/** Whether two names mean one model: without a tag it is `latest`, without a host Ollama's own library; capitals do not count. */
export const isSameModel = (one: string, other: string): boolean => fullName(one) === fullName(other);

const fullName = (name: string): string => {
  // what Ollama adds to a bare name itself
  const lower = name.toLowerCase().replace(/^(?:registry\.ollama\.ai\/)?library\//, '');
  return /:[^/]*$/.test(lower) ? lower : `${lower}:latest`;
};
