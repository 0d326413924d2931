import type { MannerWords } from './manner.ts';

export const pt: MannerWords = {
  greetings: {
    oi: 0.1,
    olá: 0.4,
    'bom dia': 0.6,
    'boa tarde': 0.6,
    'boa noite': 0.6,
    caro: 0.7,
    cara: 0.7,
    prezado: 0.9,
    prezada: 0.9,
  },
  closings: {
    beijos: 0,
    abraço: 0.2,
    abraços: 0.2,
    'um abraço': 0.2,
    obrigado: 0.4,
    obrigada: 0.4,
    'até breve': 0.3,
    cumprimentos: 0.7,
    'melhores cumprimentos': 0.8,
    'com os melhores cumprimentos': 0.9,
    cordialmente: 0.8,
    att: 0.6,
    atenciosamente: 1,
  },
};
