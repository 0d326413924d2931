/** What many measurements of one thing came to. */
export interface Spread {
  median: number;
  /** Nine of ten are no larger. */
  p90: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = Number.isInteger(middle)
    ? (at(sorted, 0.5) + (sorted[middle - 1] ?? Number.NaN)) / 2
    : at(sorted, 0.5);
  return { median, p90: at(sorted, 0.9) };
}
