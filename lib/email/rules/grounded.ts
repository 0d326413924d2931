import { unknownBoasts } from './boasts.ts';
import { unknownEvents } from './events.ts';
import { ungroundedNames } from './grounded-names.ts';
import { ungroundedNumbers } from './grounded-numbers.ts';
import { leakedExcerpts } from './leaked-excerpts.ts';
import { unknownQuotations } from './quotations.ts';
import { unknownClaims } from './reader-claims.ts';
import { languageOf, type Rule } from './rule.ts';
import { swappedSides } from './swapped-sides.ts';

const ENGLISH_ONLY = [ungroundedNames, swappedSides, unknownClaims, unknownEvents];

/** Every number, name, organisation, event and quotation is known, and nothing is said of the reader that no fact says. */
export const grounded: Rule = {
  id: 'grounded',
  severity: 'hard',
  check: (input) => [
    ...ungroundedNumbers(input),
    ...unknownQuotations(input),
    ...unknownBoasts(input),
    // the rest reads English alone; an email in another language says so
    ...(languageOf(input) === 'en' && !input.translated ? ENGLISH_ONLY.flatMap((check) => check(input)) : []),
    ...leakedExcerpts(input),
  ],
};
