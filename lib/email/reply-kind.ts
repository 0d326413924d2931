/** What a lead's answer asks for: a refusal is to be taken as one, and a machine's answer is none. */
export type ReplyKind = 'refusal' | 'automatic' | 'answer';

const REFUSAL =
  /\b(unsubscribe|not interested|no interest|no,? thanks?( you)?|stop (writing|e?-?mailing|contacting)|(do not|don['’]t) (write|contact|e?-?mail) me|remove me|take me off|kein interesse|nicht interessiert|nein,? danke|abmelden|keine weiteren (e-?mails|mails|nachrichten)|pas intéressée?|non merci|désinscri\w+|ne (me|nous) contactez|no (me|nos) interesa|no,? gracias|darme de baja|não tenho interesse|não,? obrigad[oa]|non (sono|siamo) interessat[oiae]|no,? grazie|geen interesse|nee,? (dank|bedankt)|uitschrijven)\b|^\s*(no|nein|non|nee|não)[.!]?\s*$/iu;
const AUTOMATIC =
  /\b(out of (the )?office|automatic (reply|response)|auto-?reply|on (annual |parental |maternity )?leave until|abwesenheit\w*|nicht im (büro|haus)|automatische antwort|absente? du bureau|réponse automatique|en dehors du bureau|fuera de la oficina|respuesta automática|fora do escritório|resposta automática|fuori (sede|ufficio)|risposta automatica|afwezig|automatisch antwoord)\b/iu;

/** By the first lines, where an answer says what it is; what is quoted below is not asked. */
export function replyKind(answer: string): ReplyKind {
  const top = answer.slice(0, 600);
  if (AUTOMATIC.test(top)) return 'automatic';
  return REFUSAL.test(top) ? 'refusal' : 'answer';
}
