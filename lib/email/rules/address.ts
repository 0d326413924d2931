import { ruleWordsOf } from '../../language/rule-words.ts';
import { wordingOf } from '../../language/wording.ts';
import { bodyText, type Mark, markOf, type RuleInput, speechOf, whole } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** Whether an email in another language than English speaks to the reader, and in one form of address throughout. */
export function mixedAddress(input: RuleInput): Mark[] {
  const { language, address } = speechOf(input);
  const { reader, slips } = ruleWordsOf(language);
  const word = wordingOf(language).address_word[address];
  const { text, start } = bodyText(input.body);
  // what the user says of their offer stands as they wrote it
  const said = input.sender.proof.reduce(
    (rest, proof) => rest.replace(proof.text, (own) => ' '.repeat(own.length)),
    unquoted(text),
  );
  if (said.search(reader[address]) < 0 && said.search(slips[address]) < 0)
    return [whole(input, 'body', 'voice_no_address', word)];
  return [...said.matchAll(slips[address])].map((match) => ({
    ...markOf('body', start + match.index, match[0], 'voice_mixed'),
    params: [match[0], word],
  }));
}
