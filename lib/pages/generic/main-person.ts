import type { PersonFacts } from './person-facts.ts';
import { bareName, isNamedIn, isNameLike, type ShownNames } from './shown-names.ts';

/** Somebody whom a page marks as a person. */
export interface Candidate {
  facts: PersonFacts;
  /** The page says that it is about this one. */
  isMain: boolean;
  source: 'json_ld' | 'microdata' | 'h_card' | 'open_graph';
}

/**
 * What the page's marks say of the one person it is about: whom it names as its subject, else whose name is its heading,
 * else its only person where the title begins with the name or the page is a profile. Nobody where that is not one.
 */
export function mainPerson(
  candidates: readonly Candidate[],
  shown: ShownNames,
  isProfile: boolean,
): Candidate[] {
  const named = candidates.filter(({ facts }) => facts.name);
  const main = oneOf(named.filter(({ isMain }) => isMain));
  const inHeading = oneOf(named.filter(({ facts }) => isNamedIn(facts.name ?? '', shown.headings)));
  const alone = oneOf(named);
  // marks that stayed behind when an application went on to somebody else
  const isOther = shown.headings.some(isNameLike) && !isNamedIn(alone ?? '', shown.headings);
  const isTitled = isNamedIn(alone ?? '', shown.titles);
  const inTitle = alone && (isTitled || (isProfile && !isOther)) ? alone : undefined;
  const chosen = main ?? inHeading ?? inTitle;
  return named.filter(({ facts }) => bareName(facts.name ?? '') === chosen);
}

/** The one name that all of them have. */
function oneOf(candidates: readonly Candidate[]): string | undefined {
  const names = new Set(candidates.map(({ facts }) => bareName(facts.name ?? '')));
  return names.size === 1 ? [...names][0] : undefined;
}
