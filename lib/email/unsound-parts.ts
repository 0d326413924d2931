import { ENGLISH } from '../language/email-language.ts';
import type { AnswerPart } from '../prompt/answer-schema.ts';
import { FUNCTION_WORDS, READER_WORDS } from '../prompt/function-words.ts';
import { isEnglish } from '../prompt/is-english.ts';
import { lexicon } from '../prompt/lexicon.ts';
import type { SpokenFact } from '../prompt/spoken-fact.ts';
import { SYSTEM_PROMPT } from '../prompt/system-prompt.ts';
import { leaks } from './leaked-example.ts';
import type { Answer } from './parse-answer.ts';
import type { PlainContext } from './plain-parts.ts';
import { isGarbled, keepsOrder, saysNothing, wordsOf } from './sound-sentence.ts';
import { unsoundPartsIn } from './unsound-parts-in-language.ts';

/**
 * `drift`: not about the fact. `bent`: the fact's words in an order that says something else. `garbled`: no grammar.
 * `vague`: about nothing known. `inflated`: a promise. `leak`: taken from the prompt's examples.
 */
export type Unsound = 'drift' | 'bent' | 'garbled' | 'vague' | 'inflated' | 'leak';

/** Most words in a row without one of the fact. */
const OPENING_DRIFT = 5;
const OFFER_DRIFT = 6;
/** Most words of a benefit that neither fact nor offer has. */
const MOST_STRANGE = 3;

/** Promises that no offer keeps by itself. */
const INFLATED =
  /\b(wealth|carbon|footprint|revenue|profit\w*|success\w*|happier|satisf\w+|confiden\w+|compliance|credib\w+|trust|never again|all your|significant\w*)\b/i;
/** What any seller of anything says. */
const WORN =
  /\b(efficien\w+|productivity|optimi[sz]\w+|enhanc\w+|overall|valuable|insights?|environmental|effectively|yields?)\b/i;

const REPORT = /^you (wrote|mentioned|posted|shared) (that|about)\b/i;
const EXAMPLES = SYSTEM_PROMPT.slice(SYSTEM_PROMPT.indexOf('Example 1'));

/** Parts that no rule can point a finger at and that still say nothing, or something of others. */
export function unsoundParts(
  answer: Extract<Answer, { type: 'parts' }>,
  context: PlainContext,
): Map<AnswerPart, Unsound> {
  const { fact, sender, objective, speech = ENGLISH } = context;
  if (speech.language !== 'en') return unsoundPartsIn(speech.language, speech.address, answer, context);
  const unsound = new Map<AnswerPart, Unsound>();
  const told = contentOf(fact?.text ?? '');
  const sold = contentOf(`${sender.offer} ${objective}`);
  if (answer.opening && fact) {
    if (driftOf(answer.opening.replace(REPORT, ''), told) > OPENING_DRIFT) unsound.set('opening', 'drift');
    else if (
      !keepsOrder(answer.opening, fact.text) ||
      takesSides(answer.opening, fact) ||
      swapsReader(answer.opening, fact.text)
    )
      unsound.set('opening', 'bent');
  }
  if (answer.offer && isEnglish(sender.offer) && driftOf(answer.offer, sold) > OFFER_DRIFT)
    unsound.set('offer', 'drift');
  if (answer.benefit) {
    const content = wordsOf(answer.benefit).filter((word) => word.length > 2 && !saysNothing(word));
    const strange = content.filter((word) => !told.has(word) && !sold.has(word));
    if (INFLATED.test(answer.benefit)) unsound.set('benefit', 'inflated');
    else if (strange.length > MOST_STRANGE || WORN.test(answer.benefit)) unsound.set('benefit', 'vague');
  }
  if (answer.question && isEnglish(sender.offer) && isOffTopic(answer.question, told, sold))
    unsound.set('question', 'drift');
  const own = `${fact?.text} ${sender.offer} ${objective}`;
  for (const part of ['opening', 'offer', 'benefit', 'question'] as const)
    if (isGarbled(answer[part])) unsound.set(part, 'garbled');
  for (const part of ['opening', 'offer', 'benefit'] as const)
    if (leaks(answer[part], EXAMPLES, own)) unsound.set(part, 'leak');
  return unsound;
}

/** Most words in a row that have nothing of the text they should retell. */
function driftOf(text: string, told: ReadonlySet<string>): number {
  let run = 0;
  let longest = 0;
  for (const word of wordsOf(text)) {
    run = told.has(word) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

const contentOf = (text: string): Set<string> =>
  new Set(
    lexicon(text)
      .map((word) => word.toLowerCase())
      .filter((word) => !FUNCTION_WORDS.includes(word) && !READER_WORDS.includes(word)),
  );

/** A post that speaks of others, told as if it were of the reader: "explained to her" as "explained to you". */
const takesSides = (opening: string, { text, source }: SpokenFact): boolean =>
  source === 'post' &&
  !/\byour?s?\b/i.test(text) &&
  /\byour?s?\b(?! (team|company|people)\b)/i.test(opening.replace(REPORT, ''));

/** "keeps you awake" told as "keep your plant awake": what happened to the reader now happens to something of theirs. */
const swapsReader = (opening: string, told: string): boolean => {
  const said = wordsOf(opening);
  return wordsOf(told).some((verb, at, all) => {
    if (all[at + 1] !== 'you' || verb.length < 3 || FUNCTION_WORDS.includes(verb)) return false;
    return said.some((word, index) => word.startsWith(verb.slice(0, 4)) && said[index + 1] === 'your');
  });
};

/** A question on the reader's own matter alone: "worth a look at the record season?" asks nothing of them. */
function isOffTopic(question: string, told: ReadonlySet<string>, sold: ReadonlySet<string>): boolean {
  const weighty = wordsOf(question).filter((word) => word.length > 3 && !saysNothing(word));
  const theirs = weighty.filter((word) => told.has(word) && !sold.has(word)).length;
  return theirs > weighty.filter((word) => sold.has(word)).length;
}
