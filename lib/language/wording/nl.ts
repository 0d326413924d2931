import { either } from '../email-language.ts';
import { line } from '../greeted.ts';
import type { Wording } from '../wording.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const nl: Wording = {
  address_word: { formal: 'u', informal: 'je' },
  greeting: {
    formal({ full, family, honorific, courtesy }, formality) {
      const dear = formality === 'high' ? 'Geachte' : 'Beste';
      if (!full) return 'Goedendag,';
      if (!courtesy || !family) return line([dear, honorific.toLowerCase(), full]);
      // "mevrouw De Vries": without a first name the particle has a capital
      return line([dear, courtesy === 'woman' ? 'mevrouw' : 'heer', capital(family)]);
    },
    informal: ({ given }, formality) =>
      given ? line([formality === 'low' ? 'Hoi' : 'Beste', given]) : 'Hallo,',
  },
  closing: { high: 'Met vriendelijke groet,', mid: 'Vriendelijke groet,', low: 'Groeten,' },
  footer: {
    opt_out: {
      formal: 'Hoort u liever niet meer van mij? Antwoord dan met "nee" en ik schrijf u niet meer.',
      informal: 'Hoor je liever niet meer van mij? Antwoord dan met "nee" en ik schrijf je niet meer.',
    },
    source: {
      linkedin: {
        formal: 'Ik heb uw gegevens gevonden op uw openbare LinkedIn-profiel.',
        informal: 'Ik heb je gegevens gevonden op je openbare LinkedIn-profiel.',
      },
      sales_navigator: {
        formal: 'Ik heb uw gegevens gevonden op uw LinkedIn-profiel.',
        informal: 'Ik heb je gegevens gevonden op je LinkedIn-profiel.',
      },
    },
  },
  nothing_known: {
    formal: (company) =>
      `Uw plannen${company && ` bij ${company}`} ken ik niet, dus houd ik het kort: één aanbod, één vraag.`,
    informal: (company) =>
      `Je plannen${company && ` bij ${company}`} ken ik niet, dus houd ik het kort: één aanbod, één vraag.`,
  },
  quoted: {
    post: { formal: 'U schreef:', informal: 'Je schreef:' },
    shared: { formal: 'U deelde:', informal: 'Je deelde:' },
    news: { formal: 'Uw bedrijf meldt:', informal: 'Je bedrijf meldt:' },
    role: { formal: 'In uw profiel staat:', informal: 'In je profiel staat:' },
    about: { formal: 'In uw profiel staat:', informal: 'In je profiel staat:' },
  },
  offered: (offer) => `Ons aanbod: ${offer}`,
  example: (proof) => `Bijvoorbeeld: ${proof}`,
  ask: {
    giving: {
      goal: /^(?!.*\bzich\b)(?=(?:een|het|de|ons|onze|twee|drie|u|je|kort|samen|\d+)(?!\p{L})).*\s(sturen|toesturen|opsturen|laten zien|tonen|aanbieden|geven|voorstellen)$/iu,
      question: { formal: (goal) => `Mag ik u ${goal}?`, informal: (goal) => `Mag ik je ${goal}?` },
    },
    meeting: {
      goal: /^(?!.*\bzich\b)(?=(?:een|het|de|ons|onze|twee|drie|u|je|kort|samen|\d+)(?!\p{L})).*\s(plannen|inplannen|afspreken|voeren|hebben|starten|beginnen|bespreken|bellen|proberen|testen|doen)$/iu,
      question: either((goal: string) => `Zullen we ${goal}?`),
    },
    // what ends in a verb is no thing
    thing: {
      goal: /^(een|het)\s(?!.*\s(?!minuten$|dagen$|weken$|maanden$)\p{Ll}+en$)/iu,
      question: {
        formal: (goal) => `Zou ${goal} interessant voor u zijn?`,
        informal: (goal) => `Zou ${goal} interessant voor je zijn?`,
      },
    },
  },
  easy_no: {
    formal: 'Als het niets voor u is, is een kort nee ook een goed antwoord.',
    informal: 'Als het niets voor je is, is een kort nee ook een goed antwoord.',
  },
  ask_for_talk: {
    formal: 'Zou een kort gesprek hierover interessant voor u zijn?',
    informal: 'Zou een kort gesprek hierover interessant voor je zijn?',
  },
};
