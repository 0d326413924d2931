import type { RuleWords } from '../rule-words.ts';
import { anyWord, list, table } from '../word-list.ts';

const TU = ['tú', 'tus?', 'ti', 'te', 'contigo', 'tuy[oa]s?'];

export const es: RuleWords = {
  openers: anyWord(
    'espero que (?:este|esté|estés|se encuentre|te encuentres|todo)[^.!?\\n]*',
    'me llamo',
    'mi nombre es',
    'encontré (?:su|tu) perfil',
    '(?:vi|he visto) (?:su|tu) perfil',
    'me impresionó',
    '(?:quería|quisiera) ponerme en contacto',
    'en el mundo actual',
    'me pongo en contacto con(?:tigo| usted)? (?:porque|para)',
  ),
  spam: anyWord(
    'garantizad[oa]s?',
    'sin (?:ningún )?riesgos?',
    'ha(?:z|ga) clic',
    '100 ?% gratis',
    'oferta limitada',
    'por tiempo limitado',
    'ganador(?:a|es)?',
    'dupli(?:ca|que) (?:su|tu)s?',
    'actúe ya',
  ),
  discreet: anyWord(
    'MBTI',
    'Myers[- ]Briggs',
    'personalidad',
    'introvertid[oa]',
    'extr[ao]vertid[oa]',
    '[EI][NS][FT][JP]',
    'su (?:embarazo|divorcio|religión|enfermedad|discapacidad|familia)',
    'sus hijos',
    'como (?:madre|padre|mujer|hombre|musulmán|cristian[oa])',
  ),
  met: anyWord(
    'como (?:hablamos|comentamos|acordamos|prometí|quedamos)',
    'nuestra (?:\\p{L}+ )?(?:llamada|conversación|reunión|charla)',
    'nuestro (?:\\p{L}+ )?encuentro',
    'cuando (?:nos conocimos|hablamos|nos vimos)',
    '(?:nos conocimos|nos vimos) (?:en|el|la)',
    '(?:un placer|encantad[oa]) de (?:haberl[eoa]|haberte|conocerl[eoa]|conocerte)',
    '(?:contacto|amigo) en común',
    'gracias por su tiempo',
  ),
  boasts: anyWord(
    'galardonad[oa]s?',
    'líder(?:es)? (?:del|en el) (?:mercado|sector)',
    '(?:muchas|muchos|cientos de|miles de) [^.!?]{1,30}(?:confían|usan|utilizan)',
    'nuestros clientes (?:ahorran|ven|dicen|logran|consiguen)',
    'se amortiza',
    'años de experiencia',
  ),
  calendar: anyWord(
    'lunes',
    'martes',
    'miércoles',
    'jueves',
    'viernes',
    'mañana',
    '(?:la|esta) (?:próxima )?semana(?: que viene)?',
    'su agenda',
    '(?:agendar|programar|concertar|reservar) [^.?!]{0,20}(?:llamada|reunión|cita)',
    'a las \\d{1,2}',
    'tiene \\d+ minutos',
  ),
  request: anyWord(
    '(?:hágame|házme|hazme) saber',
    '(?:no dude|no dudes) en',
    '(?:respóndame|respóndeme|responda|llámeme|llámame)',
    'quedo a la espera',
    '(?:avíseme|avísame)',
  ),
  attachments: anyWord('adjunt[oa]s?', 'archivo adjunto'),
  // "su" is also his and hers: it counts as an address, never as a slip
  reader: { formal: anyWord('usted(?:es)?', 'sus?', 'le', 'les', 'suy[oa]s?'), informal: anyWord(...TU) },
  slips: { formal: anyWord(...TU), informal: anyWord('usted') },
  sender: list(
    'nosotros nosotras nuestro nuestra nuestros nuestras nos yo mi mis me hemos tenemos estamos somos',
  ),
  numbers: table(`
    dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
    dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
    ochenta=80 noventa=90 cien=100 cientos=100 mil=1000 miles=1000 millón=1000000 millones=1000000 tercio=1/3 docena=12 docenas=12
    mitad=0.5 medio=0.5 media=0.5 doble=2x duplicado=2x triple=3x triplicado=3x
  `),
  percent: ['por ciento'],
  salutation:
    /^(hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?|apreciad[oa])(?!\p{L})[^\n.?]{0,60}?[:!\n]\s*|^(hola|estimad[oa])(?!\p{L})[^\n.?,]{0,60}?,\s*/iu,
  sign_off:
    /\n+\s*((un |muchos )?(cordial |atento )?saludos?( cordial(es)?)?|atentamente|cordialmente|gracias[^\n]{0,30}|un abrazo)\s*[,.!]?\s*(\n[^\n]*){0,5}$/iu,
};
