import { ruleWordsOf } from '../../language/rule-words.ts';
import { tellingWords } from '../telling-words.ts';
import { knownOfSender } from './known.ts';
import { each, languageOf, type Mark, type RuleInput } from './rule.ts';
import { outsideQuotes } from './unquoted.ts';

/**
 * What any seller says of themselves, of awards, of customers who trust them and of what it pays, where the user says no
 * such thing: a figure or a customer without a name is as made up as one with a name.
 */
export function unknownBoasts(input: RuleInput): Mark[] {
  const { boasts } = ruleWordsOf(languageOf(input));
  const marks = (['subject', 'body'] as const).flatMap((field) =>
    each(input, field, boasts, 'boast_unknown'),
  );
  const known = tellingWords(`${knownOfSender(input)} ${input.objective}`);
  return outsideQuotes(input.body, marks).filter(({ params: [said = ''] = [] }) => {
    const told = [...tellingWords(said)];
    return told.length === 0 || told.some((word) => !known.has(word));
  });
}
