/** Beyond these a count is no count of the whole prompt, or the estimate is of another text; own judgement. */
const LEAST = 0.6;
const MOST = 2;
/** A prompt of fewer tokens says little: its template weighs too much. */
const ENOUGH = 200;
/** How much of a count that is lower than expected is believed. */
const DOUBT = 0.2;

/**
 * The ratio of counted to estimated tokens after one more answer, to two decimals. A server that had part of the prompt in
 * its cache may count the rest alone, so a higher count is believed at once and a lower one bit by bit.
 * @param before the ratio so far; `undefined` where there is none
 */
export function learnRatio(
  before: number | undefined,
  estimated: number,
  counted: number,
): number | undefined {
  if (estimated < ENOUGH) return before;
  const seen = counted / estimated;
  if (!(seen >= LEAST && seen <= MOST)) return before;
  const next = before === undefined || seen >= before ? seen : before + (seen - before) * DOUBT;
  return Math.round(next * 100) / 100;
}
