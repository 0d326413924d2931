import { sentencesOf } from '../../lead/sentences.ts';
import { FUNCTION_WORDS, READER_WORDS, RETELLING_WORDS } from '../../prompt/function-words.ts';
import { isEnglish } from '../../prompt/is-english.ts';
import { lexicon } from '../../prompt/lexicon.ts';
import { isOnReader, knownOfReader } from './known.ts';
import { bodyText, type Mark, type RuleInput } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** One strange word may be a synonym; from the second on it is a claim. */
const MOST_STRANGE = 1;
/** "You could", "you may": a thought, not a claim. */
const HEDGED = /^you(r [\p{L}-]+)? (could|can|may|might|would)\b/iu;

/**
 * Statements on the reader in words that nothing known of the reader has: doings, tools and needs that a model made up.
 * English only; quotations are the reader's own.
 */
export function unknownClaims(input: RuleInput): Mark[] {
  const { text: whole, start } = bodyText(input.body);
  const text = unquoted(whole);
  if (!isEnglish(text)) return [];
  const known = new Set(
    [...FUNCTION_WORDS, ...READER_WORDS, ...RETELLING_WORDS, ...lexicon(knownOfReader(input))].map((word) =>
      word.toLowerCase(),
    ),
  );
  return sentencesOf(text).flatMap((sentence) => {
    if (!isOnReader(sentence.text) || HEDGED.test(sentence.text) || /[?？]/.test(sentence.text)) return [];
    const strange = [...new Set(sentence.text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]{2,}/gu) ?? [])].filter(
      (word) => !known.has(word) && !word.split(/['’-]/).every((part) => part.length < 3 || known.has(part)),
    );
    if (strange.length <= MOST_STRANGE) return [];
    return [
      {
        field: 'body',
        start: start + sentence.start,
        end: start + sentence.start + sentence.text.length,
        why: 'claim_unknown',
        params: [strange.join(', ')],
      },
    ];
  });
}
