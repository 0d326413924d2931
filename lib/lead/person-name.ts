import { cleanLine } from './clean-text.ts';

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

const EARNED = /^(dr|prof|professor|doctor)\.?$/i;
const COURTESY =
  /^(mr|mrs|ms|miss|mx|sir|dame|herr|frau|monsieur|madame|mme|señora?|sra?|sig|dipl|ing|dipl\.?-ing|mag|eng|ir|drs|rev|capt|col|lt|hon)\.?$/i;
const CREDENTIAL =
  /^(ph\.?d|m\.?d|mba|emba|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|ll\.?b|j\.?d|cpa|cfa|cfp|pmp|csm|cissp|cism|shrm(-s?cp)?|sphr|phr|p\.?e|pe|rn|cscp|cpim|acca|aca|fca|fcca|mcips|mrics|ceng|csp|six|itil.*|jr|sr|ii|iii|iv|esq|obe|mbe|cbe|ret|dba|edd|mph|msw|cma|cia|crm|lssbb|pmi-.*|prince2.*|ccxp|mscs?)\.?$/i;

/** Countries in which the family name comes first, whatever the interface does with it. */
const FAMILY_FIRST_COUNTRY =
  /\b(vietnam|việt nam|china|taiwan|hong kong|hungary|magyarország|korea|japan)\b/i;
const FAMILY_FIRST_SURNAME = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang ' +
    'kim lee park choi jung kang cho yoon jang lim ' +
    'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz ' +
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida'
  ).split(' '),
);
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]+$/u;

/**
 * Takes a name as a page shows it apart: honorifics, credentials, emoji, pronouns, shouting, "Family, Given", and
 * names that put the family first. `location` (any text with the country) only tips the order.
 */
export function parsePersonName(shown: string, location = ''): PersonName {
  const bare = cleanLine(
    shown
      .replace(
        /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}★☆✔✓™®]|\u20E3|\uFE0F/gu,
        ' ',
      )
      .replace(/[([{"“][^)\]}"”]*[)\]}"”]/g, ' ')
      .split(/\s[|•·/~–—-]\s|[|•·]/)[0] ?? '',
  );
  const [beforeComma = '', ...afterComma] = bare.split(/\s*[,，]\s*/);
  const after = afterComma.flatMap((part) => part.split(' ')).filter(Boolean);
  const swapped =
    afterComma.length === 1 &&
    after.length > 0 &&
    after.length <= 2 &&
    !after.some(isSuffix) &&
    !beforeComma.includes(' ');
  const words = (swapped ? `${afterComma[0]} ${beforeComma}` : beforeComma).split(' ').filter(Boolean);

  const honorific = words.find((word) => EARNED.test(word)) ?? '';
  const kept = words.filter(
    (word, index) => !EARNED.test(word) && !(index === 0 && COURTESY.test(word)) && !/^\p{P}+$/u.test(word),
  );
  while (kept.length > 1 && isSuffix(kept.at(-1) ?? '')) kept.pop();
  const shoutedFamily = shoutedFamilyIndex(kept);
  const parts = kept.map(calm);
  const full = parts.join(' ');
  if (parts.length < 2 || CJK.test(full))
    return { full, given: full, family: '', honorific: earned(honorific) };

  if (shoutedFamily === 0)
    return { full, given: parts.slice(1).join(' '), family: parts[0] ?? '', honorific: earned(honorific) };
  const familyFirst =
    FAMILY_FIRST_SURNAME.has(ascii(parts[0] ?? '')) &&
    (FAMILY_FIRST_COUNTRY.test(location) || isVietnamese(full));
  const particle = parts.findIndex((part, index) => index > 0 && PARTICLE.test(part));
  const family = familyFirst ? (parts[0] ?? '') : parts.slice(particle > 0 ? particle : -1).join(' ');
  return { full, given: familyFirst ? full : (parts[0] ?? full), family, honorific: earned(honorific) };
}

const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu)$/i;
const isSuffix = (word: string): boolean => CREDENTIAL.test(word.replace(/[®™]/g, ''));
const ascii = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
const isVietnamese = (name: string): boolean =>
  /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(name);
const earned = (word: string): string => (word === '' ? '' : /^prof/i.test(word) ? 'Prof.' : 'Dr.');

/** "TANAKA Hiroshi", "DUPONT Marie": the one shouted word is the family name. */
function shoutedFamilyIndex(words: string[]): number {
  const shouted = words.flatMap((word, index) => (/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ? [index] : []));
  return shouted.length === 1 && words.length > 1 ? (shouted[0] ?? -1) : -1;
}

/** "MARSH" and "marsh" become "Marsh"; "McKay", "d'Arcy", "JP" stay. */
function calm(word: string): string {
  const shouted = /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);
  const mumbled = /^\p{Ll}[\p{Ll}'’-]+$/u.test(word) && !PARTICLE.test(word);
  if (!shouted && !mumbled) return word;
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
