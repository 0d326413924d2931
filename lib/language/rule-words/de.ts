import type { RuleWords } from '../rule-words.ts';
import { anyWord, capitalWord, list, table } from '../word-list.ts';

const DU = ['du', 'dich', 'dir', 'dein(?:e[mnrs]?)?', 'deiner?seits', 'euch', 'euer', 'eure[mnrs]?'];

export const de: RuleWords = {
  openers: anyWord(
    'ich hoffe,? (?:diese|dass|es|Sie|du|Ihnen|dir|Ihre|deine)[^.!?\\n]*',
    'mein Name ist',
    '(?:ich )?bin auf (?:Ihr|dein) Profil (?:gestoßen|aufmerksam geworden)',
    'war beeindruckt von',
    'ich möchte mich(?: kurz)? vorstellen',
    'hiermit möchte ich',
    'in der heutigen schnelllebigen',
    'in Zeiten der Digitalisierung',
    'ich melde mich(?: bei (?:Ihnen|dir))?,? (?:weil|um|da)',
  ),
  spam: anyWord(
    'garantiert',
    'risikofrei',
    'ohne Risiko',
    '100 ?% kostenlos',
    'jetzt zugreifen',
    'klick(?:en Sie)? hier',
    'nur für kurze Zeit',
    'Gewinner(?:in)?',
    'verdoppeln Sie',
    'verdopple dein\\p{Ll}*',
  ),
  discreet: anyWord(
    'MBTI',
    'Myers[- ]Briggs',
    'Persönlichkeit(?:styp|sprofil)?',
    'introvertiert\\p{Ll}*',
    'extr[ao]vertiert\\p{Ll}*',
    '[EI][NS][FT][JP]',
    'Ihre[rmn]? (?:Schwangerschaft|Scheidung|Religion|Krankheit|Behinderung|Kinder|Familie)',
    'deine[rmn]? (?:Schwangerschaft|Scheidung|Religion|Krankheit|Behinderung|Kinder|Familie)',
    'als (?:Mutter|Vater|Frau|Mann|Muslima?|Christ(?:in)?)',
  ),
  met: anyWord(
    'wie (?:letzte Woche |neulich |gestern |telefonisch )?(?:besprochen|vereinbart|versprochen|gewünscht)',
    '(?:unser(?:e[mnrs]?)?) (?:\\p{L}+ )?(?:Gespräch|Telefonat|Treffen|Austausch|Unterhaltung)',
    '(?:als|seit|nachdem) wir uns (?:getroffen|gesprochen|kennengelernt|unterhalten)',
    'wir (?:haben uns|hatten) (?:[^.!?]{0,40} )?(?:getroffen|gesprochen|kennengelernt|telefoniert)',
    '(?:schön|nett|gut|eine Freude),? (?:Sie|dich) (?:kennen ?zu ?lernen|kennengelernt zu haben|zu treffen|getroffen zu haben)',
    'gemeinsame[rn]? (?:Bekannte[rn]?|Kontakt|Freund(?:in)?)',
    'danke für (?:Ihre|deine) Zeit',
  ),
  boasts: anyWord(
    '(?:mehrfach )?(?:preisgekrönt|ausgezeichnet)\\p{Ll}* (?:Lösung|Anbieter|Software|Produkt|Plattform|Team)\\p{Ll}*',
    'marktführend\\p{Ll}*',
    'Marktführer',
    'führende[rn]? (?:Anbieter|Hersteller|Partner)',
    '(?:viele|zahlreiche|hunderte|tausende|führende) (?:\\p{L}+ ){1,3}(?:vertrauen|nutzen|setzen)',
    'rechnet sich (?:schon )?(?:nach|in)',
    'amortisiert sich',
    'unsere Kunden (?:sparen|berichten|sagen|sehen|erzielen)',
    'jahrelange\\p{Ll}? Erfahrung',
    'langjährige\\p{Ll}? Erfahrung',
  ),
  calendar: anyWord(
    '(?:mon|diens|donners|frei)tag',
    'mittwoch',
    '(?:nächste|diese) Woche',
    '(?:Ihr|dein|mein)(?:e[mnrs]?)? Kalender',
    'Termin(?: \\p{L}+){0,3} (?:vereinbaren|ausmachen|buchen)',
    'wann (?:passt|hätten|hast)',
    'um \\d{1,2}(?::\\d\\d)? Uhr',
    'haben Sie (?:\\p{L}+ )?\\d+ Minuten',
    'hast du (?:\\p{L}+ )?\\d+ Minuten',
  ),
  request: anyWord(
    '(?:melden Sie sich|melde dich)',
    '(?:geben Sie|gib) mir (?:gerne )?Bescheid',
    '(?:antworten Sie|antworte) (?:mir )?(?:gerne|einfach|kurz)',
    'ich freue mich (?:auf|über|von)',
    'rufen Sie',
    'ruf mich',
  ),
  attachments: anyWord('im Anhang', 'anbei', 'siehe Anlage', 'beigefügt'),
  reader: {
    formal: /(?<!\p{L})(Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/gu,
    informal: anyWord(...DU),
  },
  slips: {
    formal: anyWord(...DU),
    // "Sie" that begins a sentence may be "they"
    informal: capitalWord('Sie', 'Ihnen', 'Ihr(?:e[mnrs]?)?'),
  },
  sender: list(
    'wir uns unser unsere unserem unseren unserer unseres ich mich mir mein meine meinem meinen meiner meines',
  ),
  numbers: table(`
    zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15
    sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70
    achtzig=80 neunzig=90 hundert=100 hunderte=100 tausend=1000 tausende=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 drittel=1/3 viertel=1/4 dutzend=12
    dutzende=12 halb=0.5 halbe=0.5 halben=0.5 halbes=0.5 hälfte=0.5 halbiert=0.5 halbieren=0.5 doppelt=2x verdoppelt=2x
    verdoppeln=2x dreifach=3x verdreifacht=3x
  `),
  percent: ['prozent'],
  salutation:
    /^(hallo|hi|hey|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|moin|servus)(?!\p{L})[^\n.?]{0,60}?[,:!\n]\s*/iu,
  sign_off:
    /\n+\s*((mit )?(besten|freundlichen|herzlichen|vielen)?\s*grüße[n]?|(beste|viele|herzliche|liebe|freundliche|schöne) grüße|mfg|lg|vg|ihre?|deine?|vielen dank|danke)[^\n]{0,25}(\n[^\n]*){0,5}$/iu,
};
