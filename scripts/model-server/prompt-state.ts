import type { Token } from 'node-llama-cpp';
import type { LoadedModel } from './loaded-model.ts';

// A computation that has begun can't be broken off, so a client that goes away waits for one such step at most: 16
// tokens take the 1.5B model under 200 ms on two cores, and bigger steps are hardly faster (84 tokens/s against 92).
const STEP = 16;

const commonLength = (a: readonly Token[], b: readonly Token[]) => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Brings the context to hold all of the prompt but its last token, taking over the beginning that it shares with the
 * prompt before.
 *
 * Only whole steps are taken over, and never what a model wrote: floating point sums differ a little with the size of
 * the step, so this way each token's state is the same whatever was asked before, and the same seed gives the same text.
 * @throws the signal's reason when it is aborted
 */
export async function evaluatePrompt(
  loaded: LoadedModel,
  prompt: readonly Token[],
  signal: AbortSignal,
): Promise<void> {
  const { sequence } = loaded;
  const head = prompt.slice(0, -1);
  const common = commonLength(loaded.reusable, head);
  let done = common - (common % STEP);
  loaded.reusable = loaded.reusable.slice(0, done);
  if (done === 0) await sequence.clearHistory();
  else await sequence.eraseContextTokenRanges([{ start: done, end: sequence.nextTokenIndex }]);
  while (done < head.length) {
    signal.throwIfAborted();
    const step = head.slice(done, done + STEP);
    await sequence.evaluateWithoutGeneratingNewTokens(step);
    loaded.reusable.push(...step);
    done += step.length;
  }
  signal.throwIfAborted();
}
