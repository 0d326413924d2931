import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, markOf, type RuleInput } from './rule.ts';

const QUOTED = /"([^"\n]+)"|“([^”\n]+)”|„([^“”\n]+)[“”]|«([^»\n]+)»|»([^«\n]+)«/g;
/** Fewer words in quotation marks are a name, or not meant. */
const FEWEST_WORDS = 3;

/** What stands in quotation marks, of any kind, and was not said word for word by the lead, the page or the user. */
export function unknownQuotations(input: RuleInput): Mark[] {
  const { about, recent_activity, company_updates } = input.profile;
  const texts = [
    about,
    ...recent_activity.map(({ text }) => text),
    ...company_updates.map(({ text }) => text),
  ];
  const known = fold(
    [
      knownOfReader(input),
      knownOfSender(input),
      input.objective,
      input.thread ? input.subject : '',
      ...texts,
    ].join(' \n '),
  );
  const { text, start } = bodyText(input.body);
  return [...text.matchAll(QUOTED)]
    .filter(([, ...said]) => {
      const quoted = fold(said.find(Boolean) ?? '');
      return quoted.split(' ').length >= FEWEST_WORDS && !known.includes(quoted);
    })
    .map((match) => markOf('body', start + match.index, match[0], 'quote_unknown'));
}

const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
