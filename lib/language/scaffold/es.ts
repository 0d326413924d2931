import type { Scaffold } from '../scaffold.ts';
import { list } from '../word-list.ts';

const compressors = {
  sender: 'Oakmere Controls',
  offer: 'detección de fugas de aire comprimido',
  goal: 'una primera conversación',
  reader: 'Jefa de mantenimiento at Penhale Foods',
  fact: 'Ha cambiado el mantenimiento de los compresores en nuestra planta.',
  source: 'post' as const,
};
const office = {
  sender: 'Brightford',
  offer: 'planes de formación para nuevos comerciales',
  goal: 'enviar un plan de muestra',
  reader: 'Director comercial at Tarn Software',
  fact: 'Tarn abre una oficina en Leeds y contrata a ocho comerciales.',
  source: 'news' as const,
};
const formal = [
  {
    ...compressors,
    answer: {
      opening: 'En su publicación escribe que ha cambiado el mantenimiento de los compresores en su planta.',
      offer: 'Ofrecemos detección de fugas de aire comprimido.',
      benefit: 'Así podría saber qué compresor trabaja demasiado antes de que falle.',
      question: '¿Le interesaría una primera conversación?',
      subject: 'mantenimiento de los compresores',
    },
  },
  {
    ...office,
    answer: {
      opening: 'Su empresa abre una oficina en Leeds y contrata a ocho comerciales.',
      offer: 'Ofrecemos planes de formación para nuevos comerciales.',
      benefit: 'Eso podría dar a todos el mismo primer mes en Leeds.',
      question: '¿Le puedo enviar un plan de muestra?',
      subject: 'oficina en Leeds',
    },
  },
] as const;

export const es: Scaffold = {
  name: 'Spanish',
  manner: {
    formal: 'Speak to the reader with the forms of "usted" ("su", "le"), never with "tú".',
    informal: 'Speak to the reader with "tú" and "tu", never with "usted".',
  },
  opening: {
    post: {
      formal: ['En su publicación escribe que', 'En su publicación habla de'],
      informal: ['En tu publicación escribes que', 'En tu publicación hablas de'],
    },
    shared: {
      formal: ['En su perfil compartió una publicación sobre', 'En su perfil compartió que'],
      informal: ['En tu perfil compartiste una publicación sobre', 'En tu perfil compartiste que'],
    },
    news: { formal: ['Su empresa', 'Su equipo'], informal: ['Tu empresa', 'Tu equipo'] },
    role: {
      formal: ['Según su perfil, usted', 'En su perfil se lee que'],
      informal: ['Según tu perfil, tú', 'En tu perfil se lee que'],
    },
    about: { formal: ['En su perfil escribe que'], informal: ['En tu perfil escribes que'] },
  },
  offer: ['Ofrecemos', 'Hacemos', 'Fabricamos', 'Ayudamos', 'Desarrollamos'],
  benefit: {
    formal: ['Eso podría', 'Así podría', 'Con ello podría'],
    informal: ['Eso podría', 'Así podrías', 'Con ello podrías'],
  },
  question: {
    formal: ['¿Le interesaría', '¿Le puedo', '¿Valdría la pena', '¿Podríamos', '¿Tendría'],
    informal: ['¿Te interesaría', '¿Te puedo', '¿Valdría la pena', '¿Podríamos', '¿Tendrías'],
  },
  avoid: {
    formal: list('tú tu tus ti te contigo tuyo tuya Tu Tú Tus'),
    informal: list('usted ustedes Usted'),
  },
  hasCapitalNouns: false,
  capitals: { formal: [], informal: [] },
  examples: {
    formal,
    informal: [
      {
        ...compressors,
        answer: {
          ...formal[0].answer,
          opening:
            'En tu publicación escribes que ha cambiado el mantenimiento de los compresores en tu planta.',
          benefit: 'Así podrías saber qué compresor trabaja demasiado antes de que falle.',
          question: '¿Te interesaría una primera conversación?',
        },
      },
      {
        ...office,
        answer: {
          ...formal[1].answer,
          opening: 'Tu empresa abre una oficina en Leeds y contrata a ocho comerciales.',
          question: '¿Te puedo enviar un plan de muestra?',
        },
      },
    ],
  },
};
