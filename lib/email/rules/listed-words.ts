import { type RuleWords, ruleWordsOf } from '../../language/rule-words.ts';
import { PLACEHOLDER } from '../placeholders.ts';
import { sentenceAround } from '../removal.ts';
import { openerRemoval } from '../remove-opener.ts';
import type { FindingCode } from './finding-codes.ts';
import { each, languageOf, type Mark, type Rule } from './rule.ts';
import { outsideQuotes } from './unquoted.ts';

/** What must stand neither in subject nor in body, in the language of the email. What is quoted was said by others. */
const listed = (id: string, why: FindingCode, find: (words: RuleWords) => RegExp, fix?: string): Rule => ({
  id,
  severity: 'hard',
  check(input) {
    const pattern = find(ruleWordsOf(languageOf(input)));
    const marks = [...each(input, 'subject', pattern, why, fix), ...each(input, 'body', pattern, why, fix)];
    const theirs = input.lead_profile.facts.map(({ text }) => text.toLowerCase());
    // "your team is the winner of …": a word of theirs retold
    return outsideQuotes(input.body, marks).filter(
      ({ params: [found = ''] = [] }) =>
        id !== 'spam' || !theirs.some((fact) => fact.includes(found.toLowerCase())),
    );
  },
});

export const placeholders = listed(
  'placeholders',
  'placeholder',
  () => new RegExp(`${PLACEHOLDER.source}|\\bX{3,}\\b|\\bXYZ\\b|\\b(?:Company|Firm) [XYZ]\\b`, 'gu'),
);
const worn = listed('openers', 'opener', (words) => words.openers);

/** What goes with one click is a whole sentence, never half of one. */
export const openers: Rule = {
  ...worn,
  check: (input) =>
    worn.check(input).map((mark): Mark => {
      if (mark.field === 'subject') return mark;
      const removal =
        openerRemoval(input.body, mark.start, mark.end, languageOf(input)) ??
        sentenceAround(input.body, mark.start, mark.end);
      const isQuestion = removal && /[?？]/.test(input.body.slice(removal.start, removal.end));
      return removal && !isQuestion ? { ...mark, ...removal } : mark;
    }),
};
export const spam = listed('spam', 'spam', (words) => words.spam, '');

const traits = listed('discreet', 'discreet', (words) => words.discreet);
const relations = listed('discreet', 'met_unknown', (words) => words.met);
/** The user says in the goal that the two know each other. */
const KNOW_EACH_OTHER =
  /\b(?:we|i) (?:met|spoke|talked|had|discussed)\b|\b(?:our|the|last|recent) (?:call|chat|meeting|conversation|talk)\b|\b(?:met|spoke|spoken) (?:at|with|to|on)\b|\bfollow(?:ing)?[- ]up\b|\bmutual\b|\breferr\w+|\b(?:Gespräch|Treffen|Telefonat|kennengelernt|getroffen)\b/i;

/** No word on the person, and none of a meeting, call or friend that never was. */
export const discreet: Rule = {
  id: 'discreet',
  severity: 'hard',
  check: (input) => [
    ...traits.check(input),
    // who answers has had an exchange; the user may know of one
    ...(input.thread?.kind === 'reply' || KNOW_EACH_OTHER.test(input.objective)
      ? []
      : relations.check(input)),
  ],
};
