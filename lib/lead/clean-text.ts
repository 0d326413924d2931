/** Controls but newline and tab, format characters (zero-width, bidi, tags, soft hyphen), blank fillers. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu;

/** Most texts of most pages: printable ASCII on one line, where nothing is to be cleaned but blanks. */
const PLAIN = /^[\x20-\x7E]*$/;

/** One line: invisible characters out, lone surrogates replaced, white space collapsed. */
export const cleanLine = (text: string): string => {
  const clean = cleanText(text);
  return PLAIN.test(clean) ? clean : clean.replace(/\s+/g, ' ').trim();
};

/** Several lines: like `cleanLine`, but line breaks stay, at most one blank line in a row. */
export const cleanText = (text: string): string =>
  PLAIN.test(text) ? text.replace(/ {2,}/g, ' ').trim() : cleanAll(text);

const cleanAll = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
