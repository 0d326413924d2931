import type { RuleWords } from '../rule-words.ts';
import { anyWord, list, table } from '../word-list.ts';

const JE = ['je', 'jij', 'jou', 'jouw', 'jullie'];
const U = ['u', 'uw', 'uzelf'];

export const nl: RuleWords = {
  openers: anyWord(
    'ik hoop dat[^.!?\\n]*',
    'mijn naam is',
    'ik kwam (?:uw|je|jouw) profiel tegen',
    'ik (?:was|ben) onder de indruk',
    'in de huidige snelle wereld',
    'ik neem contact (?:met (?:u|je) )?op (?:omdat|om)',
    'ik stel me(?:zelf)? (?:graag|even) voor',
  ),
  spam: anyWord(
    'gegarandeerde?',
    'zonder (?:enig )?risico',
    'risicovrij',
    'klik hier',
    '100 ?% gratis',
    'tijdelijke aanbieding',
    'winnaar',
    'verdubbel (?:uw|je)',
  ),
  discreet: anyWord(
    'MBTI',
    'Myers[- ]Briggs',
    'persoonlijkheid(?:stype)?',
    'introverte?',
    'extraverte?',
    '[EI][NS][FT][JP]',
    '(?:uw|je|jouw) (?:zwangerschap|scheiding|geloof|ziekte|handicap|kinderen|gezin)',
    'als (?:moeder|vader|vrouw|man|moslim|christen)',
  ),
  met: anyWord(
    'zoals (?:besproken|afgesproken|beloofd|gevraagd)',
    'ons (?:\\p{L}+ )?(?:gesprek|telefoontje|overleg)',
    'onze (?:\\p{L}+ )?ontmoeting',
    '(?:toen|sinds|nadat) we elkaar (?:spraken|ontmoetten|zagen)',
    'we (?:spraken|ontmoetten|zagen) elkaar',
    '(?:leuk|fijn|prettig) (?:u|je) (?:te hebben )?(?:ontmoet|gesproken|te ontmoeten|te spreken)',
    'gemeenschappelijke (?:kennis|vriend|contact)',
    'bedankt voor (?:uw|je) tijd',
  ),
  boasts: anyWord(
    'bekroonde?',
    'marktleider',
    'toonaangevende?',
    '(?:veel|vele|honderden|duizenden) [^.!?]{1,30}(?:vertrouwen|gebruiken)',
    'onze klanten (?:besparen|zien|zeggen|behalen)',
    'verdient zich(?:zelf)? terug',
    'jarenlange ervaring',
  ),
  calendar: anyWord(
    '(?:maan|dins|woens|donder|vrij)dag',
    'morgen',
    '(?:volgende|deze) week',
    '(?:uw|je|mijn) agenda',
    '(?:afspraak|gesprek|call) (?:in)?plannen',
    '(?:inplannen|een afspraak maken)',
    'om \\d{1,2}(?::\\d\\d)? uur',
    '(?:heeft u|heb je) \\d+ minuten',
  ),
  request: anyWord(
    'laat (?:het )?(?:me|mij) (?:\\p{L}+ )?weten',
    'neem (?:gerust )?contact op',
    '(?:antwoord|reageer) (?:gerust|op)',
    'ik hoor (?:graag|het graag)',
    'bel (?:me|mij)',
  ),
  attachments: anyWord('in de bijlage', 'bijgevoegde?'),
  reader: { formal: anyWord(...U), informal: anyWord(...JE) },
  slips: { formal: anyWord(...JE), informal: anyWord(...U) },
  sender: list('wij we ons onze ik mij me mijn'),
  numbers: table(`
    twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
    zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70
    tachtig=80 negentig=90 honderd=100 honderden=100 duizend=1000 duizenden=1000 miljoen=1000000 miljoenen=1000000 miljard=1000000000 miljarden=1000000000 kwart=1/4
    dozijn=12 half=0.5 halve=0.5 helft=0.5 gehalveerd=0.5 dubbel=2x dubbele=2x verdubbeld=2x verdubbelen=2x
  `),
  percent: ['procent'],
  salutation:
    /^(hallo|hoi|hey|beste|geachte|goede(?:ndag|morgen|middag|navond)|dag)(?!\p{L})[^\n.?]{0,60}?[,:!\n]\s*/iu,
  sign_off:
    /\n+\s*((met )?(vriendelijke|hartelijke) groet(en)?|groet(en|jes)?|hoogachtend|bedankt[^\n]{0,30}|alvast bedankt)\s*[,.!]?\s*(\n[^\n]*){0,5}$/iu,
};
