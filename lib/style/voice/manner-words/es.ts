import { list, type MannerWords } from './manner.ts';

export const es: MannerWords = {
  greetings: {
    hey: 0,
    hola: 0.3,
    'muy buenas': 0.3,
    buenas: 0.3,
    'buenos días': 0.6,
    'buenas tardes': 0.6,
    querido: 0.5,
    querida: 0.5,
    estimado: 0.9,
    estimada: 0.9,
  },
  closings: {
    'un abrazo': 0.1,
    abrazos: 0.1,
    'hasta pronto': 0.3,
    gracias: 0.4,
    'muchas gracias': 0.5,
    'mil gracias': 0.3,
    saludos: 0.5,
    'un saludo': 0.5,
    'un cordial saludo': 0.8,
    'saludos cordiales': 0.8,
    cordialmente: 0.8,
    atentamente: 1,
    'muy atentamente': 1,
  },
  address: { formal: list('usted ustedes'), informal: list('tú te ti contigo tu tus vosotros vosotras') },
};
