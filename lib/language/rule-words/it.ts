import type { RuleWords } from '../rule-words.ts';
import { anyWord, capitalWord, list, table } from '../word-list.ts';

const TU = ['tu', 'te', 'ti', 'tuo', 'tua', 'tuoi', 'tue'];

export const it: RuleWords = {
  openers: anyWord(
    'spero che (?:questa|stia|tu|vada|tutto|Lei)[^.!?\\n]*',
    'mi chiamo',
    'il mio nome è',
    'ho (?:trovato|visto) il (?:Suo|tuo) profilo',
    'sono rimast[oa] colpit[oa]',
    'nel mondo di oggi',
    'mi permetto di (?:contattarLa|scriverLe|contattarti|scriverti)',
    'La contatto (?:perché|per)',
  ),
  spam: anyWord(
    'garantit[oaie]',
    'senza (?:alcun )?rischio?',
    'clicc(?:a|hi) qui',
    '100 ?% grat(?:is|uito)',
    'offerta limitata',
    'per un tempo limitato',
    'vincitor[ei]',
    'raddoppi (?:il|la|i|le) (?:Suo|Sua|Suoi|Sue|tuo|tua)',
  ),
  discreet: anyWord(
    'MBTI',
    'Myers[- ]Briggs',
    'personalità',
    'introvers[oa]',
    'estrovers[oa]',
    '[EI][NS][FT][JP]',
    'la sua (?:gravidanza|religione|malattia|disabilità|famiglia)',
    'il suo divorzio',
    'i suoi figli',
    'come (?:madre|padre|donna|uomo|musulman[oa]|cristian[oa])',
  ),
  met: anyWord(
    'come (?:discusso|concordato|da accordi|promesso|richiesto)',
    'nostra (?:\\p{L}+ )?(?:chiamata|conversazione|riunione|chiacchierata|telefonata)',
    'nostro (?:\\p{L}+ )?incontro',
    'quando ci siamo (?:conosciuti|incontrati|sentiti|parlati)',
    'ci siamo (?:conosciuti|incontrati) (?:al|alla|a|in)',
    '(?:piacere|lieto|lieta) di (?:averla|averti) (?:conosciut[oa]|incontrat[oa])',
    '(?:contatto|amico) in comune',
    'grazie per il suo tempo',
  ),
  boasts: anyWord(
    'pluripremiat[oaie]',
    'premiat[oaie]',
    'leader (?:di|del) (?:mercato|settore)',
    '(?:molte|molti|centinaia di|migliaia di) [^.!?]{1,30}(?:si affidano|usano|utilizzano)',
    'i nostri clienti (?:risparmiano|vedono|dicono|ottengono)',
    'si ripaga',
    'anni di esperienza',
  ),
  calendar: anyWord(
    'lunedì',
    'martedì',
    'mercoledì',
    'giovedì',
    'venerdì',
    'domani',
    '(?:la )?(?:prossima|questa) settimana',
    '(?:la sua|il suo|la mia) agenda',
    '(?:fissare|programmare|prenotare) [^.?!]{0,20}(?:chiamata|riunione|incontro|appuntamento)',
    'alle \\d{1,2}',
    'ha \\d+ minuti',
  ),
  request: anyWord(
    'mi faccia sapere',
    'fammi sapere',
    'non esiti a',
    'non esitare a',
    'mi (?:risponda|contatti|chiami)',
    'resto in attesa',
    'attendo (?:un suo|una sua|tue)',
  ),
  attachments: anyWord('in allegato', 'allegat[oaie]'),
  reader: {
    formal: anyWord(
      'Lei',
      'suo',
      'sua',
      'suoi',
      'sue',
      '\\p{Ll}+(?:ar|er|ir)(?:Le|La)',
      'voi',
      'vostr[oaei]',
    ),
    informal: anyWord(...TU, '\\p{Ll}+(?:ar|er|ir)ti', 'voi', 'vostr[oaei]'),
  },
  slips: { formal: anyWord(...TU), informal: capitalWord('Lei', 'Le', 'La', 'Suo', 'Sua', 'Suoi', 'Sue') },
  sender: list('noi nostro nostra nostri nostre ci io mio mia miei mie mi abbiamo siamo stiamo'),
  // "sei" is also "you are"
  numbers: table(`
    due=2 tre=3 quattro=4 cinque=5 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15
    sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70
    ottanta=80 novanta=90 cento=100 centinaia=100 mille=1000 migliaia=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000 dozzina=12
    metà=0.5 mezzo=0.5 mezza=0.5 doppio=2x raddoppiato=2x triplo=3x triplicato=3x
  `),
  percent: ['per cento', 'percento'],
  salutation:
    /^(ciao|buongiorno|buonasera|salve|gentile|car[oa]|egregi[oa]|spettabile)(?!\p{L})[^\n.?]{0,60}?[,:!\n]\s*/iu,
  sign_off:
    /\n+\s*((un )?(cordial[ei] |distinti |cari )?salut[oi]( cordiali)?|cordialmente|grazie[^\n]{0,30}|a presto)\s*[,.!]?\s*(\n[^\n]*){0,5}$/iu,
};
