import { type EmailLanguage, either, type Said } from './email-language.ts';

/** What code says around an email that follows another one, in one language. German goes on in small letters after the greeting. */
export interface ThreadWording {
  /** The first sentence of the first, second and third follow-up; `email` names the email that it follows. */
  follow_up: readonly [Of, Of, Of];
  /** The email that was sent, by its subject. */
  email: Said<(subject: string) => string>;
  /** The last words of the last follow-up. */
  last: Said;
  /** The first sentence of a reply. */
  thanks: Said;
  /** A question of theirs, with a gap in brackets for the user to fill. */
  asked: Said<(question: string) => string>;
  /** All there is to say to who wants no more emails. */
  refusal: Said;
  /** All there is to say to an automatic answer. */
  automatic: Said;
}
type Of = (email: string) => string;

/** A topic in small letters is said as one, any other subject quoted as it stood. */
const englishEmail = (subject: string): string =>
  /^[\p{Ll}\p{N}][\p{L}\p{N} '’&-]*$/u.test(subject)
    ? `my email to you about ${subject}`
    : `my email to you, "${subject}"`;

const WORDINGS: Readonly<Record<EmailLanguage, ThreadWording>> = {
  en: {
    follow_up: [
      (email) => `This follows ${email}.`,
      (email) => `One more thought after ${email}.`,
      (email) => `This is my last note after ${email}.`,
    ],
    email: either(englishEmail),
    last: either('If this is not for you, no answer is needed and I will not write again.'),
    thanks: either('Thank you for your answer.'),
    asked: either((question) => `On your question "${question}": [your answer]`),
    refusal: either('I will not write to you again.'),
    automatic: either('I will write again when you are back.'),
  },
  de: {
    follow_up: [
      (email) => `ich komme noch einmal auf ${email} zurück.`,
      (email) => `noch ein Gedanke zu ${email.replace('meine', 'meiner')}.`,
      (email) => `ein letztes Mal zu ${email.replace('meine', 'meiner')}.`,
    ],
    email: {
      formal: (subject) => `meine E-Mail „${subject}“ an Sie`,
      informal: (subject) => `meine E-Mail „${subject}“ an dich`,
    },
    last: {
      formal:
        'Falls das nichts für Sie ist, brauchen Sie nicht zu antworten; ich schreibe Ihnen nicht wieder.',
      informal:
        'Falls das nichts für dich ist, brauchst du nicht zu antworten; ich schreibe dir nicht wieder.',
    },
    thanks: { formal: 'vielen Dank für Ihre Antwort.', informal: 'danke für deine Antwort.' },
    asked: {
      formal: (question) => `Zu Ihrer Frage „${question}“: [Antwort]`,
      informal: (question) => `Zu deiner Frage „${question}“: [Antwort]`,
    },
    refusal: { formal: 'Ich schreibe Ihnen nicht wieder.', informal: 'Ich schreibe dir nicht wieder.' },
    automatic: {
      formal: 'Ich melde mich wieder, wenn Sie zurück sind.',
      informal: 'Ich melde mich wieder, wenn du zurück bist.',
    },
  },
  fr: {
    follow_up: [
      (email) => `Je reviens sur ${email}.`,
      (email) => `Encore une idée après ${email}.`,
      (email) => `Voici mon dernier message après ${email}.`,
    ],
    email: either((subject) => `mon e-mail « ${subject} »`),
    last: {
      formal: "Si cela n'est pas pour vous, inutile de répondre : je ne vous écrirai plus.",
      informal: "Si cela n'est pas pour toi, inutile de répondre : je ne t'écrirai plus.",
    },
    thanks: { formal: 'Merci pour votre réponse.', informal: 'Merci pour ta réponse.' },
    asked: {
      formal: (question) => `À votre question « ${question} » : [réponse]`,
      informal: (question) => `À ta question « ${question} » : [réponse]`,
    },
    refusal: { formal: 'Je ne vous écrirai plus.', informal: "Je ne t'écrirai plus." },
    automatic: { formal: 'Je vous écrirai à votre retour.', informal: "Je t'écrirai à ton retour." },
  },
  es: {
    follow_up: [
      (email) => `Retomo ${email}.`,
      (email) => `Una idea más sobre ${email}.`,
      (email) => `Este es mi último mensaje sobre ${email}.`,
    ],
    email: either((subject) => `mi correo «${subject}»`),
    last: {
      formal: 'Si no es para usted, no hace falta que responda; no volveré a escribirle.',
      informal: 'Si no es para ti, no hace falta que respondas; no volveré a escribirte.',
    },
    thanks: { formal: 'Gracias por su respuesta.', informal: 'Gracias por tu respuesta.' },
    asked: {
      formal: (question) => `Sobre su pregunta «${question}»: [respuesta]`,
      informal: (question) => `Sobre tu pregunta «${question}»: [respuesta]`,
    },
    refusal: { formal: 'No volveré a escribirle.', informal: 'No volveré a escribirte.' },
    automatic: { formal: 'Le escribiré a su regreso.', informal: 'Te escribiré a tu regreso.' },
  },
  pt: {
    follow_up: [
      (email) => `Retomo ${email}.`,
      (email) => `Mais uma ideia sobre ${email}.`,
      (email) => `Esta é a minha última mensagem sobre ${email}.`,
    ],
    email: either((subject) => `o meu e-mail "${subject}"`),
    last: either('Se não for do seu interesse, não é preciso responder; não voltarei a escrever.'),
    thanks: either('Agradeço a sua resposta.'),
    asked: either((question) => `Sobre a sua pergunta "${question}": [resposta]`),
    refusal: either('Não voltarei a escrever.'),
    automatic: either('Voltarei a escrever no seu retorno.'),
  },
  it: {
    follow_up: [
      (email) => `Torno sulla ${email}.`,
      (email) => `Ancora un'idea sulla ${email}.`,
      (email) => `Questo è il mio ultimo messaggio sulla ${email}.`,
    ],
    email: either((subject) => `mia e-mail «${subject}»`),
    last: {
      formal: 'Se non fa per Lei, non occorre rispondere: non Le scriverò più.',
      informal: 'Se non fa per te, non occorre rispondere: non ti scriverò più.',
    },
    thanks: { formal: 'Grazie per la Sua risposta.', informal: 'Grazie per la tua risposta.' },
    asked: {
      formal: (question) => `Alla Sua domanda «${question}»: [risposta]`,
      informal: (question) => `Alla tua domanda «${question}»: [risposta]`,
    },
    refusal: { formal: 'Non Le scriverò più.', informal: 'Non ti scriverò più.' },
    automatic: { formal: 'Le scriverò al Suo ritorno.', informal: 'Ti scriverò al tuo ritorno.' },
  },
  nl: {
    follow_up: [
      (email) => `Dit is een vervolg op ${email}.`,
      (email) => `Nog een gedachte na ${email}.`,
      (email) => `Dit is mijn laatste bericht na ${email}.`,
    ],
    email: {
      formal: (subject) => `mijn e-mail aan u, "${subject}"`,
      informal: (subject) => `mijn e-mail aan jou, "${subject}"`,
    },
    last: {
      formal: 'Als dit niets voor u is, hoeft u niet te antwoorden; ik schrijf u niet meer.',
      informal: 'Als dit niets voor je is, hoef je niet te antwoorden; ik schrijf je niet meer.',
    },
    thanks: { formal: 'Bedankt voor uw antwoord.', informal: 'Bedankt voor je antwoord.' },
    asked: {
      formal: (question) => `Op uw vraag "${question}": [antwoord]`,
      informal: (question) => `Op je vraag "${question}": [antwoord]`,
    },
    refusal: { formal: 'Ik schrijf u niet meer.', informal: 'Ik schrijf je niet meer.' },
    automatic: { formal: 'Ik schrijf u als u terug bent.', informal: 'Ik schrijf je als je terug bent.' },
  },
};

export const threadWordingOf = (language: EmailLanguage): ThreadWording => WORDINGS[language];
