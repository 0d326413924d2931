import { type LoadedModel, loadModel, unloadModel } from './loaded-model.ts';
import { SlotQueue } from './slot-queue.ts';

/** What a request needs in memory, and how long it is to stay there afterwards. */
export interface Wish {
  name: string;
  path: string;
  contextSize: number;
  /** Milliseconds; Infinity: for ever; 0: out at once. */
  keepAlive: number;
  signal: AbortSignal;
}

/** Keeps at most one model in memory, lends it to one request at a time, and takes it out when nobody has asked for long. */
export class ModelShelf {
  readonly #queue: SlotQueue;
  #loaded: LoadedModel | undefined;
  #wantedSize = 0;
  #timer: NodeJS.Timeout | undefined;
  #expiresAt = 0;

  /** @param maxQueue requests that may wait for the slot */
  constructor(maxQueue: number) {
    this.#queue = new SlotQueue(maxQueue);
  }

  /** The model in memory, for /api/ps. `expiresAt` in epoch milliseconds. */
  get current(): { loaded: LoadedModel; expiresAt: number } | undefined {
    return this.#loaded && { loaded: this.#loaded, expiresAt: this.#expiresAt };
  }

  /**
   * Waits for the slot, makes sure that the model is loaded, and lends it to `use` together with the time the load took
   * in milliseconds. A context of another size is a reload, as in Ollama.
   * @throws AnswerError; the signal's reason when it is aborted, also in the middle of a load
   */
  async *lend<T>(
    wish: Wish,
    use: (loaded: LoadedModel, loadMs: number) => AsyncGenerator<T>,
  ): AsyncGenerator<T> {
    const free = await this.#queue.acquire(wish.signal);
    clearTimeout(this.#timer);
    try {
      const started = performance.now();
      const loaded = await this.#load(wish);
      this.#expiresAt = Date.now() + wish.keepAlive;
      yield* use(loaded, performance.now() - started);
    } finally {
      await this.#after(wish.keepAlive);
      free();
    }
  }

  /** Takes the model out of memory once the slot is free. */
  async unload(name: string, signal: AbortSignal): Promise<void> {
    const free = await this.#queue.acquire(signal);
    try {
      if (this.#loaded?.name === name) await this.#clear();
    } finally {
      free();
    }
  }

  /** Ends: waits for the request in work (which the caller has aborted) and frees the memory. */
  async close(): Promise<void> {
    const free = await this.#queue.acquire(new AbortController().signal);
    await this.#clear();
    free();
  }

  async #load({ name, path, contextSize, signal }: Wish): Promise<LoadedModel> {
    if (this.#loaded?.name === name && this.#wantedSize === contextSize) return this.#loaded;
    await this.#clear();
    this.#wantedSize = contextSize;
    this.#loaded = await loadModel(name, path, contextSize, signal);
    return this.#loaded;
  }

  async #after(keepAlive: number): Promise<void> {
    if (keepAlive === 0) return this.#clear();
    this.#expiresAt = Date.now() + keepAlive;
    // Timers longer than 24 days fire at once.
    if (keepAlive >= 2 ** 31) return;
    this.#timer = setTimeout(() => {
      if (!this.#queue.busy) void this.#clear();
    }, keepAlive);
    this.#timer.unref();
  }

  async #clear(): Promise<void> {
    clearTimeout(this.#timer);
    const loaded = this.#loaded;
    this.#loaded = undefined;
    if (loaded) await unloadModel(loaded);
  }
}
