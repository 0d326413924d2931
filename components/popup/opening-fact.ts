import type { Draft, DraftVersion, Fact, Ranking } from '../../lib/draft/draft.ts';

interface Opening {
  ranking: Pick<Ranking, 'by' | 'facts'>;
  /** What the text shown opens on, or what the one being written will; `undefined` where nothing is known. */
  fact: Fact | undefined;
}

/**
 * The ranking that a version was written from, and its fact. Where no version is shown it is that of the last one, or
 * what can be said before the first: the ranking by words. What follows an email opens on that one, or on the answer to it.
 */
export function openingFact(
  draft: Draft,
  version: DraftVersion | undefined,
  known: Ranking['facts'],
): Opening {
  const ranking = (version ?? draft.versions.at(-1))?.ranking ?? { by: 'lexical', facts: known };
  const chosen = ranking.facts.find(({ text }) => text === draft.fact) ?? ranking.facts[0];
  if (version?.task?.type === 'follow_up' || version?.task?.type === 'reply')
    return { ranking, fact: undefined };
  return { ranking, fact: version ? version.facts[0] : chosen };
}
