/** Greetings, congratulations and season's wishes; a sentence that begins so is about somebody else. */
const WISH =
  /^[^\p{L}]*(congrat\p{L}*|happy (birthday|work|new|friday|monday|tuesday|wednesday|thursday|weekend|holidays?|easter|anniversary|\d)|merry|season'?s greetings|(many|all the) best wishes|alles gute|herzlichen? glückwünsche?|glückwunsch|frohe|schöne feiertage|(joyeux|bon|bonne) (anniversaire|noël|année|fêtes|weekend)|félicitations|bravo|feliz|felices|felicidades|enhorabuena|parabéns|tanti auguri|auguri|buon (compleanno|natale|anno|anniversario)|congratulazioni|complimenti|gefeliciteerd|van harte|fijne (verjaardag|feestdagen|kerst)|proficiat)(?!\p{L})|(?<!\p{L})(happy birthday|work anniversary|birthday (wishes|to)|zum geburtstag|joyeux anniversaire|feliz (cumpleaños|aniversário)|buon compleanno)(?!\p{L})/iu;
/** Vacancies: what a company looks for, not what the lead does. */
const VACANCY =
  /#(hiring|jobs?|nowhiring|wearehiring|stellenangebot|recrutement|empleo|vagas|lavoro|vacature)\b|(?<!\p{L})((we|we're|we’re|i'm|i’m|are|is|now|am)( a| currently| still)? (hiring|recruiting)|join (our|my|the) (\p{L}+ )?team|apply (now|here|today|via|at)|job (opening|alert|offer)|open (position|vacanc)\p{L}*|come work with|wir stellen ein|stellen(angebot|anzeige)|[mwd]\/[mwd]\/[mwdx]|verstärkung gesucht|jetzt bewerben|(nous recrutons|on recrute|offre d['’]emploi|postulez)|estamos (contratando|a contratar)|oferta de empleo|(vaga aberta|vagas abertas|candidate-se)|(stiamo assumendo|candidati ora|offerta di lavoro)|(vacature|solliciteer|wij zoeken een|we zoeken een))(?!\p{L})/iu;

const HASHTAGS = /(?:\s*#[\p{L}\p{N}_]+)+\s*$/u;
const EMPTY_WORDS = new Set(
  (
    'this that these those with from have been were will would about into over what when where who how than then just very ' +
    'much more most some good great nice interesting read love like agree exactly here there they them their your ours mine ' +
    'thank thanks wow true well said yes post link below above comment comments'
  ).split(' '),
);

/** A post without the sentences that only wish, congratulate or advertise a vacancy, and without closing hashtags. */
export const withoutEmptyWords = (sentences: string[]): string =>
  sentences
    .filter((sentence) => !WISH.test(sentence) && !VACANCY.test(sentence))
    .join(' ')
    .replace(HASHTAGS, '')
    .trim();

/** At least one word that carries meaning by itself; also where words have no blanks between them. */
export const hasContent = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}{4,}|[\p{Script=Han}\p{Script=Hangul}]{2,}/gu) ?? []).some(
    (word) => !EMPTY_WORDS.has(word),
  );
