import { either } from '../email-language.ts';
import type { RuleWords } from '../rule-words.ts';
import { anyWord, list, table } from '../word-list.ts';

const TU = ['tu', 'ti', 'te', 'teus?', 'tuas?', 'contigo'];

export const pt: RuleWords = {
  openers: anyWord(
    'espero que (?:esteja|esta|este|tudo)[^.!?\\n]*',
    '(?:o )?meu nome é',
    'me chamo',
    'chamo-me',
    'encontrei (?:o )?seu perfil',
    'vi (?:o )?seu perfil',
    'fiquei impressionad[oa]',
    'no mundo de hoje',
    'entro em contato (?:porque|para)',
  ),
  spam: anyWord(
    'garantid[oa]s?',
    'sem riscos?',
    'clique aqui',
    '100 ?% (?:grátis|gratuit[oa])',
    'oferta limitada',
    'por tempo limitado',
    'vencedor(?:a|es)?',
    'du(?:pli|bli)que (?:o |a )?seus?',
  ),
  discreet: anyWord(
    'MBTI',
    'Myers[- ]Briggs',
    'personalidade',
    'introvertid[oa]',
    'extrovertid[oa]',
    '[EI][NS][FT][JP]',
    'sua (?:gravidez|religião|doença|deficiência|família)',
    'seu divórcio',
    'seus filhos',
    'como (?:mãe|pai|mulher|homem|muçulman[oa]|cristã?o?)',
  ),
  met: anyWord(
    'como (?:conversamos|combinamos|combinado|falamos|prometido)',
    'nossa (?:\\p{L}+ )?(?:conversa|ligação|reunião|chamada)',
    'nosso (?:\\p{L}+ )?encontro',
    'quando (?:nos conhecemos|conversamos|nos falamos)',
    'nos conhecemos (?:n[oa]|em)',
    '(?:prazer|bom) (?:em )?(?:conhecê-l[oa]|te conhecer)',
    '(?:contato|amigo) em comum',
    'obrigad[oa] pelo seu tempo',
  ),
  boasts: anyWord(
    'premiad[oa]s?',
    'líder(?:es)? (?:de|do) (?:mercado|setor)',
    '(?:muitas|muitos|centenas de|milhares de) [^.!?]{1,30}(?:confiam|usam|utilizam)',
    'nossos clientes (?:economizam|veem|dizem|conseguem)',
    'se paga em',
    'anos de experiência',
  ),
  calendar: anyWord(
    '(?:segunda|terça|quarta|quinta|sexta)-feira',
    'amanhã',
    '(?:na|esta) (?:próxima )?semana',
    'sua agenda',
    '(?:agendar|marcar) [^.?!]{0,20}(?:ligação|chamada|reunião|conversa)',
    'às \\d{1,2} ?h',
    'tem \\d+ minutos',
  ),
  request: anyWord(
    'me avise',
    '(?:não hesite|fique à vontade)',
    '(?:me )?responda',
    'aguardo (?:seu|o seu|sua)',
    'entre em contato',
    'me ligue',
  ),
  attachments: anyWord('em anexo', 'anexad[oa]s?', 'segue anexo'),
  reader: either(anyWord('você', 'vocês', 'seus?', 'suas?', 'lhes?', 'o senhor', 'a senhora')),
  slips: { formal: anyWord(...TU), informal: anyWord(...TU, 'o senhor', 'a senhora') },
  sender: list('nós nosso nossa nossos nossas eu meu minha meus minhas me nos temos somos estamos'),
  numbers: table(`
    dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14
    quinze=15 dezesseis=16 dezessete=17 dezoito=18 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60
    setenta=70 oitenta=80 noventa=90 cem=100 centenas=100 mil=1000 milhares=1000 milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 terço=1/3 dúzia=12
    dúzias=12 metade=0.5 meio=0.5 meia=0.5 dobro=2x dobrou=2x dobrar=2x triplo=3x triplicou=3x
  `),
  percent: ['por cento'],
  salutation:
    /^(ol[áa]|oi|bo[am] (?:dia|tarde|noite)|prezad[oa]s?|car[oa]s?|estimad[oa]s?)(?!\p{L})(?:,(?! ?\n)[^\n.?,]{0,60}|[^\n.?,]{0,60})[,:!\n]\s*/iu,
  sign_off:
    /\n+\s*(atenciosamente|cordialmente|(com os )?(meus )?(melhores )?cumprimentos|abraços?|um abraço|obrigad[oa][^\n]{0,30}|att)\s*[,.!]?\s*(\n[^\n]*){0,5}$/iu,
};
