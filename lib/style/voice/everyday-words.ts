import type { EmailLanguage } from '../../language/email-language.ts';
import { functionWordsOf } from '../../pages/text-language.ts';
import { FUNCTION_WORDS, GAIN_WORDS, READER_WORDS, SENDER_WORDS } from '../../prompt/function-words.ts';

/** Words of any business letter, beside function words: with these alone no fact of anybody can be told. */
const EVERYDAY: Record<EmailLanguage, string> = {
  en: `am let's happy glad hope hoping thanks thank please quick quickly short shortly brief briefly chat call note reply answer
    answers email message line ping send sending drop tell ask asking talk talking worth helpful useful relevant interested
    interesting interest feel free know known rush worries pressure right wrong fit fits sense wonder wondering curious sure ok
    okay simply really quite pretty soon later today tomorrow maybe perhaps thought thoughts think thinking mind wanted want
    like liked love yes hear hearing heard follow keep open whether couple few minutes minute reach touch chime bit lot
    question questions idea ideas else anything something everything nothing someone anyone chance either fine great nice
    lovely fun sounds sound pass point person fair enough honest honestly never always often sometimes ever else shall
    looking forward speak meet meeting coffee conversation details detail happily gladly welcome appreciate appreciated
    forget ignore skip guess suppose suggest offer propose try trying easy hard long old new different similar kind best
    big small little real true obviously clearly frankly cheers truly hello morning afternoon busy catch again instead
    available show share explain walk read write writing wrote help helping say saying mean means believe remember come coming go going`,
  de: `bitte gern gerne danke vielen dank kurz kurze kurzen kurzes knapp melden melde frage fragen zeit gespräch blick woche
    wochen rückmeldung antwort antworten termin idee ideen thema interesse interessant moment minute minuten lust tag tage
    vorschlag vorschlagen telefonat telefonieren anruf anrufen nachricht mail zeile einfach vielleicht freue freuen freut würde
    würden könnte könnten kann können hätte hätten habe haben lohnt lohnen passt passen spannend sinnvoll nützlich sagen sage
    sprechen hören höre sie ihnen ihr ihre ihrem ihren ihrer du dir dich euch mich mir uns wenn dann dazu darüber mal
    bald schon ganz gut guten gute schön schönen gleich später heute morgen nächste nächsten ob falls sonst also aber oder
    denn da hier dort etwas nichts alles mehr weniger immer nie oft wieder erst beim vom am dem diese dieser dieses was wer
    wo wann warum weil damit daher deshalb möchte möchten wollte wollen soll sollte muss müssen darf dürfen wäre wären gibt
    geben lassen lasse weiß wissen klingt finde finden schicken schicke senden sende zeigen zeige erklären helfen hilft
    kaffee punkt sache eile stress druck sorge unterschied gerade ehrlich ehrlicherweise gesagt natürlich sicher gar kein keine
    keinen meine meinen meinem ihres unverbindlich persönlich direkt jederzeit kommen komme gehen geht machen mache sehen
    sehe schreiben schreibe lesen austausch austauschen unterhalten rufen stehen stehe verfügung`,
  fr: `merci volontiers question questions temps échange échanger appel appeler semaine prochaine retour réponse répondre idée
    sujet intérêt intéressé intéressée intéresse moment minute minutes simplement peut-être serait seriez auriez aurait avez
    pouvez pouvons peux peut pourrais pourrait pourriez dire dites parler savoir sais utile possible bientôt plaisir votre vos
    si tout très bien bon bonne rien même aussi ici là alors donc quand comment quoi ça cela fait faire faites voir vois
    envoyer envoie écrire écrivez hésitez hésite souhaitez souhaite aimerais voulais veux voulez petit petite court courte
    bref rapide rapidement café mot message sans sous entre après avant encore toujours jamais moi toi lui suis été avoir
    reste disposition curieux curieuse heureux heureuse ravi ravie idéal simple direct vaut peine coup œil`,
  es: `gracias muchas gusto pregunta preguntas tiempo charla charlar llamada llamar semana próxima respuesta responder idea tema
    interés interesa momento minuto minutos simplemente quizás sería podría podríamos puede puedo pueden decir dígame dime
    hablar saber útil posible pronto encantado encantada si te le les lo ya bien bueno buena todo nada algo aquí así
    cuando cómo qué hacer hago ver veo enviar envío escribir escríbame quería quisiera quiero gustaría tiene tienes tengo
    breve corto corta rápido rápida café mensaje duda dudas prisa compromiso parece sentido pena vale ser estar estoy
    sido hasta entre antes después siempre nunca también solo sólo mismo misma otro otra cualquier contar gustaría`,
  pt: `obrigado obrigada muito gosto pergunta perguntas tempo conversa conversar chamada semana próxima resposta responder ideia
    assunto interesse momento minuto minutos simplesmente talvez seria poderia poderíamos pode posso podem dizer diga falar
    saber útil possível breve você lhe te bem bom boa tudo nada algo aqui assim quando fazer faço ver vejo enviar envio
    escrever gostaria queria quero tem tenho curto curta rápido rápida café mensagem dúvida dúvidas pressa compromisso parece
    sentido vale pena ser estar estou até entre antes depois sempre nunca também só mesmo outro outra qualquer contar já`,
  it: `grazie piacere domanda domande tempo chiacchierata chiamata chiamare settimana prossima risposta rispondere idea tema
    interesse interessa momento minuto minuti semplicemente forse sarebbe potrebbe potremmo può posso possono dire mi dica
    parlare sapere utile possibile presto ti lei le suo sua bene buono buona tutto niente qualcosa qui così quando come
    cosa fare faccio vedere vedo inviare mando mandare scrivere scriva scrivi vorrei volevo voglio ha ho breve corto
    rapido rapida veloce caffè messaggio dubbio dubbi fretta impegno sembra senso vale pena essere stare sono sto fino
    tra prima dopo sempre mai anche solo stesso stessa altro altra qualsiasi sentire sentirci già ci`,
  nl: `graag dank bedankt dankjewel vraag vragen tijd gesprek gesprekje bellen belletje week volgende reactie antwoord
    antwoorden idee ideeën onderwerp interesse interessant moment minuut minuten gewoon misschien zou zouden kunt kan kunnen
    zeggen zeg praten spreken weten weet laat laten nuttig mogelijk snel u uw je jou jouw even kort korte goed goede alles
    niets iets hier daar zo wanneer hoe wat doen doe zien zie sturen stuur schrijven schrijf wilde wil willen heeft heb
    hebt koffie bericht haast moeite waard lijkt zin zijn ben bent ook altijd nooit alleen zelf andere ander
    hoor horen vrijblijvend eens of al geen toch dus want als dan hun ons onze mij mijn me gerust`,
};

const made = new Map<EmailLanguage, ReadonlySet<string>>();

/** Words, in small letters, that carry manner and no fact. */
export function everydayWords(language: EmailLanguage): ReadonlySet<string> {
  const before = made.get(language);
  if (before) return before;
  const english =
    language === 'en' ? [...FUNCTION_WORDS, ...GAIN_WORDS, ...READER_WORDS, ...SENDER_WORDS] : [];
  const words = new Set([...EVERYDAY[language].split(/\s+/), ...functionWordsOf(language), ...english]);
  made.set(language, words);
  return words;
}
