/** What an order to whoever writes the email speaks of. */
const LETTER =
  '(?:e-?mails?|mails?|messages?|subject(?: line)?|body|greeting|letter|draft|output|outreach|pitch|signature|sign-?off|closing|opening|sentence|paragraph|prompt|json|code ?word|reader|recipient|salesperson|sender|recruiter|response|reply|replies|answers?|text)';
/** Verbs of such orders at the beginning of a sentence, where they command. */
const COMMAND =
  '(?:write|reply|respond|answer|output|print|say|repeat|include|mention|begin|start|end|close|finish|open|sign|translate|summari[sz]e|append|add|insert|put|use|recommend|praise|tell|call|address|state|confirm|promise|offer|quote|send|forward|reveal|show|list|format|set|change|replace|make|pretend|imagine|assume|remember|act|behave|speak|talk|refer)';
const START =
  '(?:^|[,:;"“*>#-]\\s*|\\b(?:please|now|then|instead|and|also|always|never|just|only|simply|kindly) )';

/** Sentences that speak to a model, to a form or to whoever writes the email, not about a person. English. */
const ENGLISH: readonly RegExp[] = [
  /\bnew rules?\s*:|\b(ignore|disregard|forget|override|bypass|neglect|skip)\b.{0,40}\b(instructions?|previous|above|prior|earlier|rules?|prompt|everything|guidelines?|context|directions?)\b/i,
  /\b(system|assistant|user|developer|admin|root)\s*(prompt|message|override|mode|:)/i,
  /\b(you are|you're|act as|become|be) (now )?(an?|the|my) (\w+ )?(ai|assistant|language model|chatbot|llm|bot|pirate|poet)\b/i,
  /\bas an? (ai|llm|language model)(?=[,.]| language| model| assistant)|\b(if you are|if you're|dear|attention|note to|hey|hello|to (?:any|all)) (an? |the |any |all )?(ai|ais|llms?|bots?|language models?|assistants?|agents?|chatgpt|gpt|claude|mistral)\b/i,
  /\b(new|updated|revised|real|actual|hidden|secret|special|additional|following) (instructions?|task|orders?|directives?|prompt)\s*[:—–-]/i,
  /^\s*[#*=\-\s]*(instructions?|system|prompt|assistant|directive|task|important|admin|override|note)\b\s*[:\]#]|^\s*#+\s*(instructions?|system|prompt|assistant|task)\b/i,
  /\b(end|begin|start|beginning) of (the )?(data|profile|input|prompt|context|facts?|instructions?|conversation|document)\b/i,
  /\byour (instructions?|prompt|rules|guidelines|system|programming|training) (is|are|was|were|says?|requires?)\b/i,
  /\b(jailbreak|do anything now|dan mode|prompt injection|developer mode)\b/i,
  /"?(subject|body|opening|offer|question)"?\s*:\s*"|\{\s*"/i,
  /\baccount (is|has been|was) (suspended|locked|blocked)|\b(click|tap) (here|below|the link)|\b(your|the|my) (password|bank details|credit card)\b|\b(wire transfer|gift card|bitcoin|crypto wallet)s?\b/i,
  new RegExp(
    `${START}${COMMAND}\\b[^.!?]{0,60}\\b(?:only|exactly|instead|following|verbatim|${LETTER})\\b`,
    'i',
  ),
  new RegExp(
    `${START}${COMMAND}\\b (?:in|with|as|like|to|that|the word|the phrase|only)\\b[^.!?]{0,40}["“'‘][^"”'’]+["”'’]`,
    'i',
  ),
  new RegExp(
    `${START}(?:respond|reply|answer|write|speak|talk|continue|sign(?: off)?|translate this) (?:in|as|like|with|into|only)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:the|this|your|any|every|each|all) ${LETTER} (?:must|should|shall|has to|have to|needs? to|is to|are to|will (?:now )?(?:be|say|start|end|include|contain))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:mention|say|include|write|state|offer|add|put|use|tell|promise|give|insert|praise|quote|repeat)\\b[^.!?]{0,60}\\bin (?:your|the|any|every|all|this) ${LETTER}\\b`,
    'i',
  ),
  /\b(whoever|anyone|anybody|any (?:bot|tool|salesperson|recruiter)|the (?:salesperson|recruiter|sender|writer|ai|bot|model|assistant|tool|person)) (?:who |that |is )?(?:reads?|reading|writes?|writing|process\w*|pars\w+|scrap\w+|summari\w+|contact\w*)\b[^.!?]{0,60}\b(?:must|should|has to|have to|shall|please|will|needs? to|is required|agrees?)\b/i,
  /\b(?:do not|don['’]t|never) (?:follow|obey|mention|include|reveal|tell|write about|use) (?:the|your|any|this|these|those|anything)\b[^.!?]{0,40}\b(?:instructions?|rules?|prompt|offer|facts?|else|company|name|sender)\b/i,
  /\b(?:you|it) (?:must|shall|will now|are required to|are ordered to|are instructed to|have to) (?:now |only |always |never )?(?:write|reply|respond|answer|output|print|say|repeat|include|mention|begin|start|end|ignore|obey|follow)\b/i,
  /\b(?:decode|execute|eval|run) (?:this|the following|it)\b|\bbase64\b/i,
];

/** The same orders in other languages: to forget what was said, and to write something. */
const OTHERS: readonly RegExp[] = [
  /(?<!\p{L})(ignorier|missacht|vergiss|vergesst|ignore[zr]?|oublie[zr]?|ignora|ignorez|olvida|olvide|esque[cç]|dimentica|negeer|vergeet)\p{L}*.{0,40}(anweisung|instruktion|instruction|consigne|instruccion|instruç|instruc|istruzion|instructie|vorherig|bisherig|précédent|anterior|precedent|vorige|opdracht|regeln|règles|reglas|regras|regole|regels)/iu,
  /(?:^|[,:;] ?|bitte )(?:schreib(?:e|t)?|antworte|gib|nenne|erwähne|füge|beginne|beende|unterschreibe|sag|wiederhole|übersetze|verwende)(?: Sie)?(?!\p{L})[^.!?]{0,60}(?:e-?mail|mail|nachricht|betreff|antwort|text|satz|wort|nur|ausschließlich|stattdessen|genau|json)/iu,
  /(?:^|[,:;] ?|veuillez |merci de )(?:écri[st]|écrivez|écrire|répond[sz]?|répondez|répondre|commence[zr]?|termine[zr]?|mentionne[zr]?|inclu[st]|incluez|inclure|ajoute[zr]?|signe[zr]?|di[st]|dites|affiche[zr]?|répète[zr]?|traduis(?:ez)?)(?!\p{L})[^.!?]{0,60}(?:e-?mail|mail|message|objet|réponse|texte|phrase|mot|uniquement|seulement|plutôt|au lieu|json)/iu,
  /(?:^|[,:;] ?|por favor,? )(?:escrib[ae]|respond[ae]|mencion[ae]|incluy[ae]|empiez[ae]|empiec[ae]|termin[ae]|añad[ae]|firm[ae]|di|diga|repit[ae]|traduc[ea]|escrev[ae]|mencione|inclua|comece|termine|adicione|assine|diga|repita|traduza|scriv[ia]|rispond[ia]|menzion[ai]|includ[ia]|inizi[ai]?|termin[ai]|aggiung[ia]|firm[ai]|dì|ripet[ia]|traduc[ia])(?!\p{L})[^.!?]{0,60}(?:correo|e-?mail|mail|mensaje|mensagem|messaggio|asunto|assunto|oggetto|respuesta|resposta|risposta|texto|testo|frase|palabra|palavra|parola|s[oó]lo|apenas|somente|solo|soltanto|únicamente|unicamente|en su lugar|em vez|invece|json)/iu,
  /(?:^|[,:;] ?)(?:schrijf|antwoord|noem|vermeld|begin|eindig|voeg|onderteken|zeg|herhaal|vertaal|gebruik)(?!\p{L})[^.!?]{0,60}(?:e-?mail|mail|bericht|onderwerp|antwoord|tekst|zin|woord|alleen|uitsluitend|in plaats|json)/iu,
  /(?:игнорируй|забудь|не обращай|проигнорируй|отмени)\p{L}*.{0,40}(?:инструкц|указан|предыдущ|правил|команд|выше)|(?:^|[,:;] ?|пожалуйста,? )(?:напиши|ответь|упомяни|добавь|начни|закончи|выведи|скажи|повтори)(?:те)?(?!\p{L})/iu,
  /(?:zignoruj|pomiń|zapomnij|ignoruj)\p{L}*.{0,40}(?:instrukcj|polece|poprzedni|reguł|zasad|powyż)|(?:^|[,:;] ?|proszę )(?:napisz|odpowiedz|wspomnij|dodaj|zacznij|zakończ|wypisz|powtórz)(?!\p{L})/iu,
  /(?:talimat|önceki|komut|kural|yukarıdaki)\p{L}*.{0,40}(?:yok say|unut|görmezden|dikkate alma|göz ardı)|(?:e-?posta|mesaj|konu|yanıt|cevap)\p{L}*.{0,40}(?:yaz(?:ın|ınız)?|ekle(?:yin)?|belirt(?:in)?)[.!]?$/iu,
  /(?:指示|命令|プロンプト|ルール|これまで|以前|上記|前述).{0,30}(?:無視|忘れ|従わ|破棄)|(?:と|を)(?:書い|返信し|出力し|記載し|入れ|含め|答え)て(?:ください|下さい|くれ)?|(?:メール|件名|返信|返答|本文).{0,20}(?:書け|書くこと|入れろ|含めろ|出力せよ|書きなさい)/u,
  /(?:忽略|无视|無視|忘记|忘掉|忘記|不要理会).{0,20}(?:指令|指示|提示|之前|以上|上述|规则|規則|前面|先前)|(?:请|請|必须|必須|只能|务必|務必)(?:只)?(?:回复|回覆|输出|輸出|写上|写下|写|寫|回答|提及|加入)|你(?:现在|現在)?是(?:一个|一個|一名)?(?:AI|人工智能|人工智慧|助手|模型)/u,
  /(?:이전|위의|모든|앞의|기존).{0,20}(?:지시|명령|프롬프트|규칙|지침).{0,20}(?:무시|잊)|(?:답장|이메일|메일|제목|본문|메시지).{0,30}(?:작성|써|쓰|출력|포함)(?:하세요|하십시오|해 ?주세요|하라|해라|세요|시오|라)/u,
  /(?:تجاهل|انس|انسى).{0,40}(?:تعليمات|السابقة|الأوامر|القواعد)|(?:^|[,:] ?)(?:اكتب|أجب|اذكر|أضف)(?!\p{L})/u,
  /(?:अनदेखा|भूल जा|नज़रअंदाज़).{0,40}|(?:निर्देश|आदेश).{0,30}(?:अनदेखा|भूल|नज़रअंदाज़)/u,
];

/** The names under which the prompt gives its data; nobody else writes them so. */
const LABEL = /\b(SENDER|READER|OFFER|PROOF|GOAL|FACT|STYLE)\s*[:,]/;

export const ORDERS: readonly RegExp[] = [...ENGLISH, ...OTHERS, LABEL];
