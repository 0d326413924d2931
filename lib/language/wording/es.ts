import { either } from '../email-language.ts';
import { line } from '../greeted.ts';
import type { Wording } from '../wording.ts';

export const es: Wording = {
  address_word: { formal: 'usted', informal: 'tú' },
  greeting: {
    // a doctor's title has a gender, which nobody has told: then the name alone
    formal({ full, family, honorific, courtesy }, formality) {
      if (!full) return 'Buenos días:';
      if (!courtesy || !family) return `Buenos días, ${full}:`;
      const title = courtesy === 'woman' ? (honorific ? 'Dra.' : 'Sra.') : honorific ? 'Dr.' : 'Sr.';
      const dear = courtesy === 'woman' ? 'Estimada' : 'Estimado';
      return line([formality === 'high' ? dear : 'Buenos días,', title, family], ':');
    },
    informal: ({ given }) => line(['Hola', given], ':'),
  },
  closing: { high: 'Atentamente,', mid: 'Un cordial saludo,', low: 'Un saludo,' },
  footer: {
    opt_out: {
      formal: 'Si prefiere no recibir más mensajes míos, responda «no» y no volveré a escribirle.',
      informal: 'Si prefieres no recibir más mensajes míos, responde «no» y no volveré a escribirte.',
    },
    source: {
      linkedin: {
        formal: 'He encontrado sus datos en su perfil público de LinkedIn.',
        informal: 'He encontrado tus datos en tu perfil público de LinkedIn.',
      },
      sales_navigator: {
        formal: 'He encontrado sus datos en su perfil de LinkedIn.',
        informal: 'He encontrado tus datos en tu perfil de LinkedIn.',
      },
    },
  },
  nothing_known: {
    formal: (company) =>
      `No conozco sus planes${company && ` en ${company}`}, así que seré breve: una propuesta y una pregunta.`,
    informal: (company) =>
      `No conozco tus planes${company && ` en ${company}`}, así que seré breve: una propuesta y una pregunta.`,
  },
  quoted: {
    post: { formal: 'Usted escribió:', informal: 'En tu publicación escribiste:' },
    shared: { formal: 'Usted compartió:', informal: 'En tu perfil compartiste:' },
    news: { formal: 'Su empresa anuncia:', informal: 'Tu empresa anuncia:' },
    role: { formal: 'En su perfil se lee:', informal: 'En tu perfil se lee:' },
    about: { formal: 'En su perfil se lee:', informal: 'En tu perfil se lee:' },
  },
  offered: (offer) => `Nuestra propuesta: ${offer}`,
  example: (proof) => `Por ejemplo: ${proof}`,
  ask: {
    giving: {
      goal: /^(enviar|mandar|mostrar|ofrecer|presentar|proponer|dar)\s(?:un[ao]?s?|el|la|los|las|nuestr[oa]s?|dos|tres|\d+)(?!\p{L})/iu,
      question: { formal: (goal) => `¿Le puedo ${goal}?`, informal: (goal) => `¿Te puedo ${goal}?` },
    },
    meeting: {
      goal: /^((organizar|agendar|programar|concertar|tener|hacer|fijar|probar|iniciar|empezar)\s(?:un[ao]?s?|el|la|los|las|nuestr[oa]s?|dos|tres|\d+)(?!\p{L})|(empezar|iniciar)\s(?:con|por)\s|(hablar|conversar)\s)/iu,
      question: either((goal: string) => `¿Podríamos ${goal}?`),
    },
    thing: {
      goal: /^(una?|el|la)\s/i,
      question: {
        formal: (goal) => `¿Le interesaría ${goal}?`,
        informal: (goal) => `¿Te interesaría ${goal}?`,
      },
    },
  },
  easy_no: {
    formal: 'Si no es para usted, un simple no también es una buena respuesta.',
    informal: 'Si no es para ti, un simple no también es una buena respuesta.',
  },
  ask_for_talk: {
    formal: '¿Le interesaría una breve conversación sobre esto?',
    informal: '¿Te interesaría una breve conversación sobre esto?',
  },
};
