import { bodyText } from '../../lib/email/rules/rule.ts';
import { trigrams } from './own-words.ts';

/**
 * How different the emails are from one another: the mean Jaccard distance of their word trigrams over all pairs,
 * without greeting and closing. 1: no three words in common; 0: all the same. `undefined` for fewer than two.
 */
export function diversity(bodies: readonly string[]): number | undefined {
  const sets = bodies.map((body) => trigrams(bodyText(body).text));
  const distances = sets.flatMap((a, index) => sets.slice(index + 1).map((b) => distance(a, b)));
  return distances.length > 0 ? mean(distances) : undefined;
}

function distance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : 1 - shared / union;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value, or the mean of the middle two; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}
