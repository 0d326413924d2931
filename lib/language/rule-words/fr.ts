import type { RuleWords } from '../rule-words.ts';
import { anyWord, list, table } from '../word-list.ts';

// "le ton" is a tone
const TU = [
  'tu',
  'toi',
  '(?<!(?:le|un|du|au|même|bon) )ton',
  'ta',
  'tes',
  'te',
  'tien(?:ne)?s?',
  "t['’](?=\\p{L})",
];
const VOUS = ['vous', 'votre', 'vos', 'vôtres?'];

export const fr: RuleWords = {
  openers: anyWord(
    "j['’]espère que[^.!?\\n]*",
    "je m['’]appelle",
    'mon nom est',
    'je suis tombée? sur (?:votre|ton) profil',
    "j['’]ai été impressionnée?",
    'je me permets de (?:vous|te) (?:contacter|écrire|solliciter)',
    'je me présente',
    "dans le monde d['’]aujourd['’]hui",
  ),
  spam: anyWord(
    'garantie?s?',
    'sans (?:aucun )?risque',
    'cliquez ici',
    'clique ici',
    '100 ?% gratuit',
    'offre limitée',
    'gagnante?',
    'doublez (?:votre|vos)',
    'agissez maintenant',
  ),
  discreet: anyWord(
    'MBTI',
    'Myers[- ]Briggs',
    'personnalité',
    'introvertie?',
    'extravertie?',
    '[EI][NS][FT][JP]',
    'votre (?:grossesse|divorce|religion|maladie|handicap|famille)',
    'vos enfants',
    'en tant que (?:mère|père|femme|homme|musulmane?|chrétien(?:ne)?)',
  ),
  met: anyWord(
    'comme (?:convenu|discuté|évoqué|promis|demandé)(?: ensemble)?',
    'notre (?:\\p{L}+ )?(?:appel|échange|conversation|rencontre|discussion|entretien)',
    'ravie? (?:de vous|de t)[^.]{0,15}(?:rencontrée?|parlé|échangé)',
    '(?:quand|lorsque|depuis que) nous nous sommes (?:rencontrés|parlé|vus)',
    'nous nous sommes (?:rencontrés|parlé|vus)',
    '(?:un|notre) (?:contact|ami) (?:en )?commun',
    'merci pour votre temps',
  ),
  boasts: anyWord(
    'primée?s?',
    'leader (?:du|sur le) marché',
    'leader (?:mondial|européen|français)',
    '(?:de nombreu(?:x|ses)|des centaines d|des milliers d)[^.!?]{1,30}(?:font confiance|utilisent)',
    'nos clients (?:gagnent|économisent|constatent|disent)',
    'rentabilisée?s? en',
    "années d['’]expérience",
  ),
  calendar: anyWord(
    '(?:lun|mar|mercre|jeu|vendre)di',
    'demain',
    'la semaine prochaine',
    'cette semaine',
    '(?:votre|mon) agenda',
    '(?:fixer|caler|planifier|convenir d)[^.?!]{0,20}(?:appel|rendez-vous|créneau|réunion)',
    'à \\d{1,2} ?h(?:\\d\\d)?',
    '(?:avez-vous|auriez-vous) \\d+ minutes',
  ),
  request: anyWord(
    "n['’]hésitez pas",
    '(?:faites|dites)[- ]moi',
    '(?:merci de|veuillez) (?:me )?(?:répondre|contacter|confirmer)',
    "dans l['’]attente de",
    'contactez-moi',
    'répondez(?:-moi)?',
  ),
  attachments: anyWord('en pièce jointe', 'ci-jointe?', 'pièce jointe'),
  reader: { formal: anyWord(...VOUS), informal: anyWord(...TU) },
  // "chez vous" is the reader's firm
  slips: { formal: anyWord(...TU), informal: anyWord('(?<!chez )vous', 'votre', 'vos') },
  sender: list('nous notre nos je j mon ma mes moi'),
  // "neuf" is new as well, "cent" stands in "pour cent"
  numbers: table(`
    deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20
    trente=30 quarante=40 cinquante=50 soixante=60 cents=100 centaines=100 mille=1000 milliers=1000 million=1000000
    millions=1000000 milliard=1000000000 milliards=1000000000 tiers=1/3 quart=1/4 douzaine=12 dizaine=10 moitié=0.5 demi=0.5 demie=0.5 double=2x doublé=2x doubler=2x triple=3x triplé=3x
  `),
  percent: ['pour cent', 'pourcents?'],
  salutation:
    /^(bonjour|bonsoir|salut|chère?|cher|madame|monsieur|coucou)(?!\p{L})[^\n.?]{0,60}?[,:!\n]\s*/iu,
  sign_off:
    /\n+\s*((bien |très )?cordialement|bien à (vous|toi)|sincèrement|salutations[^\n]*|meilleures salutations|merci[^\n]{0,30}|bonne journée|à bientôt)\s*[,.!]?\s*(\n[^\n]*){0,5}$/iu,
};
