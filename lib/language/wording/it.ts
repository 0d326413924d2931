import { either } from '../email-language.ts';
import { line } from '../greeted.ts';
import type { Wording } from '../wording.ts';

export const it: Wording = {
  address_word: { formal: 'Lei', informal: 'tu' },
  greeting: {
    // "Dott." and "Dott.ssa" have a gender, which nobody has told: then the name alone
    formal({ full, family, honorific, courtesy }, formality) {
      const word = formality === 'high' ? 'Gentile' : 'Buongiorno';
      if (!full) return 'Buongiorno,';
      if (!courtesy || !family) return line([word, full]);
      const title = honorific === 'Prof.' ? 'Prof.' : honorific ? 'Dott.' : 'Sig.';
      const female = title === 'Sig.' ? 'Sig.ra' : `${title}ssa`;
      return line([word, courtesy === 'woman' ? female : title, family]);
    },
    informal: ({ given }) => line(['Ciao', given]),
  },
  closing: { high: 'Cordiali saluti,', mid: 'Un cordiale saluto,', low: 'Un saluto,' },
  footer: {
    opt_out: {
      formal: 'Se preferisce non ricevere più miei messaggi, risponda "no" e non Le scriverò più.',
      informal: 'Se preferisci non ricevere più miei messaggi, rispondi "no" e non ti scriverò più.',
    },
    source: {
      linkedin: {
        formal: 'Ho trovato i Suoi dati sul Suo profilo pubblico di LinkedIn.',
        informal: 'Ho trovato i tuoi dati sul tuo profilo pubblico di LinkedIn.',
      },
      sales_navigator: {
        formal: 'Ho trovato i Suoi dati sul Suo profilo LinkedIn.',
        informal: 'Ho trovato i tuoi dati sul tuo profilo LinkedIn.',
      },
    },
  },
  nothing_known: {
    formal: (company) =>
      `Non conosco i Suoi progetti${company && ` in ${company}`}, quindi sarò breve: una proposta e una domanda.`,
    informal: (company) =>
      `Non conosco i tuoi progetti${company && ` in ${company}`}, quindi sarò breve: una proposta e una domanda.`,
  },
  quoted: {
    post: { formal: 'Lei ha scritto:', informal: 'Nel tuo post hai scritto:' },
    shared: { formal: 'Lei ha condiviso:', informal: 'Sul tuo profilo hai condiviso:' },
    news: { formal: 'La Sua azienda annuncia:', informal: 'La tua azienda annuncia:' },
    role: { formal: 'Nel Suo profilo si legge:', informal: 'Nel tuo profilo si legge:' },
    about: { formal: 'Nel Suo profilo si legge:', informal: 'Nel tuo profilo si legge:' },
  },
  offered: (offer) => `La nostra proposta: ${offer}`,
  example: (proof) => `Per esempio: ${proof}`,
  ask: {
    giving: {
      goal: /^(inviare|mandare|mostrare|offrire|presentare|proporre|dare)\s(?:(?:un[oa]?|il|lo|la|i|gli|le|(?:la )?nostr[aoei]|due|tre|\d+)(?!\p{L})|(?:un|l|gl)['’])/iu,
      question: { formal: (goal) => `Le posso ${goal}?`, informal: (goal) => `Ti posso ${goal}?` },
    },
    meeting: {
      goal: /^((organizzare|fissare|programmare|fare|avere|avviare|iniziare|provare|testare|concordare)\s(?:(?:un[oa]?|il|lo|la|i|gli|le|(?:la )?nostr[aoei]|due|tre|\d+)(?!\p{L})|(?:un|l|gl)['’])|iniziare\s(?:con|da)\s|parlare\s)/iu,
      question: either((goal: string) => `Potremmo ${goal}?`),
    },
    thing: {
      goal: /^(uno?|una|il|lo|la)\s|^(un|l)['’]/i,
      question: {
        formal: (goal) => `Potrebbe interessarLe ${goal}?`,
        informal: (goal) => `Potrebbe interessarti ${goal}?`,
      },
    },
  },
  easy_no: {
    formal: 'Se non fa per Lei, anche un semplice no è una buona risposta.',
    informal: 'Se non fa per te, anche un semplice no è una buona risposta.',
  },
  ask_for_talk: {
    formal: 'Potrebbe interessarLe una breve conversazione su questo?',
    informal: 'Potrebbe interessarti una breve conversazione su questo?',
  },
};
