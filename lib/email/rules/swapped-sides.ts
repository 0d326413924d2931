import { FUNCTION_WORDS, GAIN_WORDS, OFFERING_WORDS } from '../../prompt/function-words.ts';
import { lexicon } from '../../prompt/lexicon.ts';
import type { FindingCode } from './finding-codes.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, type RuleInput, words } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** Words that name neither side's belongings. */
const PLAIN = new Set([
  ...FUNCTION_WORDS,
  ...GAIN_WORDS,
  ...OFFERING_WORDS,
  'year',
  'years',
  'business',
  'data',
]);

/**
 * "your sensors" where sensors are what the sender sells and no fact gives the reader any, and "our conveyor line" where
 * the line is the reader's: the commonest slips of small models, and false claims.
 */
export function swappedSides(input: RuleInput): Mark[] {
  const reader = belongings(knownOfReader(input));
  const sender = belongings(`${knownOfSender(input)} ${input.objective}`);
  const product = new Set([...belongings(input.sender.offer)].filter((word) => !reader.has(word)));
  const theirs = new Set([...reader].filter((word) => !sender.has(word)));
  return [
    ...possessed(input, 'your', product, 'product_on_reader'),
    ...possessed(input, 'our', theirs, 'reader_on_sender'),
  ];
}

const belongings = (text: string): Set<string> =>
  new Set(
    lexicon(text)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 3 && !PLAIN.has(word)),
  );

function possessed(input: RuleInput, whose: string, things: ReadonlySet<string>, why: FindingCode): Mark[] {
  const { text, start } = bodyText(input.body);
  // a goal speaks of the lead: "one of their schools" is asked as "one of your schools"
  const goal = input.objective.replace(/\b(?:their|his|her|the lead['’]s)\b/gi, 'your');
  const own = `${knownOfSender(input)} ${goal}`.toLowerCase();
  return (
    [...unquoted(text).matchAll(new RegExp(`\\b${whose} ((?:[\\p{L}-]+ ){0,2}?)([\\p{L}-]+)`, 'giu'))]
      // the user may speak of "your sensors" in their own offer, and knows what is meant
      .filter(([said]) => !own.includes(said.toLowerCase()))
      .filter(([, between = '', last = '']) =>
        [...words(between), last].some((word) => things.has(word.toLowerCase())),
      )
      .map((match) => ({
        field: 'body',
        start: start + match.index,
        end: start + match.index + match[0].length,
        why,
        params: [match[0]],
      }))
  );
}
