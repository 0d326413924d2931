import { cleanLine } from './clean-text.ts';
import { givenAfterFamily, isFamilyFirstName, isTwoSyllableGiven } from './family-first.ts';
import {
  COMPANY_FORM,
  COURTESY,
  CREDENTIAL,
  EARNED,
  FACULTY,
  HALF_GIVEN,
  PARTICLE,
  SHORTENED,
  SURNAME_OR_CREDENTIAL,
  TOGETHER,
} from './name-words.ts';

/** A display name taken apart for addressing the person. */
export interface PersonName {
  /** Without honorifics, credentials, emoji, pronouns: "Helen Marsh". */
  full: string;
  /** What an informal greeting uses: the given name, or the full name where the order is not certain. */
  given: string;
  family: string;
  /** "Dr." or "Prof." as shown; titles that are not earned (Mr, Ms) are dropped. */
  honorific: string;
}

/** Scripts of which we cannot tell the order of a name. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Greek}])\p{L}/u;

/**
 * Takes a name as a page shows it apart: honorifics, credentials, emoji, pronouns, shouting, "Family, Given", and
 * names that put the family first. `location` (any text with the country) only tips the order. Where it is not certain
 * which part is the given name, `given` is the full name.
 */
export function parsePersonName(shown: string, location = ''): PersonName {
  const bare = withoutOrnaments(shown);
  if (TOGETHER.test(bare) || COMPANY_FORM.test(bare))
    return { full: bare, given: bare, family: '', honorific: '' };
  const shownWords = inOrder(bare);
  const honorific = earned(shownWords.find((word) => EARNED.test(word)) ?? '');
  const { kept, courtesy } = withoutTitles(shownWords);
  const isShouted = kept.every((word) => word === word.toUpperCase());
  const shoutedFamily = shoutedFamilyIndex(kept);
  const parts = kept.map((word) => calm(word, isShouted));
  const full = parts.join(' ');
  const whole = (family = ''): PersonName => ({ full, given: full, family, honorific });
  // "Rev Green", "Mr. Green": a lone family name is no way to address anybody
  if (parts.length === 1 && courtesy && !honorific) {
    const titled = `${courtesy} ${full}`;
    return { full: titled, given: titled, family: '', honorific };
  }
  const [first = '', second = ''] = parts;
  if (parts.length < 2 || OTHER_SCRIPT.test(full)) return whole();
  if (shoutedFamily === 0) {
    const family = calm(first, true);
    const given = parts.slice(1).join(' ');
    return { full: `${family} ${given}`, given, family, honorific };
  }
  const behind = givenAfterFamily(parts, location);
  if (behind !== undefined) return { ...whole(first), ...(behind && { given: behind }) };
  const half = HALF_GIVEN.test(first) || isTwoSyllableGiven(parts);
  const givenWords = half ? (/^(al|el|ul|ud|ur)$/i.test(second) ? 3 : 2) : 1;
  const particle = parts.findIndex((part, index) => index >= givenWords && PARTICLE.test(part));
  const last = parts.slice(particle > 0 ? particle : -1).join(' ');
  const family = isInitial(last) || givenWords >= parts.length ? '' : last;
  // "von Eschbach", "Van der Berg": no given name at all, or none that we could tell
  if (PARTICLE.test(first) && (givenWords === 1 || PARTICLE.test(second))) return whole();
  const isUnsure = isInitial(first) || SHORTENED.test(first) || givenWords >= parts.length;
  return isUnsure ? whole(family) : { full, given: parts.slice(0, givenWords).join(' '), family, honorific };
}

/** Emoji, nicknames in brackets, pronouns, hashtags and what stands behind a bar or a dash. */
const withoutOrnaments = (shown: string): string =>
  cleanLine(
    shown
      .replace(
        /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}★☆✔✓™®]|\u20E3|\uFE0F/gu,
        ' ',
      )
      .replace(/[([{"“][^)\]}"”]*[)\]}"”]/g, ' ')
      .replace(/(^|\s)#\S+/g, ' ')
      .replace(/(?<!\p{L})(s?he|they|ze|xe|er|sie|elle|il|ella)\s?\/\s?\p{L}+(\s?\/\s?\p{L}+)?/giu, ' ')
      .replace(/(?<!\p{L})(prof|dr)\.(?=\p{L})/giu, '$1. ')
      .split(/\s[|•·/~–—-]+(?:\s|$)|[|•·]/)[0] ?? '',
  );

/** The words of "Marsh, Helen, PhD" as of "Helen Marsh". */
function inOrder(bare: string): string[] {
  const [beforeComma = '', ...behind] = bare.split(/\s*[,，]\s*/);
  const afterComma = behind.filter((part) => part && !part.split(' ').every(isSuffix));
  const [after = ''] = afterComma;
  const swapped = afterComma.length === 1 && after.split(' ').length <= 2 && !beforeComma.includes(' ');
  return (swapped ? `${after} ${beforeComma}` : beforeComma).split(' ').filter(Boolean);
}

function withoutTitles(words: string[]): { kept: string[]; courtesy: string } {
  const named = words.filter((word) => !/^\p{P}+$/u.test(word));
  let start = 0;
  let courtesy = '';
  for (const word of named.slice(0, -1)) {
    const isTitle = EARNED.test(word) || FACULTY.test(word);
    if (!isTitle && !(COURTESY.test(word) && !courtesy)) break;
    if (!isTitle) courtesy = word;
    start += 1;
  }
  const kept = named.slice(start).filter((word) => !EARNED.test(word));
  while (kept.length > 1 && isSuffix(kept.at(-1) ?? '')) {
    if (kept.length === 2 && SURNAME_OR_CREDENTIAL.test(kept[1] ?? '')) break; // "Ian MA" may be Ian Ma
    kept.pop();
  }
  const latin = kept.filter((word) => !OTHER_SCRIPT.test(word));
  return { kept: latin.length > 1 ? latin : kept, courtesy };
}

const isInitial = (word: string): boolean => /^\p{L}\.?$|^(\p{L}\.-?){2,}$/u.test(word);
const isSuffix = (word: string): boolean => CREDENTIAL.test(word.replace(/[®™]/g, ''));
const earned = (word: string): string => (word === '' ? '' : /^prof/i.test(word) ? 'Prof.' : 'Dr.');

/** "TANAKA Hiroshi", "DUPONT Marie": the one shouted word is the family name. */
function shoutedFamilyIndex(words: string[]): number {
  const shouted = words.flatMap((word, index) => (/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ? [index] : []));
  const [first = '', ...rest] = words;
  if (/^\p{Lu}{2}$/u.test(first) && isFamilyFirstName(first) && rest.some((word) => /\p{Ll}/u.test(word)))
    return 0;
  return shouted.length === 1 && words.length > 1 ? (shouted[0] ?? -1) : -1;
}

/** "MARSH" and "marsh" become "Marsh"; "McKay", "d'Arcy", "JP" stay. */
function calm(word: string, isShouted: boolean): string {
  const isShort = isShouted && /^(?=.*[AEIOUY])\p{Lu}[\p{Lu}](?<!J)$/u.test(word);
  const shouted = isShort || /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);
  const mumbled = /^\p{Ll}[\p{Ll}'’-]+$/u.test(word) && !PARTICLE.test(word);
  if (!shouted && !mumbled) return word;
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
