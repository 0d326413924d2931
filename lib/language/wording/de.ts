import { either } from '../email-language.ts';
import { line } from '../greeted.ts';
import type { Wording } from '../wording.ts';

export const de: Wording = {
  address_word: { formal: 'Sie', informal: 'du' },
  greeting: {
    formal({ full, family, honorific, courtesy }, formality) {
      if (!courtesy || !family) return line(['Guten Tag', honorific, full]);
      const dear = courtesy === 'woman' ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr';
      const day = courtesy === 'woman' ? 'Guten Tag Frau' : 'Guten Tag Herr';
      return line([formality === 'high' ? dear : day, honorific, family]);
    },
    informal: ({ given }, formality) => line([formality === 'low' ? 'Hi' : 'Hallo', given]),
  },
  closing: { high: 'Mit freundlichen Grüßen', mid: 'Beste Grüße', low: 'Viele Grüße' },
  footer: {
    opt_out: {
      formal:
        'Wenn Sie nichts mehr von mir hören möchten, antworten Sie einfach mit „Nein“, dann schreibe ich Ihnen nicht wieder.',
      informal:
        'Wenn du nichts mehr von mir hören möchtest, antworte einfach mit „Nein“, dann schreibe ich dir nicht wieder.',
    },
    source: {
      linkedin: {
        formal: 'Ihre Angaben habe ich in Ihrem öffentlichen LinkedIn-Profil gefunden.',
        informal: 'Deine Angaben habe ich in deinem öffentlichen LinkedIn-Profil gefunden.',
      },
      sales_navigator: {
        formal: 'Ihre Angaben habe ich in Ihrem LinkedIn-Profil gefunden.',
        informal: 'Deine Angaben habe ich in deinem LinkedIn-Profil gefunden.',
      },
    },
  },
  nothing_known: {
    formal: (company) =>
      `Ihre Pläne${company && ` bei ${company}`} kenne ich nicht, deshalb nur kurz: ein Angebot, eine Frage.`,
    informal: (company) =>
      `Deine Pläne${company && ` bei ${company}`} kenne ich nicht, deshalb nur kurz: ein Angebot, eine Frage.`,
  },
  quoted: {
    post: { formal: 'Sie haben geschrieben:', informal: 'Du hast geschrieben:' },
    shared: { formal: 'Sie haben geteilt:', informal: 'Du hast geteilt:' },
    news: { formal: 'Ihr Unternehmen meldet:', informal: 'Dein Unternehmen meldet:' },
    role: { formal: 'In Ihrem Profil steht:', informal: 'In deinem Profil steht:' },
    about: { formal: 'In Ihrem Profil steht:', informal: 'In deinem Profil steht:' },
  },
  offered: (offer) => `Unser Angebot: ${offer}`,
  example: (proof) => `Zum Beispiel: ${proof}`,
  ask: {
    giving: {
      goal: /^(?!.*\bsich\b)(?=(?:ein|eine|einen|einem|das|den|die|der|unser\p{L}*|zwei|drei|uns|Ihnen|dir|kurz|gemeinsam|zusammen|mal|\d+)(?!\p{L})).*\s(schicken|senden|zuschicken|zusenden|zeigen|anbieten|geben|vorstellen|vorführen)$/iu,
      question: {
        formal: (goal) => `Darf ich Ihnen ${goal}?`,
        informal: (goal) => `Darf ich dir ${goal}?`,
      },
    },
    meeting: {
      goal: /^(?!.*\bsich\b)(?=(?:ein|eine|einen|einem|das|den|die|der|unser\p{L}*|zwei|drei|uns|Ihnen|dir|kurz|gemeinsam|zusammen|mal|\d+)(?!\p{L})).*\s(vereinbaren|ausmachen|führen|besprechen|telefonieren|sprechen|treffen|planen|starten|beginnen|testen|ausprobieren|durchführen)$/iu,
      question: either((goal: string) => `Wollen wir ${goal}?`),
    },
    // what ends in a verb is no thing; "einen Test" is its object, and needs a verb
    thing: {
      goal: /^(eine?n?|das|den)\s(?!.*\s\p{Ll}+(?:en|ern|eln)$)/iu,
      question: {
        formal: (goal) =>
          /^(einen|den)\s/i.test(goal)
            ? `Darf ich Ihnen ${goal} vorschlagen?`
            : `Wäre ${goal} für Sie interessant?`,
        informal: (goal) =>
          /^(einen|den)\s/i.test(goal)
            ? `Darf ich dir ${goal} vorschlagen?`
            : `Wäre ${goal} für dich interessant?`,
      },
    },
  },
  easy_no: {
    formal: 'Wenn es nichts für Sie ist, ist ein kurzes Nein auch eine gute Antwort.',
    informal: 'Wenn es nichts für dich ist, ist ein kurzes Nein auch eine gute Antwort.',
  },
  ask_for_talk: {
    formal: 'Wäre ein kurzes Gespräch dazu für Sie interessant?',
    informal: 'Wäre ein kurzes Gespräch dazu für dich interessant?',
  },
};
