import type { PersonFacts } from './person-facts.ts';
import { bareName, isNamedIn, type ShownNames } from './shown-names.ts';

/** Somebody whom a page marks as a person. */
export interface Candidate {
  facts: PersonFacts;
  /** The page says that it is about this one. */
  isMain: boolean;
  source: 'json_ld' | 'microdata' | 'h_card';
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
  const inTitle = alone && (isProfile || isNamedIn(alone, shown.titles)) ? alone : undefined;
  const chosen = main ?? inHeading ?? inTitle;
  return named.filter(({ facts }) => bareName(facts.name ?? '') === chosen);
}

/** The one name that all of them have. */
function oneOf(candidates: readonly Candidate[]): string | undefined {
  const names = new Set(candidates.map(({ facts }) => bareName(facts.name ?? '')));
  return names.size === 1 ? [...names][0] : undefined;
}
