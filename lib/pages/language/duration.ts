/** Units of years and months in the interface's 12 languages; seen 2026-04. */
const UNIT =
  '(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|mon|ans?|années?|mois|años?|mes(?:es)?|anos?|m[eê]s(?:es)?|anni|anno|mes[ei]|jaar|jr|maand(?:en)?|mnd|mån(?:ad(?:er)?)?|år|lat[a]?|rok|roku|mies(?:iące|ięcy|iąc)?|yıl|ay|年|か月|ヶ月|ヵ月|カ月|ヶ月間|个月|個月)\\.?';
const DURATION = new RegExp(
  `^(?:\\d+\\s*${UNIT}(?:\\s*,)?\\s*(?:(?:and|und|et|y|e|en|och|i|ve)\\s+)?){1,2}$`,
  'iu',
);
const LESS_THAN_A_YEAR =
  /^(?:less than a year|weniger als ein jahr|moins d[’']un an|menos de un año|menos de um ano|meno di un anno|minder dan een jaar|mindre än ett år|mniej niż rok|bir yıldan az|1\s*年未満|不到\s*1?\s*年)$/iu;

/** Whether a text is nothing but a length of time: "4 yrs 10 mos", "6 Jahre", "3年2か月". */
export const isDuration = (text: string): boolean => DURATION.test(text) || LESS_THAN_A_YEAR.test(text);
