/** The commonest function words that few other languages share. */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the and of to is are was were with for that this we our you your they their it its have has be been my from who what when where how at as by but or if not a an in on i can will would do more about into than now before still all',
  de: 'der die das und ist nicht mit für ich wir von den dem des ein eine einen einem auf auch sich zu zum zur werden wird sind war unser unsere hat haben bei aus als wie was an im in nur noch über mein sondern dass',
  fr: 'le la les de des et est une un pour dans que qui sur avec nous vous je il pas au aux mes mon ma notre nos sont par plus ce cette en à du se ne leur être mais ou où',
  es: 'el la los las de y es una un para que con por del se nos mi mis nuestro nuestra son como más al lo su sus en no a o pero me muy hay sin sobre este esta',
  pt: 'o a os as de e é uma um para que com por do da dos das não em ao nos meu minha nosso nossa são mais na no como se mas ou muito sem sobre este esta eu',
  it: 'il lo la gli le di e è una un per che con non del della dei delle sono nel nella mi si nostro nostra più come alla al ho da a in ma anche o se questo questa',
  nl: 'de het een en van is niet met voor ik wij we dat die op zijn ook aan onze naar te bij wat in om als maar of door er heb hebben mijn worden dan',
  sv: 'och att det den som en ett är på för med jag vi av inte i har till om vår våra men så de ska från kan när eller hur också mitt min vara',
  pl: 'i w z na się nie jest do to że dla jak od oraz przez po są mam który która które o za przy lub ale co czy moje nasz nasze tym być',
  tr: 've bir bu için ile olarak da de çok ben biz daha en olan gibi ne var o ama her kadar sonra veya değil mi benim bizim ki',
};
const WORDS = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Words that say nothing by themselves, of all these languages together. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  Object.values(FUNCTION_WORDS).flatMap((words) => words.split(' ')),
);

/** The commonest function words of a language; none for one that is not known. */
export const functionWordsOf = (language: string): readonly string[] =>
  FUNCTION_WORDS[language]?.split(' ') ?? [];

const LEAST_WORDS = 4;

/**
 * The language a text is written in, as a BCP 47 tag of the 12 this project knows; `''` where the text is too short or
 * two languages come close. By script for Japanese and Chinese, by function words for the rest.
 * @param least function words that settle it; fewer are enough where little hangs on it
 */
export function textLanguage(text: string, least = LEAST_WORDS): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters > 0 && kana + han > letters / 2) return letters < 10 ? '' : kana > letters / 20 ? 'ja' : 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = WORDS.map(
    ([language, known]) => [language, words.filter((word) => known.has(word)).length] as const,
  ).sort((a, b) => b[1] - a[1]);
  const [best, second] = scores;
  if (!best || best[1] < least || best[1] < words.length * 0.12) return '';
  return best[1] >= (second?.[1] ?? 0) * 1.5 ? best[0] : '';
}
