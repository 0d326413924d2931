import { isPageText } from '../../lead/lead-facts.ts';
import { languageOf, type Rule, type RuleInput, whole, words } from './rule.ts';

export const personal: Rule = {
  id: 'personal',
  severity: 'hard',
  // what follows an email stands on it
  check: (input) =>
    input.thread || input.translated || openingIsPersonal(input)
      ? []
      : [whole(input, 'body', 'personal_none')],
};

/**
 * Whether something beyond name, title and company is taken up: two words of weight shared with one fact, or one
 * where the fact itself has no more than three.
 */
function openingIsPersonal(input: RuleInput): boolean {
  const { body, profile, lead_profile } = input;
  const facts = languageOf(input) === 'en' ? lead_profile.facts : lead_profile.facts.filter(isPageText);
  const stem = languageOf(input) === 'en' ? englishStem : firstLetters;
  const trivial = new Set(
    words(`${profile.name} ${profile.current_company} ${profile.current_title}`).map(stem),
  );
  const said = new Set(words(body).map(stem));
  // of a lead without facts the draft says that little is known; nothing more can be asked of it
  return (
    facts.length === 0 ||
    facts.some(({ text }) => {
      const weighty = [...new Set(words(text).map(stem))].filter(
        (word) => word.length > 3 && !trivial.has(word),
      );
      return weighty.filter((word) => said.has(word)).length >= Math.min(2, Math.max(1, weighty.length - 2));
    })
  );
}

/** Endings differ from language to language; beginnings are the word's own. */
const firstLetters = (word: string): string => word.toLowerCase().slice(0, 5);

const englishStem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?<=\p{L}{4})(ing|ed|es|s)$/u, '')
    // "plates" has lost its e
    .replace(/(?<=\p{L}{3})e$/u, '');
