import { sentencesOf } from '../../lead/sentences.ts';
import { FUNCTION_WORDS, READER_WORDS, RETELLING_WORDS } from '../../prompt/function-words.ts';
import { isEnglish } from '../../prompt/is-english.ts';
import { lexicon } from '../../prompt/lexicon.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, escapeRegex, type Mark, markOf, type RuleInput } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** One strange word may be a synonym; from the second on it is a claim. */
const MOST_STRANGE = 1;
/** What opens a clause. */
const OPENS =
  '(?:^|[,;:–—]\\s+|\\b(?:that|since|as|because|while|now|given|although|though|and|but|so|noticed|saw|see|know|understand|heard|read|believe|think|guess|imagine|sure|assume|bet) )';
const IS_SUPPOSED = "(?:could|can|may|might|would|will|['’]ll|should|do not need|don['’]t need)\\b";
/** Nothing is claimed where it is asked, or only supposed. */
const SUPPOSED = /[?？]|\b(?:if|whether|in case|suppose|unless)\b/i;
/** "We help you cut …": what comes of the offer, no claim on how things are. */
const OF_OFFER =
  /\b(?:so(?: that)?|helps?|lets?|gives?|shows?|tells?|means|ensures?|makes? sure)(?: that)?,? $/i;

/** What the reader has of an offer, once it has been spoken of: "You keep your own motors", "You get a text when …". */
const HAD_OF_OFFER =
  /^(?:you (?:(?:still|simply|just|only|also|then|always) )*(?:keep (?!\p{L}+ing\b)|(?:get|receive|see|hear|have|need|owe) (?:an?|the|one|each|every|only|just|no|nothing|your|it|them|both|all|what|who|which)\b|(?:get|hear) (?:only|just|back|told)\b|pay (?:only|for|per|nothing|when|once|by|us|monthly|as)\b|(?:tell|show|send|give|name|bring) us\b|(?:book|choose|decide|test|try|approve|switch|confirm|cancel|stay|lose nothing)\b)|your (?:\p{L}+ ){1,4}?(?:stays?|remains?) (?:as (?:it|they|is)|the same|unchanged|untouched|put|yours|where|in place|with you)\b)/iu;
const ON_SENDER = /\b(?:we|our|us|i)\b/i;

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
  const clause = clausesOn(input.profile.current_company);
  return sentencesOf(text).flatMap((sentence) =>
    // what the user says of their customers stands as they wrote it
    SUPPOSED.test(sentence.text) || own.includes(sentence.text.toLowerCase().replace(/[.!]+$/, ''))
      ? []
      : claimsIn(sentence.text, clause).flatMap(({ said, index }) => {
          const before = text.slice(0, sentence.start + index);
          const isOffered = ON_SENDER.test(before) || before.includes(input.sender.company || '\n');
          if (isOffered && HAD_OF_OFFER.test(said)) return [];
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
const claimsIn = (sentence: string, clause: RegExp): { said: string; index: number }[] =>
  [...sentence.matchAll(clause)].flatMap((match) => {
    const said = (match[1] ?? '').trimEnd();
    const index = match.index + match[0].indexOf(match[1] ?? '');
    return OF_OFFER.test(sentence.slice(0, index)) ? [] : [{ said, index }];
  });

/** Where the reader, what is theirs, or their firm is the subject of a clause. */
function clausesOn(company: string): RegExp {
  const [first = ''] = company.split(' ');
  const names = [company, first].filter((name) => name.length > 3).map(escapeRegex);
  const firm = names.length > 0 ? `|(?:${names.join('|')})(?:['’]s?(?: [\\p{L}-]+){1,3}?)?` : '';
  return new RegExp(
    `${OPENS}((?:you|your(?: [\\p{L}-]+){1,3}?${firm}) (?!${IS_SUPPOSED})[\\p{L}'’]+(?:[^.;:!?\\n]*))`,
    'giu',
  );
}

const wordSet = (text: string, more: readonly string[] = []): Set<string> =>
  new Set([...more, ...lexicon(text)].map((word) => word.toLowerCase()));
