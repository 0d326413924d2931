import { sentencesOf } from '../../lead/sentences.ts';
import { FUNCTION_WORDS } from '../../prompt/function-words.ts';
import { ACRONYMS } from './acronyms.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, markOf, type RuleInput, words } from './rule.ts';

const ORDINARY = new Set(
  'I I’m I’d I’ll I’ve Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English'.split(
    ' ',
  ),
);
const INSIDE = /(?<=[\p{L}\p{N},;:'"’)] ["'(]?)\p{Lu}[\p{L}\p{N}&'’-]+/gu;

/** The first word of a sentence, with the one behind it. */
const FIRST = /^["'(]?(\p{Lu}[\p{L}\p{N}&.-]*?)(['’]s|(?<=s)['’])?(?:,? ([\p{L}'’-]+))?(?=[\s,.:;!?]|$)/u;
/** What a customer is said to do; "Planners saw" is told from "Bosch saw" by its plural. */
const ONE_DOES =
  /^(?:trusts|uses|relies|chooses|buys|works|runs|saves|cuts|reduces|sees|saw|gets|loves|says|said|told|asked|chose|picked|hired|adopted|switched|moved|relied|trusted|used|saved|cut|reduced|halved|doubled|tripled|grew|won|achieved|bought|signed|joined|partnered)$/;
/** Nouns that need no article, by their ending: "Downtime", "Maintenance". */
const UNCOUNTED = /(?:ing|tion|sion|ment|ness|ity|ance|ence|ware|time|age|ship|ism|work|data|ery)$/i;
/** What stands before "'s" and such verbs and is no name. */
const NO_NAME = new Set([
  ...FUNCTION_WORDS,
  ...'today yesterday tomorrow everyone everybody someone somebody nobody anyone anybody nothing everything something he she it i we you they this that let'.split(
    ' ',
  ),
]);

/**
 * Words that name somebody or something that no fact has: capitalised inside a sentence, or at its beginning where what
 * follows makes it a name. In a subject only where it is not written In Title Case throughout. English.
 */
export function ungroundedNames(input: RuleInput): Mark[] {
  const source = new Set(
    words(`${knownOfReader(input)} \n ${knownOfSender(input)} \n ${input.objective}`).map(base),
  );
  const isKnown = (word: string): boolean =>
    ORDINARY.has(word) ||
    ACRONYMS.has(word) ||
    /^I['’]/.test(word) ||
    source.has(base(word)) ||
    base(word)
      .split('-')
      .every((part) => source.has(part));
  const { text, start } = bodyText(input.body);
  const inside = [...text.matchAll(INSIDE)].map(({ 0: word, index }) => ({ word, index }));
  const first = sentencesOf(text).flatMap((sentence) => {
    const word = nameAtStart(sentence.text);
    return word ? [{ word, index: sentence.start + sentence.text.indexOf(word) }] : [];
  });
  const isTitleCase = !/(?<=\s)\p{Ll}{4,}/u.test(input.subject);
  const inSubject = isTitleCase ? [] : [...input.subject.matchAll(INSIDE)];
  return [
    ...inSubject
      .filter(([word]) => !isKnown(word))
      .map((match) => markOf('subject', match.index, match[0], 'name_unknown')),
    ...[...inside, ...first]
      .filter(({ word }) => !isKnown(word))
      .sort((a, b) => a.index - b.index)
      .map(({ word, index }) => markOf('body', start + index, word, 'name_unknown')),
  ];
}

/** The first word where it cannot but be a name; every sentence begins with a capital. */
function nameAtStart(sentence: string): string {
  const [, word = '', owns, next = ''] = FIRST.exec(sentence) ?? [];
  if (!word || NO_NAME.has(word.toLowerCase())) return '';
  const looksNamed = /\p{Ll}\p{Lu}|\p{Lu}{2}|^\p{Lu}\p{N}/u.test(word);
  const isOne = ONE_DOES.test(next) && !UNCOUNTED.test(word) && !(/s$/.test(word) && !/s$/.test(next));
  return looksNamed || owns || isOne ? word : '';
}

const base = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.,]+$/g, '');
