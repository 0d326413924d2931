import type { LlamaModel, Token } from 'node-llama-cpp';

// A character of four bytes can be spread over as many tokens.
const MOST_PARTS = 4;

/** Turns tokens into text that may be shown: no half characters, and nothing that may yet become a stop text. */
export class VisibleText {
  readonly #model: LlamaModel;
  readonly #stops: readonly string[];
  #pending: Token[] = [];
  #shown: Token[] = [];
  #held = '';
  #stopped = false;

  constructor(model: LlamaModel, stops: readonly string[]) {
    this.#model = model;
    this.#stops = stops.filter((stop) => stop !== '');
  }

  /** True once a stop text has been written; it and what follows it are not shown. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** The text that can be shown now that the token has come. */
  push(token: Token): string {
    this.#pending.push(token);
    const text = this.#model.detokenize(this.#pending, false, this.#shown.slice(-8));
    if (text.endsWith('\uFFFD') && this.#pending.length < MOST_PARTS) return '';
    this.#shown = [...this.#shown.slice(-8), ...this.#pending];
    this.#pending = [];
    return this.#take(this.#held + text);
  }

  /** What is still held back when the model has finished. */
  end(): string {
    const rest = this.#pending.length > 0 ? this.#model.detokenize(this.#pending, false, this.#shown) : '';
    this.#pending = [];
    const text = this.#held + rest;
    this.#held = '';
    return text;
  }

  #take(text: string): string {
    const found = this.#stops.map((stop) => text.indexOf(stop)).filter((index) => index >= 0);
    if (found.length > 0) {
      this.#stopped = true;
      this.#held = '';
      return text.slice(0, Math.min(...found));
    }
    const held = Math.max(0, ...this.#stops.map((stop) => overlap(text, stop)));
    this.#held = text.slice(text.length - held);
    return text.slice(0, text.length - held);
  }
}

/** Length of the longest end of `text` with which `stop` begins. */
function overlap(text: string, stop: string): number {
  for (let length = Math.min(text.length, stop.length - 1); length > 0; length -= 1)
    if (text.endsWith(stop.slice(0, length))) return length;
  return 0;
}
