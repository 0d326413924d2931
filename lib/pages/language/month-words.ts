/** Month names and abbreviations as LinkedIn's interface writes them, lower case, without the full stop; seen 2026-04. */
const BY_LANGUAGE = {
  en: 'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
  de: 'jan januar jän jänner feb februar mär märz mrz apr april mai jun juni jul juli aug august sep sept september okt oktober nov november dez dezember',
  fr: 'janv janvier févr février mars avr avril mai juin juil juillet août sept septembre oct octobre nov novembre déc décembre',
  es: 'ene enero feb febrero mar marzo abr abril may mayo jun junio jul julio ago agosto sep sept septiembre oct octubre nov noviembre dic diciembre',
  pt: 'jan janeiro fev fevereiro mar março abr abril mai maio jun junho jul julho ago agosto set setembro out outubro nov novembro dez dezembro',
  it: 'gen gennaio feb febbraio mar marzo apr aprile mag maggio giu giugno lug luglio ago agosto set sett settembre ott ottobre nov novembre dic dicembre',
  nl: 'jan januari feb februari mrt maart apr april mei jun juni jul juli aug augustus sep sept september okt oktober nov november dec december',
  sv: 'jan januari feb februari mar mars apr april maj jun juni jul juli aug augusti sep sept september okt oktober nov november dec december',
  pl: 'sty styczeń stycznia lut luty lutego mar marzec marca kwi kwiecień kwietnia maj maja cze czerwiec czerwca lip lipiec lipca sie sierpień sierpnia wrz wrzesień września paź październik października lis listopad listopada gru grudzień grudnia',
  tr: 'oca ocak şub şubat mar mart nis nisan may mayıs haz haziran tem temmuz ağu ağustos eyl eylül eki ekim kas kasım ara aralık',
} as const;

const WORDS = new Set(Object.values(BY_LANGUAGE).flatMap((words) => words.split(' ')));

/** Whether a word such as "Okt." or "février" is a month in one of the languages (Japanese and Chinese use figures). */
export const isMonthWord = (word: string): boolean => WORDS.has(word.toLowerCase().replace(/\.$/, ''));
