/** How a language gives such orders, as parts of patterns. Verbs are those that command, not those that tell. */
interface Commands {
  /** To forget what was said, and what that was. */
  forget: string;
  said: string;
  /** To write or say something, and where in an email or which words. */
  write: string;
  where: string;
  /** To answer, and in no other way than; also what nobody puts into an email. */
  answer: string;
  only: string;
  /** "New instructions", before a colon. */
  anew: string;
  /** What the model is to be: "you are now a", "as an AI, you". */
  be: string;
  /** Where it stands to what it is about; first unless told. `anywhere` goes without blanks between words, too. */
  verb?: 'first' | 'last' | 'anywhere';
}

const LANGUAGES: readonly Commands[] = [
  // German
  {
    forget: 'ignorier(?:e|t|en sie)|missachte[nt]?(?: sie)?|vergiss|vergesst|vergessen sie|übergehe',
    said: 'anweisung|instruktion|vorgabe|prompt|(?:bisherig|vorherig|vorig|obig)\\p{L}* regeln?|alles (?:oben|vorherige|bisherige)|alles, was du|was (?:vorher|bisher|oben)|oben',
    write:
      'schreib(?:e|t|en sie)?|nenne|nennen sie|erwähne[nt]?(?: sie)?|füge?(?:n sie)?|beginne(?:n sie)?|beende(?:n sie)?|unterschreibe?(?:n sie)?|sage?(?:n sie)?|wiederhole(?:n sie)?|verwende(?:n sie)?|benutze?(?:n sie)?|übersetze?(?:n sie)?|baue(?:n sie)?|setze(?:n sie)?',
    where:
      '(?:in|im|ins|mit|als|am ende|am anfang) (?:\\p{L}+ )?(?:e-?mail|mail|nachricht|betreff\\p{L}*|anrede)|(?:deine|ihre|diese)\\p{L}? (?:e-?mail|mail|nachricht|antwort)|die e-?mail als|(?:da[sm]|diese[sn]?|de[nmr]|die) (?:wort|satz|phrase|begriff|codewort)(?!\\p{L})|(?<=erwähne(?:n sie)?[^.!?]{0,6})dass |gedicht|witz(?!\\p{L})|haiku|limerick',
    answer: 'antworte(?:n sie|t)?|schreib(?:e|t|en sie)?|gib|geben sie',
    only: 'nur|ausschließlich|stattdessen|in reimen|auf klingonisch|json',
    anew: '(?:neue|aktualisierte|geänderte) (?:anweisung|instruktion)(?:en)?',
    be: '(?:du bist|sie sind) (?:jetzt|nun|ab sofort) (?:ein|eine|mein) |als (?:ki|sprachmodell|ki-assistent\\p{L}*|assistent)(?:,| musst| sollst| müssen| sollen| antworte)|wer (?:das|dies|diesen text|mir)(?: hier)? (?:liest|schreibt),? (?:muss|soll)',
  },
  // French
  {
    forget: 'ignore[zr]?|oublie[zr]?|ne (?:suis|suivez) pas',
    said: 'instructions?|consignes?|(?:règles|messages?) (?:précédent|ci-dessus)|tout ce qui|prompt',
    write:
      'écri[st]|écrivez|écrire|commence[zr]?|termine[zr]?|mentionne[zr]?|inclu[st]|incluez|inclure|ajoute[zr]?|signe[zr]?|di[st]|dites|affiche[zr]?|répète[zr]?|traduis(?:ez)?|utilise[zr]?|raconte[zr]?|insère|insérez',
    where:
      "(?:dans|par|avec|à la fin de|au début de) (?:l['’]|le |la |votre |ton |ta |cet |ce )(?:e-?mail|mail|message|objet|courriel|réponse)|(?:votre|ton|ce|cet|l['’])\\s?(?:e-?mail|mail|message|courriel) (?:par|en|avec)|(?:le|ce|les) mots? (?!de |d['’])|(?:la|cette) (?:phrase|expression) |(?<=mentionne[zr]? )qu[e'’]|(?:un|une) (?:poème|blague|haïku|chanson)",
    answer: 'répond[sz]?|répondez|répondre|écri[st]|écrivez',
    only: 'uniquement|seulement|plutôt|au lieu|par oui|en rimes|json',
    anew: 'nouvelles? (?:consignes?|instructions?)',
    be: "(?:tu es|vous êtes) (?:maintenant|désormais) une? |en tant qu['’](?:ia|assistant|modèle de langage)(?:,| tu| vous)",
  },
  // Spanish
  {
    forget: 'ignor[ae]|olvid[ae]|no sigas|omit[ae]',
    said: 'instruccion|indicacion|(?:reglas|mensajes?) anterior|todo lo (?:anterior|de arriba)|prompt',
    write:
      'escrib[ae]|mencion[ae]|incluy[ae]|empiez[ae]|empiec[ae]|termin[ae]|añad[ae]|agreg[ae]|firm[ae]|di|diga|repit[ae]|traduc[ea]|us[ae]|cuent[ae]|pon|ponga',
    where:
      '(?:en|con) (?:el|la|tu|su|este) (?:correo|e-?mail|mail|mensaje|asunto|respuesta)|(?:la|esta) (?:palabra|frase)(?!\\p{L})|(?<=mencion[ae] )que |un (?:poema|chiste|haiku)|una canción',
    answer: 'respond[ae]|contest[ae]|escrib[ae]',
    only: 's[oó]lo|solamente|únicamente|en su lugar|en vez|json',
    anew: 'nuevas? instruccion(?:es)?',
    be: '(?:ahora|a partir de ahora),? (?:tú )?(?:eres|usted es|es usted) una? |como (?:modelo de lenguaje|ia|inteligencia artificial|asistente)(?:,| debes| debe| tienes)',
  },
  // Portuguese
  {
    forget: 'ignor[ae]|esqueç[ao]|esquece|desconsider[ae]',
    said: 'instruç|indicaç|(?:regras|mensagens) (?:anterior|acima)|tudo (?:acima|o que|que)|prompt',
    write:
      'escrev[ae]|mencion[ae]|inclu[ai]|comece|começa|termin[ae]|adicion[ae]|acrescent[ae]|assin[ae]|diga|diz|repit[ae]|traduz[ai]?|use|cont[ae]|coloque',
    where:
      '(?:n[oa]|com) (?:seu |sua |teu |tua )?(?:e-?mail|mensagem|assunto|resposta)|a (?:palavra|frase)(?!\\p{L})|(?<=mencion[ae] )que |um (?:poema|haicai)|uma (?:piada|canção)',
    answer: 'respond[ae]|escrev[ae]',
    only: 'apenas|somente|só|em vez|json',
    anew: 'novas? (?:instruções|instrução)',
    be: '(?:agora|a partir de agora),? (?:você é|tu és|és) uma? |como (?:modelo de linguagem|ia|assistente)(?:,| você deve| deves)',
  },
  // Italian
  {
    forget: 'ignor[ai]|dimentic[ahi]{1,2}|non seguire',
    said: 'istruzion|indicazion|(?:regole|messaggi) precedent|tutto (?:quanto|ciò|quello)|prompt',
    write:
      'scriv[ia]|menzion[ai]|includ[ia]|inizi[ai]?|termin[ai]|aggiung[ia]|firm[ai]|dì|dica|ripet[ia]|traduc[ia]|us[ai]|raccont[ai]|inserisc[ia]',
    where:
      "(?:nel|nella|nell['’]|con)\\s?(?:tua |tuo |sua |suo )?(?:e-?mail|mail|messaggio|oggetto|risposta)|la (?:parola|frase)(?!\\p{L})|(?<=menzion[ai] )che |una (?:poesia|barzelletta|battuta|canzone)",
    answer: 'rispond[ia]|scriv[ia]',
    only: 'solo|soltanto|unicamente|invece|json',
    anew: 'nuov[ae] istruzion[ei]',
    be: "(?:ora|adesso|d['’]ora in poi),? (?:tu )?(?:sei|lei è) un[ao']? ?|come (?:modello linguistico|ia|assistente)(?:,| devi| deve)",
  },
  // Dutch
  {
    forget: 'negeer|vergeet|volg niet',
    said: 'instructie|opdracht|aanwijzing|(?:vorige|eerdere) (?:regels|berichten)|alles (?:hierboven|wat|hiervoor)|prompt',
    write: 'schrijf|noem|vermeld|begin|eindig|voeg|onderteken|zeg|herhaal|vertaal|gebruik|vertel|zet',
    where:
      '(?:in|met) (?:de|het|je|uw|deze) (?:e-?mail|mail|bericht|onderwerp\\p{L}*|antwoord)|(?:het|dit) woord |de zin |(?<=vermeld )dat |een (?:gedicht|grap|mop|haiku|lied)(?!\\p{L})',
    answer: 'antwoord|schrijf',
    only: 'alleen|uitsluitend|in plaats|json',
    anew: 'nieuwe (?:instructies?|opdracht)',
    be: '(?:je|u|jij) (?:bent|ben) (?:nu|voortaan) een |als (?:ai|taalmodel|assistent)(?:,| moet je)',
  },
  // Russian
  {
    forget: '(?:про)?игнорируй(?:те)?|забудь(?:те)?|не обращай(?:те)?|отмени(?:те)?|не следуй(?:те)?',
    said: 'инструкц|указани|предыдущ|команд|вс[её], что|вс[её] выше|правил\\p{L}* выше',
    write:
      '(?:напиши|упомяни|добавь|начни|закончи|выведи|скажи|повтори|вставь|расскажи|подпиши|используй|переведи)(?:те|сь|тесь)?',
    where:
      '(?:в|на|со?|к) (?:\\p{L}+ )?(?:письм|сообщени|тем[ау]|ответ)|тем[ауы] письма|письмо слов|слов[оа](?!\\p{L})|фраз[уы]|стих|анекдот|шутк|что ты',
    answer: '(?:ответь|отвечай|напиши|пиши)(?:те)?',
    only: 'только|вместо|стихами|json',
    anew: 'нов(?:ые|ая|ое) (?:инструкци|указани|задани)\\p{L}*',
    be: '(?:теперь|отныне) (?:ты|вы)(?! можете| можешь| знаете) |(?:ты|вы) теперь |(?:ты|вы)[ —–-]+(?:языковая модель|ассистент|бот|ии)|как (?:ии|языковая модель)[, ]',
  },
  // Polish
  {
    forget: 'zignoruj(?:cie)?|ignoruj(?:cie)?|pomiń(?:cie)?|zapomnij(?:cie)?|nie stosuj',
    said: 'instrukcj|polece|poprzedni|powyż|wszystki',
    write:
      '(?:napisz|wspomnij|dodaj|zacznij|zakończ|wypisz|powtórz|wstaw|opowiedz|podpisz|użyj|przetłumacz)(?:cie)?',
    where:
      '(?:w|do|z) (?:\\p{L}+ )?(?:e-?mail|mail|wiadomoś|temaci|tytul|odpowied)|słow[oa](?!\\p{L})|zdanie |fraz[ęa]|wiersz(?!\\p{L})|żart|dowcip|haiku',
    answer: '(?:odpowiedz|odpowiadaj|pisz|napisz)(?:cie)?',
    only: 'tylko|wyłącznie|zamiast|json',
    anew: 'now[ea] (?:instrukcj|polecen)\\p{L}*',
    be: '(?:jesteś|jesteście) (?:teraz|od teraz) |(?:teraz|od teraz) jesteś |jako (?:ai|si|model językowy|asystent)(?:,| musisz)',
  },
  // Turkish
  {
    forget: 'yok say|unut(?:un)?(?!\\p{L})|görmezden gel|dikkate alma(?!\\p{L}{3})|göz ardı et',
    said: 'talimat|komut|önceki|yukarıdaki',
    write: '(?:yaz|ekle|belirt|kullan|anlat|söyle)(?:y?[ıiuü]n(?:[ıiuü]z)?)?[.!]?$',
    where:
      'e-?posta(?:ya|da|nın)|mesaj(?:a|da|ın)(?!\\p{L})|konu(?:ya|da|suna|sunda| satırı)|yanıt(?:a|ta)|kelimesi|cümlesi|şiir|fıkra|şaka',
    answer: '(?:yanıtla|cevapla|yaz)(?:y?[ıiuü]n)?[.!]?$',
    only: 'sadece|yalnızca|json',
    anew: 'yeni (?:talimat|komut)\\p{L}*',
    be: '(?:artık|bundan sonra|şimdi) (?:sen )?bir [^.!?]{1,30}s[ıiuü]n[.!]?$|yapay zek[aâ] (?:asistanı |modeli )?olarak',
    verb: 'last',
  },
  // Japanese
  {
    forget: '無視(?:し|せよ|する)|忘れ(?:て|ろ|なさい)(?!い)|従わない(?:で|こと)|破棄(?:し|せよ)',
    said: '指示|命令|プロンプト|これまで|以前の|上記|前述',
    write:
      '(?:書い|入れ|含め|加え|使っ|言っ|記載し|出力し|返信し|答え|始め|終え)て(?:ください|下さい|くれ)|書け|書くこと|書きなさい|入れろ|含めろ|出力せよ',
    where:
      '(?:メール|件名|本文|返信|返答)(?:に|の|で|を|は)|という(?:単語|言葉|文|フレーズ)|[」』”"]と|(?:詩|俳句|ジョーク|冗談)を',
    answer: '(?:書い|答え|返信し|返答し)て(?:ください|下さい|くれ)',
    only: 'とだけ|のみ|代わりに',
    anew: '新(?:しい|たな)(?:指示|命令|プロンプト)',
    be: '(?:あなた|君|お前)は(?:今から|これから)|(?:あなた|君)は(?:AI|人工知能|アシスタント|言語モデル)|(?:AI|人工知能|アシスタント|言語モデル)として[^。]*(?:ください|下さい|せよ|しろ)',
    verb: 'last',
  },
  // Chinese
  {
    forget: '(?<!不|不会|不會|没有|沒有|从未|從未)(?:忽略|无视|無視|忘记|忘掉|忘記)|不要理会|不要理會',
    said: '指令|指示|提示|以上|上述|之前的(?:所有|内容|內容|规则|規則|话|話)|前面的|先前的',
    write: '写上|寫上|写下|寫下|写|寫|加入|加上|包含|提到|提及|使用|输出|輸出|讲个|講個|说|說',
    where:
      '(?:在|往|请在|請在)[^。！？]{0,8}(?:邮件|郵件|主题|主題|主旨|标题|標題|正文|回复|回覆)[^。！？]{0,4}(?:中|里|裡|上)?|(?:一首|一个|一個)[^。！？]{0,8}(?:诗|詩)|个笑话|個笑話',
    answer: '(?:请|請|必须|必須|只能|务必|務必)(?:只)?(?:回复|回覆|输出|輸出|回答|写上|寫上|写下|说|說)',
    only: '[“"「『]|只|笑话|笑話|诗|詩',
    anew: '新的?(?:指令|指示|任务|任務)',
    verb: 'anywhere',
    be: '你(?:现在|現在|从现在起|從現在起)是(?:一个|一個|一名)|你是(?:一个|一個|一名)?(?:AI|人工智能|人工智慧|助手|语言模型|語言模型)|作(?:为|為)(?:一个|一個|一名)?(?:AI|人工智能|人工智慧|语言模型|語言模型)(?:助手)?[，,你必请請]',
  },
  // Korean
  {
    forget: '무시(?:하|해)|잊(?:어|고|으)',
    said: '지시|명령|프롬프트|지침|(?:앞|위|이전)의?[^.]{0,6}(?:내용|모든|모두|규칙)',
    write:
      '(?:작성|써|쓰|출력|포함|넣어|넣으|추가|말)(?:하세요|하십시오|해 ?주세요|하라|해라|해|세요|시오|라| ?주세요)',
    where:
      '(?:답장|이메일|메일|제목|본문|메시지)(?:에|의|은|는|에는|에서)|(?:이)?라는 (?:단어|말|문구)|(?:시|농담|하이쿠)를',
    answer: '(?:답|대답|답변|답장)(?:하세요|하십시오|해 ?주세요|하라|해라|해)',
    only: '만 |오직|대신',
    anew: '새(?:로운)? (?:지시|명령|지침)\\p{L}*',
    be: '(?:너는|넌|당신은) (?:이제|지금부터) |(?:AI|인공지능|언어 모델)(?: 어시스턴트)?(?:로서|으로서)[^.]*(?:세요|시오|하라|해라|해)',
    verb: 'last',
  },
  // Arabic
  {
    forget: 'تجاهلوا|تجاهل|انسى|انس',
    said: 'تعليمات|السابقة|الأوامر|القواعد|ما سبق',
    write: 'اكتب|اذكر|أضف|ابدأ|اختم',
    where: 'في (?:الرسالة|البريد|الموضوع|رسالتك|ردك)|كلمة|عبارة|قصيدة|نكتة',
    answer: 'أجب|اكتب',
    only: 'فقط|بدلا',
    anew: 'تعليمات جديدة',
    be: 'أنت الآن |بصفتك (?:ذكاء|نموذج|مساعد)',
  },
  // Hindi
  {
    forget: 'अनदेखा|भूल जा|नज़रअंदाज़',
    said: 'निर्देश|आदेश|पिछले',
    write: 'लिखें|लिखो|जोड़ें|जोड़ो',
    where: 'ईमेल में|विषय में|शब्द ',
    answer: 'जवाब दें|जवाब दो',
    only: 'केवल|सिर्फ़',
    anew: 'नए निर्देश',
    be: 'अब (?:आप|तुम) एक |एआई के रूप में',
    verb: 'last',
  },
];

/** Where a verb commands: at the start of a clause, or behind a word of asking. */
const BEGIN =
  '(?:^[^\\p{L}\\p{N}]*|[,:;.!?"“”„«(–—]\\s*|(?<!\\p{L})(?:bitte|veuillez|merci de|por favor,?|per favore,?|пожалуйста,?|proszę|lütfen|und|et|y|e|en|и|jetzt|nun|maintenant|ahora|agora|ora|nu|теперь|teraz)\\s+)';

function patternsOf({ verb = 'first', ...words }: Commands): RegExp[] {
  const hasBlanks = verb !== 'anywhere';
  const edge = hasBlanks ? '(?<!\\p{L})' : '';
  const near = (first: string, second: string, most: number): string =>
    `(?:${first})[^.!?。！？]{0,${most}}(?:${second})`;
  const pair = (command: string, object: string, most: number): string => {
    if (verb === 'last') return near(object, command, most);
    if (!hasBlanks) return `${near(command, object, most)}|${near(object, command, most)}`;
    const commandFirst = near(`(?:${command})(?!\\p{L})`, `${edge}(?:${object})`, most);
    // "in the email, write", but not "in the email I write"
    const objectFirst = near(object, `${edge}(?:${command})(?!\\p{L}|\\s(?:ich|ik|wir|we)(?!\\p{L}))`, 12);
    return `${BEGIN}(?:${commandFirst}|${objectFirst})`;
  };
  return [
    pair(words.forget, words.said, 50),
    pair(words.write, words.where, 60),
    pair(words.answer, words.only, 20),
    `(?:${words.anew})\\s*[:：–—]`,
    `${verb === 'first' ? edge : ''}(?:${words.be})`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
}

/** The same orders as in English, in other languages. */
export const ORDERS_BY_LANGUAGE: readonly RegExp[] = LANGUAGES.flatMap(patternsOf);
