import { countryOf } from '../../lead/country.ts';

/** What stands above the first heading of a copied profile. */
export interface TopLines {
  name: string;
  headline: string;
  location: string;
}

/** Pronouns and how near one is ("· 2nd"), which stand between the name and the headline. */
const BESIDE_NAME =
  /^(?:[·•]|\(?(?:she|he|they|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|hij|hon|han|ona|on)\s*\/|(?:1st|2nd|3rd|\d\.|\dº|\de)(?:\+)?$)/iu;
/** Figures, addresses, sentences and labels are no name. */
const NO_NAME = /[\d@:/|?!…"“”#]|\.$|^(?:dear|hi|hello|hallo|liebe|guten)\b/i;
const MOST_NAME_WORDS = 6;

/** Name, headline and place by their order: only the first line can be the name, lest another person's be taken. */
export function topLines(lines: readonly string[]): TopLines {
  const [first = '', ...others] = lines.filter((line) => line !== '');
  if (!isName(first)) return { name: '', headline: '', location: '' };
  const below = others.filter((line) => !BESIDE_NAME.test(line) && line !== first).slice(0, 6);
  const location = below.find((line) => line.length <= 80 && countryOf(line) !== '') ?? '';
  const [headline = ''] = below;
  return { name: first, headline: headline === location ? '' : headline, location };
}

/** Whether a line can be a person's name: a few words that begin with a capital, or a script without capitals. */
export function isName(line: string): boolean {
  if (line.length > 60 || NO_NAME.test(line)) return false;
  const words = line.split(/\s+/);
  const hasCase = line.toLowerCase() !== line.toUpperCase();
  if (!hasCase) return /^\p{L}[\p{L}\p{M}\s・·]{1,29}$/u.test(line);
  const capitals = words.filter((word) => /^[("'’]*\p{Lu}/u.test(word));
  return words.length >= 2 && words.length <= MOST_NAME_WORDS && capitals.length * 2 > words.length;
}
