import { parsePersonName } from '../../lead/person-name.ts';
import { isFooterComplete } from '../footer.ts';
import { bodyText, escapeRegex, type Rule, whole, words } from './rule.ts';

/** Threshold of the email rules; wide on purpose, since studies disagree. */
const WORDS = { min: 40, max: 150 };
/** Fewest words of what follows a first email: a follow-up leans on it, a reply may be one sentence. */
const FEWEST = { first: WORDS.min, follow_up: 20, reply: 8 };

export const json: Rule = {
  id: 'json',
  severity: 'hard',
  check: (input) => [
    ...(input.subject ? [] : [whole(input, 'subject', 'subject_empty')]),
    ...(bodyText(input.body).text.trim() ? [] : [whole(input, 'body', 'body_empty')]),
  ],
};

export const length: Rule = {
  id: 'length',
  severity: 'hard',
  check(input) {
    const count = words(bodyText(input.body).text).length;
    const min = FEWEST[input.thread?.kind ?? 'first'];
    if (count < min) return [whole(input, 'body', 'body_short', String(count), String(min))];
    if (count > WORDS.max) return [whole(input, 'body', 'body_long', String(count), String(WORDS.max))];
    return [];
  },
};

export const greeting: Rule = {
  id: 'greeting',
  severity: 'hard',
  check(input) {
    const name = parsePersonName(input.profile.name, `${input.profile.location} ${input.profile.country}`);
    const first = input.body.split('\n')[0] ?? '';
    const named =
      !name.full ||
      (name.given !== '' && hasWord(first, name.given)) ||
      (name.family !== '' && hasWord(first, name.family) && !isBareFamily(first, name.family));
    return named && !hasTail(first, name)
      ? []
      : [{ field: 'body', start: 0, end: first.length, why: 'greeting_name', params: [name.given] }];
  },
};

/** "Hi Marsh," is how nobody is greeted. */
const isBareFamily = (line: string, family: string): boolean =>
  new RegExp(
    `^(?:hi|hello|hey|dear|good \\p{L}+|hallo|guten \\p{L}+|bonjour|hola|buenos días|ciao|buongiorno|olá|beste|dag) ${escapeRegex(family)}(?!-|['’]|[\\p{L}\\p{N}])`,
    'iu',
  ).test(line);

/** What a page has behind a name: "Hi Helen Marsh | Operations,". */
const hasTail = (line: string, { given, family }: { given: string; family: string }): boolean =>
  [given, family].some(
    (part) =>
      part && new RegExp(`${escapeRegex(part)}\\s*(?:[|•·(/]|\\p{Extended_Pictographic})`, 'u').test(line),
  );

/** "Helena" does not name Helen. */
const hasWord = (line: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegex(name)}(?![\\p{L}\\p{N}])`, 'u').test(line);

export const closing: Rule = {
  id: 'closing',
  severity: 'hard',
  check(input) {
    const last = input.body.trimEnd().split('\n').at(-1) ?? '';
    if (input.sender.name && last.trim() === input.sender.name) return [];
    return [
      {
        field: 'body',
        start: input.body.length - last.length,
        end: input.body.length,
        why: 'closing_name',
        params: [input.sender.name],
      },
    ];
  },
};

export const footer: Rule = {
  id: 'footer',
  severity: 'hard',
  check: (input) => (isFooterComplete(input.sender) ? [] : [whole(input, 'body', 'footer_incomplete')]),
};
