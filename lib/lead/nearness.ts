/** How near in meaning each fact is to what is offered, by the fact's text: 0 the farthest of them, 1 the nearest. */
export type Nearness = ReadonlyMap<string, number>;

/** A spread of cosines below this tells no fact from another: half of what one word more or less makes; own judgement. */
const LEAST_SPREAD = 0.01;

/**
 * Nearness from embeddings. Models differ in how far apart their cosines lie (0.6 to 0.8 in one, 0 to 0.5 in another),
 * so what counts is a fact's place between the farthest and the nearest.
 * @param vectors one for each of `texts`, of the same length as `query`
 */
export function nearnessOf(
  query: readonly number[],
  texts: readonly string[],
  vectors: readonly (readonly number[])[],
): Nearness {
  const cosines = vectors.map((vector) => cosine(query, vector));
  const least = Math.min(...cosines);
  const spread = Math.max(...cosines) - least;
  return new Map(
    texts.map((text, at) => [text, spread < LEAST_SPREAD ? 0.5 : ((cosines[at] ?? least) - least) / spread]),
  );
}

/** Of two vectors without length it is 0: they point nowhere. */
function cosine(one: readonly number[], other: readonly number[]): number {
  const length = Math.hypot(...one) * Math.hypot(...other);
  const product = one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  return length === 0 ? 0 : product / length;
}
