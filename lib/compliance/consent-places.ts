/**
 * States and the cities of more than about 100,000 people in the countries that ask for consent first, in the spellings
 * that profiles have (official lists of Destatis, Statistik Austria and Statistics Canada, 2021 to 2023). Without names
 * that are as well known elsewhere: London, Cambridge, Hamilton, Kingston, Richmond, Windsor, Victoria. Switzerland asks for
 * no consent between businesses, but its cities too stand without a country ("Greater Zurich Area").
 */
const PLACES: Readonly<Record<'DE' | 'AT' | 'CA' | 'CH', string>> = {
  DE: `baden-württemberg|bayern|bavaria|berlin|brandenburg|bremen|hamburg|hessen|hesse|mecklenburg-vorpommern|niedersachsen|
    lower saxony|nordrhein-westfalen|north rhine-westphalia|nrw|rheinland-pfalz|rhineland-palatinate|saarland|sachsen|saxony|
    sachsen-anhalt|saxony-anhalt|schleswig-holstein|thüringen|thuringia|münchen|munich|köln|cologne|frankfurt|frankfurt am main|
    stuttgart|düsseldorf|dusseldorf|leipzig|dortmund|essen|dresden|hannover|hanover|nürnberg|nuremberg|duisburg|bochum|wuppertal|
    bielefeld|bonn|münster|mannheim|karlsruhe|augsburg|wiesbaden|mönchengladbach|gelsenkirchen|aachen|braunschweig|chemnitz|kiel|
    halle|magdeburg|freiburg|freiburg im breisgau|krefeld|mainz|lübeck|erfurt|oberhausen|rostock|kassel|hagen|potsdam|saarbrücken|
    hamm|ludwigshafen|oldenburg|mülheim|osnabrück|leverkusen|darmstadt|heidelberg|solingen|herne|regensburg|neuss|paderborn|
    ingolstadt|offenbach|fürth|würzburg|ulm|heilbronn|pforzheim|wolfsburg|göttingen|bottrop|reutlingen|erlangen|bremerhaven|koblenz|
    remscheid|bergisch gladbach|recklinghausen|trier|jena|moers|salzgitter|siegen|gütersloh|hildesheim|hanau|kaiserslautern|cottbus|
    schwerin|rhein-main|rhine-main|rhein-neckar|rhine-neckar|ruhrgebiet|ruhr`,
  AT: `wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st\\. pölten|sankt pölten|dornbirn|burgenland|kärnten|carinthia|
    niederösterreich|lower austria|oberösterreich|upper austria|steiermark|styria|tirol|tyrol|vorarlberg`,
  CA: `alberta|british columbia|colombie-britannique|manitoba|new brunswick|nouveau-brunswick|newfoundland and labrador|nova scotia|
    nouvelle-écosse|ontario|prince edward island|quebec|québec|saskatchewan|northwest territories|nunavut|yukon|toronto|montreal|
    montréal|vancouver|calgary|edmonton|ottawa|ottawa-gatineau|winnipeg|mississauga|brampton|kitchener|kitchener-waterloo|halifax|
    saskatoon|regina|laval|gatineau|longueuil|sherbrooke|markham|vaughan|surrey, bc|burnaby|kelowna|oshawa|guelph|trois-rivières|
    quebec city|ville de québec|moncton|fredericton|st\\. john['’]s|corner brook|charlottetown|yellowknife|whitehorse`,
  CH: `zürich|zurich|winterthur|genf|geneva|genève|basel|bern|lausanne|luzern|lucerne|st\\. gallen|sankt gallen|lugano`,
};
/** Behind a comma; none of them is a state of the US, whose "CA" is California. */
const PROVINCE = /^(AB|BC|MB|NB|NS|NU|ON|PEI|QC|PQ|YT)$/;
/** A province, or the Netherlands, the Northern Territory, Peru, Slovakia: the city before it tells. */
const PROVINCE_OR_NOT = /^(NL|NT|PE|SK)$/;
/** Across the border there is a "BC" too: Baja California. */
const MEXICAN = /^(tijuana|mexicali|ensenada|tecate|rosarito)$/i;
/** States of the US: whatever stands before one, it is there. */
const US_STATE =
  /^(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|north (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|south (?:carolina|dakota)|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming)$/i;
/** Behind the name of a city it is another one: "Berlin Heights", "Hanover Park". */
const OTHER_TOWN =
  '(?!\\s(?:beach|city|corners?|county|falls|heights|hills?|junction|lakes?|park|springs|township)(?![\\p{L}]))';
/** What profiles put around a city: "Greater Munich Metropolitan Area", "Köln und Umgebung", "Région de Québec". */
const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,5}\s+(?=\p{L})|\s+[A-Z]\d[A-Z]\s?\d[A-Z]\d$|\s+\d{5}(?:-\d{4})?$/u;
const AROUND =
  /^(?:greater|metropolitan|großraum|grossraum|metropolregion|region|raum|grand|région (?:métropolitaine )?de|area metropolitana de)\s+|\s*(?:,?\s*and surrounding area|metropolitan(?: area| region)?|metro(?: area)?|und umgebung|et périphérie|area|region|bay area)$/gi;

const PATTERNS = Object.entries(PLACES).map(([code, places]) => ({
  code,
  // "Frankfurt Rhine-Main" begins with its city
  place: new RegExp(`^(?:${places.replace(/\s*\n\s*/g, '')})(?=$|[\\s/-])${OTHER_TOWN}`, 'iu'),
}));

/** The code of the country that a location without a country lies in; `''` where it is none of these or unsure. */
export function consentCountryOf(location: string): string {
  const parts = location.split(/\s*,\s*/).flatMap((part) => part.trim().replace(POSTCODE, '') || []);
  const last = parts.at(-1) ?? '';
  const before = parts.length > 1 ? (parts[0] ?? '') : '';
  const home = codeOf(before);
  // "Berlin, DE" is not in Delaware, nor "Toronto, CA" in California; the city of Ontario is
  if (before && home === last && !/^ontario$/i.test(before)) return home;
  if (before && PROVINCE.test(last)) return MEXICAN.test(before) ? '' : 'CA';
  if (before && PROVINCE_OR_NOT.test(last)) return home === 'CA' ? 'CA' : '';
  return before && US_STATE.test(last) ? '' : codeOf(last);
}

function codeOf(part: string): string {
  const bare = bareOf(part);
  return PATTERNS.find(({ place }) => place.test(bare))?.code ?? '';
}

/** Without what stands around, as often as something does. */
function bareOf(part: string): string {
  const bare = part.replace(AROUND, '').trim();
  return bare === part ? bare : bareOf(bare);
}
