import { either } from '../email-language.ts';
import type { RuleWords } from '../rule-words.ts';
import { list, table } from '../word-list.ts';

export const en: RuleWords = {
  openers: new RegExp(
    `\\b(?:${[
      "(?:i |we )?(?:(?:really|do|just) )?hope (?:this|that|your|you(?:['’](?:re|ve))?|all|everything|things)\\b[^.!?\\n]*",
      '(?:i )?trust (?:this|you are|all is)\\b[^.!?\\n]*',
      'my name is',
      '(?:allow|let) me (?:to )?introduce',
      '(?:i |we )?(?:recently |just )?(?:came|stumbled|chanced) (?:across|upon|on) your (?:\\w+ )?(?:profile|company|page|website|post|work|business)',
      "(?:i |we )?(?:was|were|am|i['’]m|been)? ?(?:really |very |so |deeply |truly |particularly |quite )?(?:impressed|inspired|fascinated|struck|intrigued) (?:by|with|at) (?:you|the|how|what)",
      '(?:i |we )?(?:just |only |simply )?want(?:ed)? to (?:reach out|touch base|introduce|connect|drop (?:you )?a)',
      "(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:just |simply )?(?:reaching out|writing (?:to you )?(?:to|because|as|today)|getting in touch|contacting you)",
      '(?:just )?(?:touching base|circling back|checking in|bumping this)\\b',
      "in (?:today['’]?s|an|the|our) (?:ever[- ]\\w+|fast[- ](?:paced|moving|changing)|rapidly \\w+|competitive|increasingly|digital (?:age|world|era))",
      'given the (?:rising|growing|increasing|ever[- ]\\w+) (?:importance|need|demand)',
      'now more than ever',
      "i know (?:that )?you(?:['’]re| are) (?:very |super )?busy",
      "i(?:['’]ll| will) keep (?:this|it) (?:short|brief|quick)",
      'to whom it may concern',
    ].join('|')})`,
    'gi',
  ),
  spam: /\b(?:(?:act|buy|order|sign up|call|subscribe|apply) (?:now|today|fast|immediately)|guarantee[ds]?|risk[- ]free|no risk|100 ?% (?:free|satisf\w+|guaranteed?)|click (?:here|below|the link)|limited[- ]time|limited offer|offer (?:ends|expires)|last chance|hurry|don['’]t miss (?:out|this)|once[- ]in[- ]a[- ]lifetime|while (?:stocks?|supplies) lasts?|winners?|you(?:['’]ve| have) won|(?:double|triple) your|(?:best|lowest) price|special promotion|amazing (?:offer|deal)|exclusive (?:offer|deal)|make money|extra income|money[- ]back|no strings attached|no obligations?|miracle|only (?:a few|\d+|\w+) (?:\w+ )?(?:places|spots|seats|slots) (?:are )?left|so be quick)\b|[$€£]{2,}/gi,
  discreet: new RegExp(
    [
      '\\b(?:mbti|myers[- ]briggs|personality(?: type)?|introvert(?:ed)?|extra?overt(?:ed)?|[EI][NS][FT][JP])\\b',
      '\\byour (?:own )?(?:pregnancy|divorce|marriage|faith|religion|ethnicity|sexuality|sexual orientation|gender|disability|illness|disease|depression|burn-?out|diagnosis|wife|husband|spouse|kids?|children|daughter|son|baby|political views?|criminal record)\\b',
      '\\bas an? (?:mother|father|mum|mom|dad|parent|woman|man|muslim|christian|jew|jewish|hindu|catholic|atheist|gay|lesbian|immigrant|refugee|disabled|black|hispanic|latin[oax])\\b',
      '\\bat your age\\b',
      '\\b(?:as|being) an? (?:[\\w-]+(?:,| and) )?(?:analytical|detail-oriented|logical|intuitive|empathetic|extroverted|introverted|decisive|creative|visionary|driven|ambitious|methodical|caring|quiet|outgoing|sensitive)(?:(?:,| and) [\\w-]+)? (?:person|thinker|leader|mind|soul|type|individual|personality)\\b',
    ].join('|'),
    'gi',
  ),
  met: new RegExp(
    `\\b(?:${[
      '(?:great|good|nice|lovely|wonderful|pleasure|a pleasure|pleased|glad|happy) (?:to (?:have )?(?:meet|met|see|seen|speak|spoken|talk|talked|chat|chatted|connect)|(?:meeting|seeing|speaking|talking|chatting|catching up))(?: with| to)? you(?! (?:about|in person|soon|next|if|when|at your))',
      '(?:great|good|nice|lovely) (?:call|chat|meeting|conversation|talk)\\b[^.]{0,20}\\b(?:last|yesterday|the other|earlier|on (?:mon|tues|wednes|thurs|fri)day)',
      '(?:following|follow|after|since|from|per|regarding|further to|thanks for)(?: up)?(?: on| to)? (?:our|the) (?:\\w+ )?(?:call|chat|meeting|conversation|discussion|talk|exchange|phone call)\\b',
      'our (?:last|recent|previous|earlier|first) (?:call|chat|meeting|conversation|discussion|talk|exchange|email)',
      '(?:as|like) (?:we|you and i) (?:discussed|talked|agreed|spoke|mentioned|said)',
      '(?:when|since|after) we (?:last )?(?:met|spoke|talked|chatted)',
      'we (?:met|spoke|talked|chatted) (?:at|on|last|in|yesterday|about|briefly)',
      '(?:as|like) (?:promised|requested|agreed|discussed)',
      'you (?:asked|told|mentioned to|said to) (?:me|us)',
      '(?:our|a) mutual (?:friend|connection|contact|acquaintance)',
      '(?:suggested|recommended|told me) (?:that )?i (?:reach out|contact|write|email|get in touch)',
      'thanks? (?:you )?(?:again )?for (?:your time|taking the time|(?:speaking|talking|meeting|chatting|connecting) (?:with|to) (?:me|us)|accepting)',
      '(?:good|nice|great) to see you again',
      "i(?:['’]ve| have) (?:long )?(?:followed|been following|admired|been a fan of) (?:you|your)",
      '(?:long-?time|huge|big) (?:fan|follower|admirer|reader) of (?:you|your)',
      '(?:friends?|colleagues?|contacts?|acquaintances?|teammates?|someone|somebody) of yours',
      '(?:gave|passed) (?:me|us) your (?:name|number|contact|email|details)',
    ].join('|')})`,
    'gi',
  ),
  boasts: new RegExp(
    `\\b(?:${[
      '(?:multi-)?award[- ]winning',
      '(?:market|industry|world|category|sector)[- ]leading',
      '(?:the|a|our|your) (?:leading|number one|no\\. ?1|#1|top|premier|foremost|most trusted) (?:\\w+ )?(?:provider|supplier|vendor|platform|company|partner|maker|manufacturer|solution|choice|name)',
      '(?:trusted|used|loved|chosen|recommended) by (?:\\w+ ){0,3}(?:companies|teams|firms|customers|clients|people|businesses|brands|leaders|users|experts|professionals)',
      '(?:many|most|several|countless|numerous|hundreds|thousands|dozens|other|leading|top|some)(?: of)? (?:[\\w-]+ ){1,4}?(?:already |now )?(?:trust|use|rely on|love|choose|swear by|work with|count on) (?:us|our|it)',
      'pays? for (?:itself|themselves)',
      '(?:our|most|all|many|other) (?:customers|clients|users|partners) (?:\\w+ )?(?:see|saw|save|saved|report|reported|tell|told|say|said|get|got|love|gain|achieve|achieved|experience|enjoy|notice)',
      'proven (?:results|track record|success|method)',
      'track record',
      'years of (?:\\w+ )?experience',
      '(?:iso[- ]?\\d*|fully|officially) (?:certified|accredited)',
    ].join('|')})\\b`,
    'gi',
  ),
  calendar:
    /\b(?:mon|tues|wednes|thurs|fri)day\b|\b(?:tomorrow|this week|next week|this afternoon)\b|\b(?:your|my) calendar\b|\b(?:schedule|book|set up|arrange|slot|pencil)\b[^.?!]{0,30}\b(?:call|meeting|demo|chat|time|slot|conversation)\b|\bwhat time\b|\bwhen (?:are|would) you\b|\b(?:are you|would you be) (?:free|available)\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\b(?:do you|can you|could you) (?:have|spare) (?:\w+ ){0,2}min/gi,
  request:
    /\b(?:let me know|please (?:reply|respond|let|call|book|confirm|get|share|send|tell)|(?:just )?(?:reply|respond) (?:to|with|by)|feel free to (?:reach|contact|reply|call|book|email)|give (?:me|us) a (?:call|ring)|get back to (?:me|us)|i(?:['’]d| would) (?:love|like|appreciate) (?:to|it if|your)|looking forward to (?:your|hearing))\b/gi,
  attachments:
    /\b(?:see|find|open) (?:the )?attach(?:ed|ment)|\b(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?) (?:also )?attach(?:ed)?\b|\battached (?:is|are|you)\b|\bin the attachment\b|\b(?:is|are|find|i(?:['’]ve| have)) enclosed\b|\benclosed (?:is|are|you)\b/gi,
  reader: either(/\byou(r|rs)?\b/gi),
  slips: either(/(?!)/g),
  sender: list('we our ours us i my me mine'),
  numbers: table(`
    two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
    sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80
    ninety=90 hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1000000 millions=1000000 billion=1000000000
    billions=1000000000 dozen=12 dozens=12 half=0.5 halved=0.5 halve=0.5 halves=0.5 twice=2x double=2x doubles=2x doubled=2x
    triple=3x triples=3x tripled=3x quadrupled=4x twofold=2x threefold=3x fourfold=4x fivefold=5x tenfold=10x hundredfold=100x
  `),
  percent: ['percent', 'per cent'],
  salutation: /^(hi|hello|hey|dear|good (morning|afternoon|day)|greetings)\b[^\n.?]{0,60}?[,:!\n]\s*/i,
  sign_off:
    /\n+\s*((best|kind|warm|many)( regards| wishes)?|(yours )?(sincerely|faithfully|truly)|regards|thanks|thank you|cheers|looking forward[^\n]*)[,.!]?\s*(\n[^\n]*){0,5}$/i,
};
