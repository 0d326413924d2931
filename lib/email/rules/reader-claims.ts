import { sentencesOf } from '../../lead/sentences.ts';
import { FUNCTION_WORDS, READER_WORDS, RETELLING_WORDS } from '../../prompt/function-words.ts';
import { isEnglish } from '../../prompt/is-english.ts';
import { lexicon } from '../../prompt/lexicon.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, markOf, type RuleInput } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** One strange word may be a synonym; from the second on it is a claim. */
const MOST_STRANGE = 1;
/** Where the reader is the subject of a clause: at its start, or behind what opens one. */
const CLAUSE =
  /(?:^|[,;:–—]\s+|\b(?:that|since|as|because|while|now|given|although|though|and|but|so|noticed|saw|see|know|understand|heard|read|believe|think|guess|imagine|sure|assume|bet) )((?:you|your(?: [\p{L}-]+){1,3}?) (?!(?:could|can|may|might|would|will|['’]ll|should|do not need|don['’]t need)\b)[\p{L}'’]+(?:[^.;:!?\n]*))/giu;
/** Nothing is claimed where it is asked, or only supposed. */
const SUPPOSED = /[?？]|\b(?:if|whether|in case|suppose|unless)\b/i;
/** "We help you cut …": what comes of the offer, no claim on how things are. */
const OF_OFFER =
  /\b(?:so(?: that)?|helps?|lets?|gives?|shows?|tells?|means|ensures?|makes? sure)(?: that)?,? $/i;

/**
 * Statements on the reader in words that nothing known of the reader has: doings, tools and needs that a model made up.
 * One word is enough where it is what the sender sells. English only; quotations are the reader's own.
 */
export function unknownClaims(input: RuleInput): Mark[] {
  const { text: whole, start } = bodyText(input.body);
  const text = unquoted(whole);
  if (!isEnglish(text)) return [];
  const known = wordSet(knownOfReader(input), [...FUNCTION_WORDS, ...READER_WORDS, ...RETELLING_WORDS]);
  const sold = new Set(
    [...wordSet(input.sender.offer)].filter((word) => word.length > 3 && !known.has(word)),
  );
  const own = `${knownOfSender(input)} ${input.objective}`.toLowerCase();
  return sentencesOf(text).flatMap((sentence) =>
    // what the user says of their customers stands as they wrote it
    SUPPOSED.test(sentence.text) || own.includes(sentence.text.toLowerCase().replace(/[.!]+$/, ''))
      ? []
      : claimsIn(sentence.text).flatMap(({ said, index }) => {
          const strange = [...new Set(said.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]{2,}/gu) ?? [])].filter(
            (word) =>
              !known.has(word) && !word.split(/['’-]/).every((part) => part.length < 3 || known.has(part)),
          );
          const isClaim = strange.length > MOST_STRANGE || strange.some((word) => sold.has(word));
          const mark = { ...markOf('body', start + sentence.start + index, said, 'claim_unknown') };
          return isClaim ? [{ ...mark, params: [strange.join(', ')] }] : [];
        }),
  );
}

/** What a sentence states of the reader, clause by clause. */
const claimsIn = (sentence: string): { said: string; index: number }[] =>
  [...sentence.matchAll(CLAUSE)].flatMap((match) => {
    const said = (match[1] ?? '').trimEnd();
    const index = match.index + match[0].indexOf(match[1] ?? '');
    return OF_OFFER.test(sentence.slice(0, index)) ? [] : [{ said, index }];
  });

const wordSet = (text: string, more: readonly string[] = []): Set<string> =>
  new Set([...more, ...lexicon(text)].map((word) => word.toLowerCase()));
