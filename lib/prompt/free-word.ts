/** Latin small letters, with accents. */
const SMALL = 'a-zß-öø-ÿĀ-ſ';
const LARGE = 'A-ZÀ-ÖØ-Þ';

/** A pattern of any word in Latin letters, names too, with the marks that hold words together. */
export const FREE_WORD = `[${SMALL}${LARGE}]+(['’-][${SMALL}${LARGE}]+)*`;
