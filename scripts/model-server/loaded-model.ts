import { availableParallelism } from 'node:os';
import {
  getLlama,
  InsufficientMemoryError,
  type Llama,
  type LlamaContext,
  type LlamaContextSequence,
  LlamaLogLevel,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import { AnswerError } from './answer-error.ts';

/** Weights in memory with one context on them. */
export interface LoadedModel {
  name: string;
  llama: Llama;
  model: LlamaModel;
  context: LlamaContext;
  sequence: LlamaContextSequence;
  /** Tokens that the context holds, after lowering to what the model was trained for. */
  contextSize: number;
  /** The prompt tokens whose state may be taken over by the next request: see prompt-state.ts. */
  reusable: Token[];
}

let llama: Promise<Llama> | undefined;

/** llama.cpp itself, once a process: CPU only, and nothing is ever built or downloaded. */
function startLlama(): Promise<Llama> {
  llama ??= getLlama({
    // Apple's only binary for ARM is the Metal one; with no layer on the GPU it computes on the CPU all the same.
    gpu: process.platform === 'darwin' && process.arch === 'arm64' ? 'metal' : false,
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.error,
    // More threads than cores spin against each other: with the library's least of 4, two cores were forty times slower.
    maxThreads: Math.max(1, Math.min(availableParallelism(), 16)),
  });
  return llama;
}

const asAnswer = (error: unknown) =>
  error instanceof InsufficientMemoryError
    ? new AnswerError(500, `model requires more system memory than is available: ${error.message}`)
    : error;

/**
 * Reads weights into memory and makes a context of `contextSize` tokens, or fewer where the model knows fewer.
 * @throws AnswerError when memory is short; the signal's reason when it is aborted
 */
export async function loadModel(
  name: string,
  path: string,
  contextSize: number,
  signal: AbortSignal,
): Promise<LoadedModel> {
  const engine = await startLlama();
  let model: LlamaModel | undefined;
  try {
    model = await engine.loadModel({ modelPath: path, gpuLayers: 0, loadSignal: signal });
    return { name, llama: engine, model, ...(await openContext(model, contextSize, signal)) };
  } catch (error) {
    await model?.dispose();
    signal.throwIfAborted();
    throw asAnswer(error);
  }
}

async function openContext(model: LlamaModel, wanted: number, signal: AbortSignal) {
  const contextSize = Math.max(4, Math.min(wanted, model.trainContextSize));
  const context = await model.createContext({
    contextSize,
    sequences: 1,
    batchSize: 512,
    createSignal: signal,
    threads: { ideal: availableParallelism() },
  });
  const reusable: Token[] = [];
  return { context, contextSize, sequence: context.getSequence(), reusable };
}

/** Takes the model out of memory. */
export async function unloadModel(loaded: LoadedModel): Promise<void> {
  await loaded.context.dispose();
  await loaded.model.dispose();
}
