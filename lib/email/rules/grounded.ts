import { bodyText, each, type Mark, type RuleInput, words } from './rule.ts';

/** Everything an email may state: the lead's facts, the sender, the objective. */
const known = ({ profile, sender, objective, lead_profile }: RuleInput): string =>
  [
    profile.name,
    profile.headline,
    profile.location,
    profile.current_company,
    profile.current_title,
    ...profile.skills,
    ...profile.career_history.flatMap((role) => [role.title, role.company, role.start, role.end]),
    ...profile.education.flatMap(({ school, degree }) => [school, degree]),
    ...lead_profile.facts.map(({ text }) => text),
    sender.name,
    sender.title,
    sender.company,
    sender.offer,
    ...sender.proof.map(({ text }) => text),
    objective,
  ].join(' \n ');

const NUMBER_WORDS: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};
const digits = (text: string): string => text.replace(/[.,\s'](?=\d{3}\b)/g, '').replace(',', '.');

/** Numbers, in digits or words, that no fact states. "One" is left out: it is mostly a pronoun. */
export function ungroundedNumbers(input: RuleInput): Mark[] {
  const source = known(input).toLowerCase();
  const stated = new Set([
    ...(source.match(/\d+(?:[.,\s']\d+)*/g) ?? []).map(digits),
    ...words(source).flatMap((word) => NUMBER_WORDS[word] ?? []),
  ]);
  const numbers = new RegExp(`\\d+(?:[.,']\\d+)*|\\b(?:${Object.keys(NUMBER_WORDS).join('|')})\\b`, 'gi');
  return (['subject', 'body'] as const).flatMap((field) =>
    each(input, field, numbers, 'number_unknown').filter(({ params }) => {
      const text = params?.[0]?.toLowerCase() ?? '';
      return !stated.has(NUMBER_WORDS[text] ?? digits(text));
    }),
  );
}

const ORDINARY = new Set(
  'I I’m I’d I’ll I’ve Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English'.split(
    ' ',
  ),
);

/** Capitalised words inside a sentence that no fact has: names of people, firms, places and products. */
export function ungroundedNames(input: RuleInput): Mark[] {
  const source = new Set(words(known(input)).map(base));
  const { text, start } = bodyText(input.body);
  return [...text.matchAll(/(?<=[\p{Ll}\p{N},;:'"’)] ["'(]?)\p{Lu}[\p{L}\p{N}&'’-]+/gu)]
    .filter(
      ([word]) =>
        !ORDINARY.has(word) &&
        !/^I['’]/.test(word) &&
        !source.has(base(word)) &&
        !base(word)
          .split('-')
          .every((part) => source.has(part)),
    )
    .map((match) => ({
      field: 'body',
      start: start + match.index,
      end: start + match.index + match[0].length,
      why: 'name_unknown',
      params: [match[0]],
    }));
}

const base = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.,]+$/g, '');
