import { parsePersonName } from '../../lead/person-name.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, escapeRegex, type Mark, markOf, type RuleInput } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** Given names that are English words: at the beginning of a sentence, and after "in", they are mostly the word. */
const WORDS_TOO = new Set(
  'will may mark grace hope faith joy rose bill art dean chase grant drew frank rich pat sue april june august dawn summer autumn ruby amber ivy jade miles wade guy max sky ray'.split(
    ' ',
  ),
);
/** What follows a name that somebody is spoken of by. */
const SPOKEN_OF = /^(?:['’]s\b| (?:is|was|has|had|leads|runs|wrote|says|said|needs|wants|works|and)\b)/;

/** Reader or sender by their own names in the text, as if they were others: "Helen leads …", "Maya Lindqvist offers …". */
export function thirdPerson(input: RuleInput): Mark[] {
  const { text, start } = bodyText(input.body);
  const own = withoutNamesakes(unquoted(text), input);
  const reader = parsePersonName(input.profile.name);
  const sender = parsePersonName(input.sender.name);
  const marks = [
    ...named(own, [reader.full, reader.given, reader.family]).filter((match) => !isSpokenTo(own, match)),
    ...named(own, [sender.full, sender.given]).filter((match) => !isIntroduced(own, match)),
  ];
  const overlaps = (mark: Match) =>
    marks.some((other) => other !== mark && other.index <= mark.index && mark.index < end(other));
  return marks
    .filter((mark) => !overlaps(mark) || marks.find((other) => other.index === mark.index) === mark)
    .map(({ index, text: name }) => markOf('body', start + index, name, 'voice_third_person'));
}

/** "She", "his": of whom? Only where a fact or the sender speaks of somebody. English alone. */
export function strangePronouns(input: RuleInput): Mark[] {
  const { text, start } = bodyText(input.body);
  const known = `${knownOfReader(input)} ${knownOfSender(input)} ${input.objective}`;
  if (/\b(?:she|he|her|him|his|hers)\b/i.test(known)) return [];
  return [...unquoted(text).matchAll(/\b(?:she|he|her|him|his|hers)\b/gi)].map((match) =>
    markOf('body', start + match.index, match[0], 'voice_third_person'),
  );
}

interface Match {
  text: string;
  index: number;
}
const end = ({ index, text }: Match): number => index + text.length;

function named(text: string, names: readonly string[]): Match[] {
  const sought = [...new Set(names)].filter((name) => name.length > 2).map(escapeRegex);
  if (sought.length === 0) return [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${sought.join('|')})(?!\\p{L})`, 'gu');
  return [...text.matchAll(pattern)]
    .map(({ 0: name, index }) => ({ text: name, index }))
    .filter((match) => !isWord(text, match));
}

function isWord(text: string, { text: name, index }: Match): boolean {
  if (!WORDS_TOO.has(name.toLowerCase())) return false;
  const before = text.slice(0, index);
  const begins = /(?:^|[.!?\n]\s*|[-•]\s)$/.test(before);
  return begins
    ? !SPOKEN_OF.test(text.slice(index + name.length))
    : /\b(?:in|by|of|since|until|from|to|this|last|next|early|late) $/i.test(before);
}

/** "Helen, you …" and "… , Helen?" speak to her. */
const isSpokenTo = (text: string, match: Match): boolean =>
  /(?:^|[,.!?\n–—-]\s*|\b(?:thanks|thank you|so|and|well) )$/i.test(text.slice(0, match.index)) &&
  /^\s*(?:[,?!–—-]|\.|$)/.test(text.slice(end(match)));

/** "I'm Maya", "This is Maya Lindqvist from …", "Maya here". */
const isIntroduced = (text: string, match: Match): boolean =>
  /(?:\b(?:i am|i['’]m|this is|it['’]s|name is|ich bin|hier ist|hier schreibt|je suis|soy|sou|sono|ik ben) )$/i.test(
    text.slice(0, match.index),
  ) || /^ here\b/i.test(text.slice(end(match)));

/** Blanked: firms and places that are named like the two, "Marsh Logistics" or "Capitol Hill". */
function withoutNamesakes(text: string, input: RuleInput): string {
  const { profile, sender } = input;
  const fullNames = [profile.name, sender.name].map((name) => name.toLowerCase());
  const firms = [
    profile.current_company,
    sender.company,
    ...profile.career_history.map(({ company }) => company),
    ...profile.education.map(({ school }) => school),
  ].filter((name) => name.length > 2 && !fullNames.includes(name.toLowerCase()));
  const phrases = (`${knownOfReader(input)} \n ${knownOfSender(input)} \n ${input.objective}`.match(
    /\p{Lu}[\p{L}'’&-]+(?: \p{Lu}[\p{L}'’&-]+)+/gu,
  ) ?? []) as string[];
  const namesakes = [...firms, ...phrases.filter((phrase) => !isOf(phrase, fullNames))];
  return namesakes
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, (whole) => '_'.repeat(whole.length)), text);
}

/** A phrase that is a name of the two, whole or with more in front: "Dr. Helen Marsh". */
const isOf = (phrase: string, fullNames: readonly string[]): boolean =>
  fullNames.some((name) => phrase.toLowerCase().includes(name) || name.includes(phrase.toLowerCase()));
