import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { learnRatio } from '../../prompt/token-ratio.ts';

/** By model; the one learned last stands last. */
const Ratios = z.record(z.string(), z.number().min(0.1).max(10)).catch({});
/** Models that are remembered. */
const MOST_MODELS = 20;

const item = storage.defineItem<unknown>('local:tokenRatios', { fallback: {} });
let writing: Promise<void> = Promise.resolve();

/** Tokens that the model counts for each that is estimated, from its earlier answers; `undefined` before the first. */
export async function tokenRatio(model: string): Promise<number | undefined> {
  return Ratios.parse(await item.getValue())[model];
}

/** Keeps what an answer's count taught, one after the other. Never rejects: without it the next estimate is only less exact. */
export function learnTokenRatio(model: string, estimated: number, counted: number): Promise<void> {
  writing = writing
    .then(async () => {
      const { [model]: before, ...others } = Ratios.parse(await item.getValue());
      const ratio = learnRatio(before, estimated, counted);
      if (ratio === undefined || ratio === before) return;
      await item.setValue(
        Object.fromEntries([...Object.entries(others).slice(1 - MOST_MODELS), [model, ratio]]),
      );
    })
    .catch((error: unknown) => console.error('The count of tokens was not kept.', error));
  return writing;
}
