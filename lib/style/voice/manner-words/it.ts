import { list, type MannerWords } from './manner.ts';

export const it: MannerWords = {
  greetings: {
    ciao: 0.1,
    ehi: 0,
    salve: 0.5,
    buongiorno: 0.6,
    buonasera: 0.6,
    caro: 0.5,
    cara: 0.5,
    gentile: 0.9,
    egregio: 1,
    spettabile: 1,
  },
  closings: {
    'a presto': 0.2,
    'un abbraccio': 0.1,
    ciao: 0,
    grazie: 0.4,
    'grazie mille': 0.4,
    'buona giornata': 0.4,
    saluti: 0.5,
    'un saluto': 0.4,
    'un caro saluto': 0.4,
    'cordiali saluti': 0.9,
    cordialmente: 0.8,
    'distinti saluti': 1,
  },
  address: { formal: list('Lei Suo Sua Suoi Sue'), informal: list('tu ti tuo tua tuoi tue') },
};
