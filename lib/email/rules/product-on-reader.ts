import { bodyText, type Mark, type RuleInput, words } from './rule.ts';

/** Words of an offer that name no product. */
const PLAIN = new Set(
  'that which with your from into their them when where before after about makes make helps help gives give shows show keeps keep does week weeks year years time team teams company companies people business work customers customer data one two'.split(
    ' ',
  ),
);

/**
 * "your sensors" where sensors are what the sender sells and no fact gives the reader any: the commonest slip of small
 * models, and a false claim.
 */
export function productOnReader({ body, sender, lead_profile, profile }: RuleInput): Mark[] {
  const known = new Set(
    words([...lead_profile.facts.map(({ text }) => text), profile.headline, ...profile.skills].join(' ')).map(
      stem,
    ),
  );
  const product = new Set(
    words(sender.offer)
      .map(stem)
      .filter((word) => word.length > 3 && !PLAIN.has(word) && !known.has(word)),
  );
  const { text, start } = bodyText(body);
  return [...text.matchAll(/\byour ((?:[\p{L}-]+ ){0,2}?)([\p{L}-]+)/giu)]
    .filter(([, between = '', last = '']) =>
      [...words(between), last].some((word) => product.has(stem(word))),
    )
    .map((match) => ({
      field: 'body',
      start: start + match.index,
      end: start + match.index + match[0].length,
      why: 'product_on_reader',
      params: [match[0]],
    }));
}

const stem = (word: string): string => word.toLowerCase().replace(/(?<=\p{L}{3})(ies|es|s)$/u, '');
