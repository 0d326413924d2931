import type { Scaffold } from '../scaffold.ts';
import { list } from '../word-list.ts';

const compressors = {
  sender: 'Oakmere Controls',
  offer: 'lekdetectie voor perslucht',
  goal: 'een eerste gesprek',
  reader: 'Hoofd techniek at Penhale Foods',
  fact: 'Het onderhoud van de compressoren wordt bij ons anders gepland.',
  source: 'post' as const,
};
const office = {
  sender: 'Brightford',
  offer: 'inwerkplannen voor nieuwe verkopers',
  goal: 'een voorbeeldplan sturen',
  reader: 'Verkoopdirecteur at Tarn Software',
  fact: 'Tarn opent een kantoor in Leeds en neemt acht verkopers aan.',
  source: 'news' as const,
};
const formal = [
  {
    ...compressors,
    answer: {
      opening: 'U schreef dat het onderhoud van de compressoren bij u anders wordt gepland.',
      offer: 'Wij bieden lekdetectie voor perslucht.',
      benefit: 'Zo zou u kunnen zien welke compressor te hard werkt, voordat hij uitvalt.',
      question: 'Zou een eerste gesprek interessant voor u zijn?',
      subject: 'onderhoud van de compressoren',
    },
  },
  {
    ...office,
    answer: {
      opening: 'Uw bedrijf opent een kantoor in Leeds en neemt acht verkopers aan.',
      offer: 'Wij bieden inwerkplannen voor nieuwe verkopers.',
      benefit: 'Dat zou iedereen in Leeds dezelfde eerste maand kunnen geven.',
      question: 'Mag ik u een voorbeeldplan sturen?',
      subject: 'kantoor in Leeds',
    },
  },
] as const;

export const nl: Scaffold = {
  name: 'Dutch',
  manner: {
    formal: 'Speak to the reader with "u" and "uw", never with "je".',
    informal: 'Speak to the reader with "je" and "jouw", to their company with "jullie", never with "u".',
  },
  opening: {
    post: {
      formal: ['U schreef dat', 'In uw bericht schrijft u dat', 'U schreef over'],
      informal: ['Je schreef dat', 'In je bericht schrijf je dat', 'Je schreef over'],
    },
    shared: {
      formal: ['U deelde een bericht waarin staat dat', 'U deelde een bericht over'],
      informal: ['Je deelde een bericht waarin staat dat', 'Je deelde een bericht over'],
    },
    news: { formal: ['Uw bedrijf', 'Uw team'], informal: ['Je bedrijf', 'Je team'] },
    role: {
      formal: ['In uw profiel staat dat', 'U werkt aan'],
      informal: ['In je profiel staat dat', 'Je werkt aan'],
    },
    about: { formal: ['In uw profiel schrijft u dat'], informal: ['In je profiel schrijf je dat'] },
  },
  offer: ['Wij bieden', 'Wij maken', 'Wij leveren', 'Wij helpen', 'Wij ontwikkelen'],
  benefit: {
    formal: ['Dat zou', 'Zo zou u', 'Daarmee zou u', 'Zo zouden'],
    informal: ['Dat zou', 'Zo zou je', 'Daarmee zou je', 'Zo zouden'],
  },
  question: {
    formal: [
      'Zou het voor u interessant zijn om',
      'Mag ik u',
      'Zullen we',
      'Zou u openstaan voor',
      'Heeft u interesse in',
    ],
    informal: [
      'Zou het voor je interessant zijn om',
      'Mag ik je',
      'Zullen we',
      'Zou je openstaan voor',
      'Heb je interesse in',
    ],
  },
  avoid: { formal: list('je jij jou jouw jullie Je Jij Jullie'), informal: list('u uw U Uw') },
  hasCapitalNouns: false,
  capitals: { formal: [], informal: [] },
  examples: {
    formal,
    informal: [
      {
        ...compressors,
        answer: {
          ...formal[0].answer,
          opening: 'Je schreef dat het onderhoud van de compressoren bij jullie anders wordt gepland.',
          benefit: 'Zo zou je kunnen zien welke compressor te hard werkt, voordat hij uitvalt.',
          question: 'Zou een eerste gesprek interessant voor je zijn?',
        },
      },
      {
        ...office,
        answer: {
          ...formal[1].answer,
          opening: 'Je bedrijf opent een kantoor in Leeds en neemt acht verkopers aan.',
          question: 'Mag ik je een voorbeeldplan sturen?',
        },
      },
    ],
  },
};
