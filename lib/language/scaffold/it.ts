import type { Scaffold } from '../scaffold.ts';
import { list } from '../word-list.ts';

const compressors = {
  sender: 'Oakmere Controls',
  offer: "ricerca di perdite d'aria compressa",
  goal: 'un primo colloquio',
  reader: 'Responsabile manutenzione at Penhale Foods',
  fact: 'La manutenzione dei compressori nel nostro stabilimento sta cambiando.',
  source: 'post' as const,
};
const office = {
  sender: 'Brightford',
  offer: 'piani di inserimento per nuovi venditori',
  goal: 'inviare un piano di esempio',
  reader: 'Direttore vendite at Tarn Software',
  fact: 'Tarn apre un ufficio a Leeds e assume otto venditori.',
  source: 'news' as const,
};
const formal = [
  {
    ...compressors,
    answer: {
      opening: 'Nel Suo post scrive che la manutenzione dei compressori nel Suo stabilimento sta cambiando.',
      offer: "Offriamo ricerca di perdite d'aria compressa.",
      benefit: 'Così potrebbe sapere quale compressore lavora troppo, prima che si fermi.',
      question: 'Potrebbe interessarLe un primo colloquio?',
      subject: 'manutenzione dei compressori',
    },
  },
  {
    ...office,
    answer: {
      opening: 'La Sua azienda apre un ufficio a Leeds e assume otto venditori.',
      offer: 'Offriamo piani di inserimento per nuovi venditori.',
      benefit: 'Questo potrebbe dare a tutti lo stesso primo mese a Leeds.',
      question: 'Le posso inviare un piano di esempio?',
      subject: 'ufficio a Leeds',
    },
  },
] as const;

export const it: Scaffold = {
  name: 'Italian',
  manner: {
    formal: 'Speak to the reader with "Lei" and "Suo", never with "tu".',
    informal: 'Speak to the reader with "tu" and "tuo", never with "Lei".',
  },
  opening: {
    post: {
      formal: ['Nel Suo post scrive che', 'Nel Suo post parla di'],
      informal: ['Nel tuo post scrivi che', 'Nel tuo post parli di'],
    },
    shared: {
      formal: ['Ha condiviso un post che parla di', 'Ha condiviso un post secondo cui'],
      informal: ['Hai condiviso un post che parla di', 'Hai condiviso un post secondo cui'],
    },
    news: { formal: ['La Sua azienda', 'Il Suo team'], informal: ['La tua azienda', 'Il tuo team'] },
    role: {
      formal: ['Secondo il Suo profilo,', 'Nel Suo profilo si legge che'],
      informal: ['Secondo il tuo profilo,', 'Nel tuo profilo si legge che'],
    },
    about: { formal: ['Nel Suo profilo scrive che'], informal: ['Nel tuo profilo scrivi che'] },
  },
  offer: ['Offriamo', 'Produciamo', 'Realizziamo', 'Aiutiamo', 'Sviluppiamo'],
  benefit: { formal: ['Questo potrebbe', 'Così potrebbe'], informal: ['Questo potrebbe', 'Così potresti'] },
  question: {
    formal: ['Potrebbe interessarLe', 'Le posso', 'Varrebbe la pena', 'Potremmo', 'Sarebbe utile'],
    informal: ['Potrebbe interessarti', 'Ti posso', 'Varrebbe la pena', 'Potremmo', 'Sarebbe utile'],
  },
  avoid: { formal: list('tu te ti tuo tua tuoi tue Tu'), informal: list('Lei Suo Sua Suoi Sue') },
  hasCapitalNouns: false,
  capitals: { formal: list('Lei Le La Suo Sua Suoi Sue'), informal: [] },
  examples: {
    formal,
    informal: [
      {
        ...compressors,
        answer: {
          ...formal[0].answer,
          opening:
            'Nel tuo post scrivi che la manutenzione dei compressori nel tuo stabilimento sta cambiando.',
          benefit: 'Così potresti sapere quale compressore lavora troppo, prima che si fermi.',
          question: 'Potrebbe interessarti un primo colloquio?',
        },
      },
      {
        ...office,
        answer: {
          ...formal[1].answer,
          opening: 'La tua azienda apre un ufficio a Leeds e assume otto venditori.',
          question: 'Ti posso inviare un piano di esempio?',
        },
      },
    ],
  },
};
