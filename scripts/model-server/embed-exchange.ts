import { type Exchange, jsonExchange } from './exchange.ts';

/** Vectors as a healthy answer of Ollama's /api/embed. */
export const embedExchange = (model: string, embeddings: readonly (readonly number[])[]): Exchange =>
  jsonExchange({
    model,
    embeddings,
    total_duration: 52_755_834,
    load_duration: 17_698_418,
    prompt_eval_count: embeddings.length * 8,
  });

const DIMENSIONS = 64;

/** Texts as vectors without any model: two are the nearer the more words they share. Always the same for a text. */
export const wordVectors = (texts: readonly string[]): number[][] =>
  texts.map((text) => {
    const vector = new Array<number>(DIMENSIONS).fill(0);
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = [...word].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
      vector[at % DIMENSIONS] = (vector[at % DIMENSIONS] ?? 0) + 1;
    }
    return vector;
  });
