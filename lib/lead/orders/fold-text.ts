/** Letters of other scripts and small capitals that look like Latin ones; Unicode's confusables, those of one shape in most fonts. */
// biome-ignore format: a table
const LOOKS_LIKE = new Map(
  Object.entries({
    а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h', о: 'o',
    р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', υ: 'u', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ѡ: 'w', п: 'n', и: 'u',
    α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', χ: 'x', γ: 'y', ω: 'w', σ: 'o',
    ı: 'i', ɡ: 'g', ɑ: 'a', ʏ: 'y', ꜱ: 's', ᴀ: 'a', ᴇ: 'e', ᴏ: 'o', ᴜ: 'u', ʀ: 'r', ɪ: 'i', ɴ: 'n', ᴛ: 't', ᴘ: 'p',
    ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ᴠ: 'v', ᴡ: 'w', ᴢ: 'z',
    Η: 'H', Ν: 'N', Υ: 'Y', Ζ: 'Z', Ι: 'I', Ꭺ: 'A', Ꭱ: 'R', Ꭲ: 'I', օ: 'o', ո: 'n', ս: 'u', ɩ: 'i', ℓ: 'l',
  }),
);
const DIGIT_FOR: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};

/** White letters on a black disc or square, and those of flags: Unicode gives them no plain form. */
const ENCLOSED = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu;
const plainLetter = (enclosed: string): string => {
  const code = enclosed.codePointAt(0) ?? 0;
  const first = [0x1f1e6, 0x1f170, 0x1f150].find((start) => code >= start) ?? code;
  return String.fromCodePoint(0x41 + code - first);
};

/**
 * A text as a reader takes it, for comparing only: compatibility forms, accents and look-alikes as plain Latin letters,
 * "1gn0re" as "ignore".
 */
export function foldText(text: string): string {
  return text
    .replace(ENCLOSED, plainLetter)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[\p{L}\p{N}@$]+/gu, foldWord);
}

function foldWord(word: string): string {
  const latin = /\p{Script=Latin}/u.test(word) || /^[\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word);
  const looks = [...word]
    .map((letter) => LOOKS_LIKE.get(letter) ?? LOOKS_LIKE.get(letter.toLowerCase()) ?? letter)
    .join('');
  // a word that is Russian through and through has letters that look like none of ours
  const plain = latin && /^[\p{Script=Latin}\p{N}@$]+$/u.test(looks) ? looks : word;
  return /\p{Script=Latin}{2}/u.test(plain) && /[a-z][013457@$]|[013457@$][a-z]{2}/i.test(plain)
    ? plain.replace(/[013457@$]/g, (digit) => DIGIT_FOR[digit] ?? digit)
    : plain;
}

/** Six single letters in a row: nobody writes a fact so. */
export const isSpacedOut = (text: string): boolean =>
  /(?<!\p{L})(?:\p{L}[\s.\-_*·|]{1,3}){5,}\p{L}(?!\p{L})/u.test(text);
/** Letters, digits and signs without a blank, both cases and digits among them: base64 or a key. */
export const isEncoded = (text: string): boolean =>
  /(?<![\w/])(?=\S*[a-z]\S*)(?=\S*[A-Z])(?=\S*\d)[A-Za-z0-9+/_-]{28,}={0,2}(?!\w)/.test(text) ||
  /(?:\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|%[0-9a-f]{2}){4,}/i.test(text);
