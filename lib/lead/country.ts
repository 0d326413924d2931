const CODES = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU ' +
  'CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ ' +
  'IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU ' +
  'MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL ' +
  'SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'
).split(' ');
/**
 * English names of the countries that most profiles are from, as the platform has them: its own tables take some 15 ms to
 * load (Chromium, measured 2026-11), a third of what reading a page may cost.
 */
export const COMMON: Readonly<Record<string, string>> = {
  AE: 'United Arab Emirates',
  AR: 'Argentina',
  AT: 'Austria',
  AU: 'Australia',
  BE: 'Belgium',
  BR: 'Brazil',
  CA: 'Canada',
  CH: 'Switzerland',
  CL: 'Chile',
  CN: 'China',
  CO: 'Colombia',
  CZ: 'Czechia',
  DE: 'Germany',
  DK: 'Denmark',
  EE: 'Estonia',
  ES: 'Spain',
  FI: 'Finland',
  FR: 'France',
  GB: 'United Kingdom',
  GR: 'Greece',
  HU: 'Hungary',
  IE: 'Ireland',
  IL: 'Israel',
  IN: 'India',
  IT: 'Italy',
  JP: 'Japan',
  MX: 'Mexico',
  NL: 'Netherlands',
  NO: 'Norway',
  NZ: 'New Zealand',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  SE: 'Sweden',
  SG: 'Singapore',
  US: 'United States',
  ZA: 'South Africa',
};
const COMMON_CODES = new Map(Object.entries(COMMON).map(([code, name]) => [name.toLowerCase(), code]));
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'tr', 'ja', 'zh'];
/** Also the name of a state or a province: sure only where it stands alone. */
const AMBIGUOUS = new Set(['GE']);

const namesByLanguage = new Map<string, Map<string, string>>();

/** "Greater Berlin Area": no country is called so. */
const AROUND_A_CITY =
  /(?<!\p{L})(?:area|metropolitan|metroplex|region|großraum|périphérie|environs)(?!\p{L})/iu;

/** What people write for the United Kingdom and the platform's tables do not have. */
const BRITISH =
  /^(u\.?k\.?|great britain|britain|england|scotland|wales|northern ireland|großbritannien|grande[- ]bretagne|gran bretaña|gran bretagna|groot-brittannië)$/i;

/**
 * The ISO 3166 code of the country that a location ends with ("Malmö, Skåne län, Sverige"), by the platform's own
 * tables in 12 languages; `''` for a region ("Greater Berlin Area") or anything unsure.
 */
export function countryCodeOf(location: string, pageLanguage = 'en'): string {
  const parts = location.trim().split(/\s*[,、，]\s*/);
  const last = parts.at(-1) ?? '';
  if (BRITISH.test(last)) return 'GB';
  const common = COMMON_CODES.get(last.toLowerCase());
  if (common) return common;
  if (AROUND_A_CITY.test(last)) return '';
  const first = pageLanguage.slice(0, 2);
  for (const language of [first, ...LANGUAGES.filter((other) => other !== first)]) {
    const code = namesIn(language).get(last.toLowerCase());
    if (code) return AMBIGUOUS.has(code) && parts.length > 1 ? '' : code;
  }
  return '';
}

/** The English name of that country, `''` where there is none. */
export const countryOf = (location: string, pageLanguage = 'en'): string =>
  countryName(countryCodeOf(location, pageLanguage));

/** The English name of an ISO 3166 code such as "GB" or "de"; `''` for none. */
export const countryName = (code: string): string =>
  COMMON[code.toUpperCase()] ??
  (CODES.includes(code.toUpperCase())
    ? (new Intl.DisplayNames('en', { type: 'region' }).of(code.toUpperCase()) ?? '')
    : '');

function namesIn(language: string): Map<string, string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  if (LANGUAGES.includes(language)) {
    const display = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of CODES) names.set((display.of(code) ?? code).toLowerCase(), code);
  }
  namesByLanguage.set(language, names);
  return names;
}
