import { sentencesOf } from '../lead/sentences.ts';

/** What a lead's answer asks for: a refusal is to be taken as one, and a machine's answer is none. */
export interface ReplyKind {
  kind: 'refusal' | 'automatic' | 'answer';
  /** Whether they ask not to be written to, be it with a "but" behind it. */
  asksToStop: boolean;
}

// \b knows ASCII letters only: "intéressé" would end before its last
const phrase = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

const REFUSAL = phrase(
  [
    "unsubscribe|not interested|no interest(?=\\s*(?:in |at |[.!,]|$))|no,? thanks?(?: you)?|we(?:'|’)ll pass|leave me alone|remove me|take me off|no more (?:e-?mails|messages)",
    "stop (?:writing|e-?mailing|contacting)(?: \\p{L}+)?|(?:do not|don['’]t|never|not) (?:(?:write(?: to)?|contact|e-?mail|message)(?: (?:me|us|again|any ?more))|reply to this|send (?:(?:me|us) )?(?:any|more|further|e-?mails|messages))(?: \\p{L}+){0,3}|delete my (?:data|details|address)|not for (?:us|me)(?! to(?!\\p{L}))",
    'kein interesse|nicht interessiert|nein,? danke|abmelden|kein(?:en)? bedarf|nichts für (?:uns|mich)|keine(?: weiteren)? (?:e-?mails|mails|nachrichten|werbung)|löschen sie mein\\p{L}*|nicht (?:mehr|wieder) (?:(?:an)?schreiben|kontaktieren|anrufen)|(?:schreib|kontaktier)\\p{L}* (?:sie )?(?:mir|mich|uns)(?: bitte)? (?:nicht|nie)(?: \\p{L}+)?',
    "pas intéressée?s?|non,? merci|désinscri\\p{L}*|ne (?:me|nous|m['’]) ?(?:contactez|écrivez)|ne (?:me |nous |m['’])intéress\\p{L}+ pas|ne plus (?:me |nous |m['’])(?:contacter|écrire|envoyer)|plus de (?:e-?mails|mails|messages)|supprimez mes (?:données|coordonnées)",
    'no (?:me|nos) interesa|no (?:estoy|estamos) interesad[oa]s?|no me env[ií]\\p{L}+ más|no,? gracias|darme de baja|no me (?:escriba|contacte)\\p{L}*|(?:borre|elimine) mis datos',
    'não (?:tenho|temos) interesse|não (?:estou|estamos) interessad[oa]s?|não (?:me|nos) envi\\p{L}+ mais|não,? obrigad[oa]|não (?:me )?(?:escreva|contacte)|apague (?:os )?meus dados',
    'non (?:sono|siamo|mi) interess\\p{L}+|no(?:n)?,? grazie|non (?:mi )?(?:scriva|contatti)|cancell\\p{L}+ i miei dati',
    'geen (?:interesse|behoefte)|niet geïnteresseerd|nee,? (?:dank|bedankt)\\p{L}*|uitschrijven|niet meer (?:mailen|schrijven)|verwijder mijn gegevens',
  ].join('|'),
);
/** The word that our own footer asks for, alone. */
const BARE_NO = /^["“„«'‘]?(?:no|nein|non|nee|não|stop)["”“»'’]?[.!]?$/iu;
const AUTOMATIC_HEADER = phrase(
  'automatic (?:reply|response)|auto-?reply|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|abwesenheitsnotiz',
);
const AWAY = phrase(
  'out of (?:the )?office|on (?:annual |parental |maternity )?(?:leave|vacation|holiday)|currently away|abwesend|nicht im (?:büro|hause?)|im urlaub|absente? du bureau|en (?:congés?|vacances)|hors du bureau|fuera de la oficina|de vacaciones|fora do escritório|de férias|fuori (?:sede|ufficio)|in ferie|afwezig|met vakantie',
);
/** When they are back, which who only looks back does not say. */
const UNTIL = phrase(
  "until|till|back on|be back|return(?:ing)? on|bis|zurück|wieder (?:da|erreichbar)|jusqu(?:’|'|e|au)?\\p{L}*|de retour|hasta|regres\\p{L}+|vuelv\\p{L}+|até|retorn\\p{L}+|fino al?|rientr\\p{L}+|tot|terug",
);
const LOOKING_BACK = phrase('was|were|war|waren|étais|était|estuve|estaba|estava|estive|ero|eravamo');
// "mais" is the Portuguese "more", too
const TURN = phrase(
  'but|aber|jedoch|mais(?! (?:e-?mails?|mensagens)|\\s*(?:[.!,]|$))|pero|mas|però|ma|maar|use|instead|keen',
);
/** Something they want all the same. */
const WISH = phrase(
  'yes|sounds (?:good|great|useful|interesting)|please send|send (?:it|me|us|the)|schicken|senden|gerne|oui|envoyez|sí|envíe\\p{L}*|mande|sim|envie|sì|invii|mandi|stuur|graag',
);
const SALUTATION =
  /^\s*(?:hi|hello|hey|dear|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|bonjour|salut|chère?|hola|estimad[oa]|olá|bom dia|car[oa]|ciao|buongiorno|gentile|beste|geachte|dag)(?!\p{L})[^\n,.!?:]{0,40}[,!:]\s*/iu;

/** An answer without its "Hi Maya,". */
export const withoutSalutation = (answer: string): string => answer.replace(SALUTATION, '');

/**
 * By what it says, quoted mail and signature cut off before. In doubt it is an answer: who says no to a call and asks for
 * a price wants to hear the price.
 */
export function replyKind(answer: string): ReplyKind {
  const sentences = sentencesOf(withoutSalutation(answer)).map(({ text }) => text);
  const isAway = sentences.some(
    (text) =>
      AWAY.test(text) &&
      !LOOKING_BACK.test(text) &&
      (UNTIL.test(text) || /\d/.test(text) || sentences.length <= 2),
  );
  if (AUTOMATIC_HEADER.test(sentences[0] ?? '') || isAway) return { kind: 'automatic', asksToStop: false };
  const isRefusal = (text: string) => REFUSAL.test(text) || BARE_NO.test(text.trim());
  const refusing = sentences.filter(isRefusal);
  if (refusing.length === 0) return { kind: 'answer', asksToStop: false };
  const others = sentences.filter((text) => !isRefusal(text));
  const isConditional =
    refusing.some((text) => TURN.test(text)) || others.some((text) => /[?？]/.test(text) || WISH.test(text));
  return { kind: isConditional ? 'answer' : 'refusal', asksToStop: true };
}
