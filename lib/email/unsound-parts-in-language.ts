import type { Address } from '../language/email-language.ts';
import { ruleWordsOf } from '../language/rule-words.ts';
import { type ScaffoldLanguage, scaffoldOf } from '../language/scaffold.ts';
import { functionWordsOf } from '../pages/text-language.ts';
import type { AnswerPart } from '../prompt/answer-schema.ts';
import { leaks } from './leaked-example.ts';
import type { Answer } from './parse-answer.ts';
import type { PlainContext } from './plain-parts.ts';
import { wordsOf } from './sound-sentence.ts';
import type { Unsound } from './unsound-parts.ts';

/** Letters by which two forms of a word are known as one, whatever the language does with its end. */
const STEM = 4;
/** Shorter words carry little in all seven. */
const CONTENT = 5;
/** Least share of a retelling's content words that the fact has too; synonyms and turned verbs make up the rest. */
const LEAST_KNOWN = 0.5;

/**
 * What can be said of a part without knowing the grammar of its language: an opening that speaks as the lead, or of
 * things that the fact has not, and sentences out of the prompt's examples.
 */
export function unsoundPartsIn(
  language: ScaffoldLanguage,
  address: Address,
  answer: Extract<Answer, { type: 'parts' }>,
  { fact, sender, objective }: PlainContext,
): Map<AnswerPart, Unsound> {
  const unsound = new Map<AnswerPart, Unsound>();
  const ours = new Set(ruleWordsOf(language).sender);
  if (answer.opening && fact) {
    const glue = new Set(functionWordsOf(language));
    if (wordsOf(answer.opening).some((word) => isOurs(word, ours, glue))) unsound.set('opening', 'bent');
    else if (knownShare(answer.opening, fact.text, language, address) < LEAST_KNOWN)
      unsound.set('opening', 'drift');
  }
  const { examples } = scaffoldOf(language);
  const shown = examples[address].flatMap(({ answer: said }) => Object.values(said)).join(' ');
  const own = `${fact?.text} ${sender.offer} ${objective}`;
  for (const part of ['opening', 'offer', 'benefit'] as const)
    if (leaks(answer[part], shown, own)) unsound.set(part, 'leak');
  return unsound;
}

/** "unser", and what a small model writes that may not: "unsererlager", "wirim". */
const isOurs = (word: string, ours: ReadonlySet<string>, glue: ReadonlySet<string>): boolean =>
  [...ours].some(
    (own) => word.startsWith(own) && (word === own || own.length >= STEM || glue.has(word.slice(own.length))),
  );

/** Of a retelling without its beginning, which is code's. */
function knownShare(retold: string, fact: string, language: ScaffoldLanguage, address: Address): number {
  const { opening } = scaffoldOf(language);
  const starts = Object.values(opening).flatMap((said) => said[address]);
  const rest = retold.replace(new RegExp(`^(?:${starts.join('|')})(?=[ ,])`, 'u'), '');
  const common = new Set(functionWordsOf(language));
  const stems = (text: string) =>
    wordsOf(text)
      .filter((word) => (word.length >= CONTENT || /\d/.test(word)) && !common.has(word))
      .map((word) => word.slice(0, STEM));
  const known = new Set(stems(fact));
  const said = stems(rest);
  return said.length === 0 ? 1 : said.filter((stem) => known.has(stem)).length / said.length;
}
