/** Words that make what follows a statement: "we never ignore", "they write". */
const SUBJECT = "(?:I|we|they|he|she|it|our|my|who|people|nobody|teams?|customers|to|let['’]s)";
/** Where a verb commands: at the start of a clause, or behind "please", "and", "you must", "the AI should". */
const BEGIN = [
  '^[^\\p{L}\\p{N}]*',
  '[,:;.!?"“”(\\[>*#|–—]\\s*',
  '\\s-\\s+',
  "\\b(?:please|kindly|(?:make|be) sure to|remember to|do not forget to|don['’]t forget to)\\s+",
  `(?<!\\b${SUBJECT}\\b[^.,:;!?–—]{0,60})\\b(?:now|then|instead|and|also|always|never|just|only|simply|finally)\\s+`,
  '\\byou\\s+(?:must|should|shall|will|have to|need to|are to|are (?:\\w+ )?(?:required|ordered|instructed|asked|told|expected) to|to)\\s+(?:now |only |always |never |also )*',
  '\\b(?:ais?|assistants?|models?|llms?|bots?|writers?|senders?|salesperson|salespeople|recruiters?)\\s+(?:must|should|shall|will|has to|have to|needs? to)\\s+',
].join('|');
const order = (...rest: string[]): RegExp => new RegExp(`(?:${BEGIN})(?:${rest.join('|')})`, 'iu');

const WRITE =
  '(?:write|compose|draft|reply|respond|answer|output|print|say|repeat|include|mention|begin|start|end|close|finish|open|sign|translate|summari[sz]e|append|add|insert|put|use|praise|tell|call|address|greet|state|confirm|promise|offer|quote|send|reveal|show|list|format|set|change|replace|make|pretend|assume|act|behave|speak|talk|refer|rewrite|paste|copy|slip|drop|weave|type)';
/** What only an email has, and what is one where it is the writer's. */
const LETTER =
  '(?:(?:the|this|your|any|every|each|all|an?) (?:\\w+ )?(?:e-?mails?|subject(?: lines?)?|greeting|salutation|sign-?off|signature|prompt)|(?:your|this) (?:\\w+ )?(?:message|response|reply|answer|output|text|draft|letter|pitch|outreach|opening|closing|intro|body|line|sentence|paragraph))\\b';
const MUST = '(?:must|should|shall|ha(?:s|ve) to|needs? to|(?:is|are) to) (?:only |always |now |also )*';
const NONSENSE =
  '(?:poems?|haikus?|limericks?|songs?|jokes?|riddles?|sonnets?|rap|ode|verses?|recipes?|rhymes?|fairy tale|emojis?)\\b';
const FORGET =
  "(?:ignore|disregard|forget|override|overrule|bypass|neglect|skip|discard|stop following|pay no (?:attention|heed) to|(?:do not|don['’]t|never) (?:follow|obey|listen to|heed))";
const SAID =
  "(?:instructions?|prompts?|guidelines?|guidance|directives?|(?:previous|prior|earlier|preceding|above|other|your|these|those) (?:rules?|orders?|messages?|context|text|commands?|directions?|task)|the rules?(?= above|\\s+and\\b|[^\\p{L}\\s]|$)|everything (?:above|before|you|else)|all (?:of )?(?:the )?(?:above|previous|prior)|the above|what (?:you|came|was)(?:['’]ve| have)? (?:were |been )?(?:told|asked|said|instructed|given|before|above))";
const AI = '(?:ais?|llms?|language models?|chatbots?|chatgpt|gpt|claude|mistral)';
const READERS = `(?:${AI}|bots?|assistants?|models?|tools?|salesperson|salespeople|recruiters?|senders?|writers?)`;

/** Sentences that speak to a model, to a form or to whoever writes the email, not about a person. */
export const ENGLISH_ORDERS: readonly RegExp[] = [
  // to forget what was said
  order(`${FORGET}\\b.{0,40}\\b${SAID}`),
  new RegExp(
    `(?<!\\b${SUBJECT}\\s(?:\\w+\\s)?)\\b${FORGET} (?:all|any|every|your|previous|prior)\\b.{0,40}\\b${SAID}`,
    'iu',
  ),
  /\bnew rules?\s*:|\b(?:new|updated|revised|real|actual|hidden|secret|special|additional|following) (?:instructions?|directives?|prompt)\s*[:—–-]/i,
  /\bhere (?:is|are) your (?:new )?(?:instructions?|task|rules|orders)|\byour (?:new|real|actual|true|next) (?:task|role|objective|goal|instructions?) (?:is|are)\b|\byour (?:task|role|goal) is now\b/i,
  /\byour (?:instructions?|prompt|guidelines|system prompt|programming|training) (?:is|are|was|were|says?|requires?)\b|\bwhat (?:is|are|was|were) your (?:\w+ )?(?:prompt|instructions?)\b/i,
  new RegExp(`\\byour (?:\\w+ )?(?:task|job|role|goal) is (?:now )?to (?:${WRITE}) ${LETTER}`, 'i'),
  // who speaks, and where the data ends
  /^[\s#*=\-[<|"']*(?:system|assistant|user|instructions?|directive|prompt|override)\s*(?:prompt|message|override|mode|instructions?)?\s*[:\]#>]|^\s*#+\s*(?:instructions?|system|prompt|assistant|task)\b|^\W*(?:system|admin|developer|root) (?:override|prompt|mode|message)\s*[:,.!]/i,
  /^\W*(?:end|begin(?:ning)?|start) of (?:the )?(?:data|profile|input|prompt|context|facts?|instructions?|conversation|document)\W*(?:$|[:.!\]])/i,
  /\b(?:END|BEGIN|START) OF (?:THE )?(?:DATA|PROFILE|INPUT|PROMPT|CONTEXT|FACTS?|INSTRUCTIONS?|CONVERSATION|DOCUMENT)\b/,
  /"?(?:subject|body|opening|offer|question)"?\s*:\s*"|\{\s*"/i,
  /\b(?:jailbreak|do anything now|dan mode)\b|\bdeveloper mode (?:on|enabled|activated)|\b(?:enter|enable|activate) developer mode\b/i,
  // what the model is to be
  /(?:^\W*|[.,:;!?–—]\s*|\bnow\s+|\bfrom now on,?\s+)you(?: are|['’]re) (?:(?:now |actually |really |henceforth |no longer )*(?:an? |the |my )?(?:\w+ ){0,3}(?:ai|assistant|language model|chatbot|llm|bot|pirate|poet|jester|robot|dan)\b|now (?:an?|my) )/i,
  /\bfrom now on,? (?:you (?:must|will|answer|speak|reply|write|only|act)|answer|speak|reply|write|respond|act|talk)\b/i,
  /\bas an? (?:large |helpful )?(?:ai|llm|language model|chatbot)(?: language)?(?: model| assistant)?(?=[,.]| you\b)/i,
  new RegExp(`\\bas an? (?:\\w+ )?(?:assistant|bot),? (?:you\\b|(?<=, )${WRITE}\\b)`, 'i'),
  new RegExp(
    `\\b(?:if (?:you are|you['’]re)|attention|notes? to|to (?:any|all)) (?:an? |the |any |all )?(?:${AI}|bots?|assistants?|agents?)\\b|\\b(?:dear|hey|hello|hi) ${AI}\\b`,
    'i',
  ),
  order(
    "pretend (?:to be|that you|you)\\b|role-?play\\b|imagine (?:that )?you(?: are|['’]re) an? ",
    "(?:act|behave|speak|talk) (?:as|like) (?:(?:an? )?(?:\\w+ )?(?:ai|assistant|bot|chatbot|language model|pirate|poet|robot|yoda|dan)\\b|you(?:['’]re| are) my )",
  ),
  // what the email is to say
  order(
    `${WRITE}\\b[^.!?]{0,70}\\b(?:in|into|to|with|within|inside|throughout|of|for|as|from) ${LETTER}`,
    `(?:write|draft|begin|start|end|open|close|finish|sign|fill|format|rewrite|phrase|translate|turn) ${LETTER}`,
    `make (?:the|this|your) (?:e-?mail|subject|greeting)\\b`,
    '(?:include|use|mention|add|insert|put|drop|work in|say|write|repeat|append|print|type|output|return|quote) (?:only )?(?:the|this|these|that|my) (?:\\w+ )?(?:words?|phrase|sentence|string|password|hashtag|link|following (?:text|line))\\b',
    '(?:mention|state|claim|admit|promise|insist|say|write|confirm(?= that you)|tell (?:me|us|him|her|them|(?:the|your) (?:user|reader|recipient|sender|boss|lead|customer)s?)) that\\b',
    `(?:write|compose|recite|tell|add|generate|give|make|insert|include|sing) (?:me |us |the reader )?(?:an?|the|some|one) (?:\\w+ )?${NONSENSE}`,
    `(?:begin|start|end|open|close|finish) (?:it |off )?with (?:(?:an?|the|your) (?:\\w+ )?(?:${NONSENSE}|words?\\b|phrase|sentence|compliment|quote)|["“„'‘«])`,
  ),
  order(
    '(?:reply|respond|answer|write|sign(?: off)?) (?:only|exactly|just|nothing but|in|as|like|with|by)\\b',
    'refuse to (?:write|answer|reply|respond|help|comply|continue)\\b',
    '(?:output|print|return|give me) (?:only|just|exactly|nothing|the prompt|the system|json|xml|html|yaml|markdown|your)\\b',
    '(?:speak|talk|continue) (?:only )?in (?:rhymes?|verse|riddles|emojis?|caps|latin|klingon|\\p{L}+(?:ish|ese|ench|man))\\b',
    '(?:write|say|print|output|reply|respond|answer|type|state)\\s*[:,]?\\s*["“„\'‘«]',
    '(?:write|say|reply|answer|respond|output|print|tell)\\b[^.!?]{0,70}\\binstead\\b',
    '(?:translate|rewrite|convert) (?:this|everything|it|all|the (?:following|above|text)|your)\\b[^.!?]{0,30}\\b(?:in)?to\\b',
    '(?:reveal|repeat|copy|print|show|leak|expose|quote|output|tell me|give me|paste) (?:me |us )?(?:all |everything )?(?:of )?(?:the |your |this )?(?:system |hidden |secret |initial |whole )*(?:prompt|instructions?|(?:text|words|conversation|context) above|above)\\b',
    '(?:decode|execute|eval|run) (?:this|the following|it)(?=\\s*[:.!]|\\s*$)',
  ),
  /(?:^|[.,:;!?]\s*|[Aa]nd |[Pp]lease )(?:[Ww]rite|[Ss]ay|[Pp]rint|[Oo]utput|[Rr]eply|[Rr]espond|[Aa]nswer|[Tt]ype)(?: only)?\s*[:,]?\s*\p{Lu}{5,}/u,
  new RegExp(
    `\\b(?:mention|say|include|write|state|offer|insert|praise|quote|repeat)\\b(?<!\\b${SUBJECT}\\s(?:\\w+\\s)?\\w+)[^.!?]{0,60}\\bin your (?:e-?mail|message|reply|subject|response)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:(?:the|this|your|any|every|each|all|an?) (?:\\w+ )?(?:e-?mails?|subject(?: lines?)?|greeting|salutation|sign-?off|signature)(?: sent)?(?: to me)?|your (?:\\w+ )?(?:message|reply|response|answer|output|text|sentence|line|words?)|(?:any|all|every) outreach(?: to me)?) (?:${MUST}(?:be|say|read|start|begin|end|contain|include|mention|have|use|open|close|state|rhyme)|needs? (?:the|this) (?:words?|phrase|sentence))\\b|\\be-?mails? to me ${MUST}`,
    'i',
  ),
  // what whoever reads this is to do
  new RegExp(
    `\\b(?:whoever|anyone|anybody|everyone|any \\w+|(?:the |any |all )?(?:${READERS}|person)) (?:who |that |is |are )*(?:reads?|reading|writes?|writing|process\\w*|pars\\w+|scrap\\w+|summari\\w+|contact\\w*|e-?mail\\w*|messag\\w*) (?:to |with )?(?:this|me|my)\\b[^.!?]{0,60}(?:\\b(?:must|should|has to|have to|shall|please|needs? to|is required|agrees?)\\b|\\bwill ${WRITE}\\b|[:,]\\s*${WRITE}\\b)`,
    'i',
  ),
  new RegExp(
    `\\b(?:if|when|whenever|before) (?:you(?:['’]re| are)? )?(?:want to )?(?:e-?mail(?:ing)?|writ(?:e|ing)|contact(?:ing)?|messag(?:e|ing)|pitch(?:ing)?|read(?:ing)?) (?:to )?(?:me|this|my \\w+),?\\s+(?:you must\\b|(?:please |always |then |also )*${WRITE}\\b)|\\bto prove (?:that )?you(?:['’]ve| have)? read\\b`,
    'i',
  ),
  order(
    '(?:address|greet|refer to) me (?:only )?(?:as|by|with)\\b|call me (?:your |the )?(?:majesty|highness|master|lord|king|queen|god|boss|captain|sir)\\b',
    "(?:do not|don['’]t|never|not) (?:mention|include|reveal|write about|tell) (?:the|your|any|this|these|anything)\\b[^.!?]{0,40}\\b(?:instructions?|rules?|prompt|offer|product|company|name|facts?|else|sender)\\b",
    '(?:offer|give|promise|grant|send|pay|transfer|wire) (?:me|us|the (?:reader|recipient|lead|user)|this person)\\b[^.!?]{0,60}(?:discount|free|refund|euros?|dollars?|pounds|licen[cs]e|money|bitcoin|gift card|[%$€])',
    '(?:promise|grant|offer) an? (?:\\w+ )?(?:refund|discount)\\b',
    '(?:click|tap) (?:here|below|on this|the link|me)(?: to\\b| and\\b| for\\b| now\\b|\\W*$)',
    '(?:send|give|enter|confirm|share)\\b[^.!?]{0,30}\\b(?:password|bank details|credit card)\\b',
    '(?:send|pay|buy|wire|transfer)\\b[^.!?]{0,40}\\b(?:wire transfer|gift cards?|bitcoin|crypto|dollars|euros)\\b',
  ),
  /\baccount (?:is|has been|was) (?:suspended|locked|blocked)|\byour (?:password|bank details|credit card)\b/i,
  /\bthe (?:correct|right|only|new|true|required) (?:subject(?: line)?|answer|output|reply|greeting|body|email) is\b/i,
  /\bbase64\s*[:=]|\bdecode base64|\bbase64[- ]?decode/i,
];
