import { tellingWords } from '../telling-words.ts';
import { knownOfReader } from './known.ts';
import { bodyText, type Mark, markOf, type RuleInput } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** Where an event of the reader's is spoken of; what follows, up to the end of the clause, has to be known. */
const SPOKEN_OF =
  /\b(?:congrat(?:s|ulations)|kudos|well done|hats off)(?: to you)?(?: on| for|,)?(?: (?:the|your|all))?|\b(?:excited|thrilled|happy|great|good|glad) to (?:see|hear|read|learn)(?: (?:about|of|that))?(?: (?:the|your))?|\b(?:saw|heard|read|noticed|learned|seen) (?:the news (?:of|about|that) |about |that |of )?(?:your|you['’](?:re|ve)|you (?:are|have|just|recently)|the)(?: (?:recent|latest|new|upcoming))?|\b(?:your|the) (?:recent|latest|upcoming|newly?)\b|\b(?:with|given|after|despite|following|considering) your (?=(?:[\w-]+ )?(?:expansion|growth|move|launch|merger|acquisition|funding|promotion|opening|hiring|switch|roll-?out|migration|restructuring|award)\b)/gi;
const CLAUSE_END = /[.,;:!?\n–—-]| (?:and|but|so|because|which|while|as) /;
/** Least share of the words on an event that something known of the reader has. */
const LEAST_KNOWN = 0.5;
/** What an event is called by whoever knows it; it says nothing by itself. */
const NAMING = tellingWords(
  'news post posts update updates note message comment article thoughts words work job role team company profile growth success',
);

/** A day of theirs that no page tells unless it says so. */
const CELEBRATED = /\bhappy (?:\w+ )?(?:(?:work|job)[- ]?)?(anniversary|birthday|workiversary)\b/gi;

/** Events told of the reader ("congrats on the Series B", "your recent move to Lyon") that no fact has. English. */
export function unknownEvents(input: RuleInput): Mark[] {
  const { text, start } = bodyText(input.body);
  const own = unquoted(text);
  const known = tellingWords(knownOfReader(input));
  const seen = new Set<number>();
  const days = [...own.matchAll(CELEBRATED)]
    .filter(([, day = '']) => !knownOfReader(input).toLowerCase().includes(day.toLowerCase()))
    .map(({ 0: said, index }) => markOf('body', start + index, said, 'event_unknown'));
  const events = [...own.matchAll(SPOKEN_OF)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = own.slice(from);
    const length = CLAUSE_END.exec(rest)?.index ?? rest.length;
    const told = [...tellingWords(rest.slice(0, length))];
    const named = told.filter((word) => !NAMING.has(word));
    const vouched = told.filter((word) => known.has(word)).length;
    const isPraise = /congrat|kudos|well done|hats off/i.test(match[0]);
    const isKnown =
      named.length === 0
        ? !isPraise || told.some((word) => known.has(word))
        : vouched / told.length >= LEAST_KNOWN;
    if (isKnown || seen.has(from + length)) return [];
    seen.add(from + length);
    return [
      markOf('body', start + match.index, own.slice(match.index, from + length).trim(), 'event_unknown'),
    ];
  });
  return [...events, ...days];
}
