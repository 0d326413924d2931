import {
  ALSO_GIVEN,
  FAMILY_FIRST,
  FAMILY_FIRST_COUNTRY,
  HUNGARIAN_GIVEN,
  HUNGARY,
  JAPAN,
  JAPANESE_FAMILY,
  JAPANESE_FAMILY_END,
  KOREA,
  KOREAN_FAMILY,
  STRONG_FAMILY,
  WESTERN_SHORT,
} from './family-names.ts';

const CHINESE_SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:a[io]|a(?:ng?)?|e[ir]|e(?:ng?)?|i(?:ang?|ao|ong|ng?|[aeu])?|o(?:ng|u)?|u(?:ang?|ai|[aeino])?|ü|eon?g?|eun|oon?|won|ae|ee)';
const KOREAN_SYLLABLE =
  '(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhyw])?(?:yeo|yae|wae|eui|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|oo|ou|ee|[aeoui])(?:ng|[knltmphbg])?';
/** One syllable of a Chinese (also as in Taiwan and Hong Kong) or Korean given name. */
const SYLLABLE = `(?:${CHINESE_SYLLABLE}|${KOREAN_SYLLABLE}|(?:ts|hs|[cktp]h?)(?:ih|ieh|[ui]en|ung|ing|iu))`;
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, 'iu');
const HYPHENATED = new RegExp(`^(${SYLLABLE})['’-](${SYLLABLE})$`, 'iu');
const KOREAN_JOINED = new RegExp(`^(?:${KOREAN_SYLLABLE}){2}$`, 'iu');
/** Chinese or Korean given names in Latin letters: "Wei", "Xiaolan", "Min-jun"; not "Dana", though its syllables are. */
const ASIAN_GIVEN = new RegExp(
  `^(?:${CHINESE_SYLLABLE}|${SYLLABLE}['’-]${SYLLABLE}|(?=[xqz]|.*(?:ng|iao|ian|uan|u[eio]))(?:${CHINESE_SYLLABLE}){2})$`,
  'iu',
);

/**
 * The given name of somebody whose family name stands first, where that is certain: "Yun-ah" of "Seo Yun-ah". `''` where
 * the family name comes first and what follows may be more than the given name; `undefined` where it does not come first.
 * @param location any text with the country
 */
export function givenAfterFamily(parts: readonly string[], location: string): string | undefined {
  const [first = '', ...rest] = parts;
  const family = ascii(first);
  const known = FAMILY_FIRST.has(family) || KOREAN_FAMILY.has(family);
  const [second = '', third] = rest;
  if (known && rest.length === 1 && isHyphenatedGiven(second)) return second;
  if (KOREAN_FAMILY.has(family) && (KOREA.test(location) || !ALSO_GIVEN.has(family))) {
    const isStated = KOREA.test(location) || FAMILY_FIRST.has(family);
    if (isStated && rest.length === 1 && KOREAN_JOINED.test(second) && !isKnown(second))
      return isStrong(first) ? second : '';
    if (isStated && rest.length === 2 && rest.every((word) => ONE_SYLLABLE.test(word)) && !isStrong(third))
      return rest.join(' ');
  }
  return isFamilyFirst(parts, location) ? '' : undefined;
}

function isFamilyFirst(parts: readonly string[], location: string): boolean {
  const [first = '', ...rest] = parts;
  const family = ascii(first);
  const last = ascii(rest.at(-1) ?? '');
  if (HUNGARY.test(location) && HUNGARIAN_GIVEN.has(last) && !HUNGARIAN_GIVEN.has(family)) return true;
  if (JAPAN.test(location) && JAPANESE_FAMILY_END.test(family) && !isJapaneseFamily(last)) return true;
  if (!FAMILY_FIRST.has(family)) return false;
  if (JAPANESE_FAMILY.has(family) && isJapaneseFamily(last)) return false;
  if (!ALSO_GIVEN.has(family) || FAMILY_FIRST_COUNTRY.test(location) || isVietnamese(parts.join(' ')))
    return true;
  // "Li Wei" may be either; "Li Marlow" is not
  return rest.every((word) => ASIAN_GIVEN.test(word));
}

/** "Yun Ah Seo", "Mei Ling Chen": two syllables that are one given name, before a family name of East Asia. */
export const isTwoSyllableGiven = (parts: readonly string[]): boolean =>
  parts.length === 3 &&
  parts.slice(0, 2).every((word) => ONE_SYLLABLE.test(word) && !WESTERN_SHORT.has(ascii(word))) &&
  isKnown(parts[2] ?? '');

/** Not of two family names, as married people have them: "Chung-Park". */
function isHyphenatedGiven(word: string): boolean {
  const [, before = '', after = ''] = HYPHENATED.exec(word) ?? [];
  return before !== '' && (/^\p{Ll}/u.test(after) || !(isStrong(before) && isStrong(after)));
}

/** Whether a word is one of the family names that stand first. */
export const isFamilyFirstName = (word: string): boolean => FAMILY_FIRST.has(ascii(word));

const isJapaneseFamily = (name: string): boolean =>
  JAPANESE_FAMILY.has(name) || JAPANESE_FAMILY_END.test(name);
const isKnown = (word: string): boolean => FAMILY_FIRST.has(ascii(word)) || KOREAN_FAMILY.has(ascii(word));
const isStrong = (word = ''): boolean => STRONG_FAMILY.has(ascii(word));
const ascii = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
const isVietnamese = (name: string): boolean =>
  /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(name);
