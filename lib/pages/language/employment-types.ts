/** LinkedIn's employment types by interface language, lower case; seen 2026-04. */
const BY_LANGUAGE = {
  en: 'full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|permanent full-time|permanent part-time|contract full-time|contract part-time|temporary|casual|fixed-term|volunteer',
  de: 'vollzeit|teilzeit|selbstständig|selbständig|freiberuflich|befristet|befristeter vertrag|unbefristet|praktikum|ausbildung|lehre|saisonarbeit|saisonal|festanstellung|werkstudent|werkstudententätigkeit|duales studium|zeitarbeit|auf vertragsbasis|trainee',
  fr: 'temps plein|temps partiel|indépendant|freelance|cdi|cdd|stage|alternance|contrat en alternance|apprentissage|contrat d’apprentissage|saisonnier|contrat saisonnier|intérim|intérimaire|profession libérale|mission',
  es: 'jornada completa|jornada parcial|media jornada|tiempo completo|tiempo parcial|autónomo|profesional independiente|profesional freelance|freelance|contrato temporal|contrato de prácticas|prácticas|contrato de aprendizaje|aprendizaje|temporal|indefinido|contrato|de temporada',
  pt: 'tempo integral|período integral|meio período|tempo parcial|autônomo|freelance|temporário|estágio|aprendiz|jovem aprendiz|terceirizado|sazonal|trabalhador independente|contrato|prestador de serviços|trainee',
  it: 'a tempo pieno|tempo pieno|full time|part-time|part time|lavoro autonomo|autonomo|libero professionista|freelance|a contratto|contratto|stage|tirocinio|apprendistato|stagionale|tempo determinato|tempo indeterminato|a tempo determinato|a tempo indeterminato',
  nl: 'fulltime|parttime|zelfstandig|zelfstandig ondernemer|freelance|contract|stage|leercontract|leerwerktraject|seizoenswerk|tijdelijk|vast|vast contract|bijbaan',
  sv: 'heltid|deltid|egenföretagare|egenanställd|frilans|frilansare|kontrakt|kontraktsanställning|praktik|lärling|lärlingsprogram|säsongsarbete|tillsvidareanställning|tillsvidare|vikariat|timanställning',
  pl: 'pełny etat|niepełny etat|część etatu|samozatrudnienie|freelance|wolny strzelec|kontrakt|umowa zlecenie|umowa o pracę|staż|praktyka|praktyki|praca sezonowa|sezonowo|b2b',
  tr: 'tam zamanlı|yarı zamanlı|serbest çalışan|serbest meslek|freelance|sözleşmeli|staj|çıraklık|sezonluk|mevsimlik|kendi işi',
  ja: '正社員|契約社員|アルバイト|パート|パートタイム|派遣社員|フリーランス|自営業|インターン|インターンシップ|業務委託|見習い|季節雇用',
  zh: '全职|兼职|自雇|自由职业|合同工|合同|实习|学徒|季节工|全職|兼職|自由業|約聘|合約|實習|正職|正式',
} as const;

const TYPES = new Set(Object.values(BY_LANGUAGE).flatMap((types) => types.split('|')));

/** Whether a text is one of LinkedIn's employment types ("Full-time", "Vollzeit", "正社員"). */
export const isEmploymentType = (text: string): boolean =>
  TYPES.has(text.toLocaleLowerCase('en').replace(/'/g, '’').trim());
