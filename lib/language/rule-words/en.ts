import { either } from '../email-language.ts';
import type { RuleWords } from '../rule-words.ts';
import { list, table } from '../word-list.ts';

export const en: RuleWords = {
  openers:
    /\b(i hope (this|your|you)[^.!?\n]*|my name is|i came across your (profile|company|page)|i was impressed by|i wanted to reach out|in today'?s fast-paced|given the rising importance|i am reaching out|hope (this|all) is well)\b/gi,
  spam: /\b(act now|guaranteed?|risk[- ]free|100 ?% free|click here|limited[- ]time|winner|double your)\b/gi,
  discreet:
    /\b(mbti|myers[- ]briggs|personality( type)?|introvert(ed)?|extra?overt(ed)?|[EI][NS][FT][JP])\b|\bgreat (call|chat|meeting|talking)[^.]{0,20}\b(last|yesterday|the other)\b|\bas (we )?discussed\b/gi,
  attachments: /\b(see|find|open) (the )?attach(ed|ment)\b/gi,
  reader: either(/\byou(r|rs)?\b/gi),
  slips: either(/(?!)/g),
  sender: list('we our ours us i my me mine'),
  numbers: table(`
    two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
    sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80
    ninety=90 hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1000000 millions=1000000 dozen=12 dozens=12
    half=0.5 halved=0.5 halve=0.5 twice=2x double=2x doubled=2x triple=3x tripled=3x
  `),
  percent: ['percent', 'per cent'],
  salutation: /^(hi|hello|hey|dear|good (morning|afternoon|day)|greetings)\b[^\n.?]{0,60}?[,:!\n]\s*/i,
  sign_off:
    /\n+\s*((best|kind|warm|many)( regards| wishes)?|(yours )?(sincerely|faithfully|truly)|regards|thanks|thank you|cheers|looking forward[^\n]*)[,.!]?\s*(\n[^\n]*){0,5}$/i,
};
