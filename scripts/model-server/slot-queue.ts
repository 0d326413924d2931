import { AnswerError } from './answer-error.ts';

/** One slot: whoever has it computes, the others wait in line, as with Ollama's OLLAMA_NUM_PARALLEL=1. */
export class SlotQueue {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  /** @param most requests that may wait; the next one is told that the server is busy */
  constructor(most: number) {
    this.#most = most;
  }

  get busy(): boolean {
    return this.#taken;
  }

  /**
   * Waits for the slot and gives the function that frees it.
   * @throws AnswerError when too many wait; the signal's reason when it is aborted first
   */
  async acquire(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#taken) {
      // Two blanks: Ollama's own text has them.
      if (this.#waiting.length >= this.#most)
        throw new AnswerError(503, 'server busy, please try again.  maximum pending requests exceeded');
      await this.#turn(signal);
    }
    this.#taken = true;
    let freed = false;
    return () => {
      if (freed) return;
      freed = true;
      const next = this.#waiting.shift();
      if (next) next();
      else this.#taken = false;
    };
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      this.#waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
