import type { Scaffold } from '../scaffold.ts';
import { list } from '../word-list.ts';

const compressors = {
  sender: 'Oakmere Controls',
  offer: "la recherche de fuites d'air comprimé",
  goal: 'un premier échange',
  reader: 'Responsable technique at Penhale Foods',
  fact: 'Chez nous, la maintenance des compresseurs change.',
  source: 'post' as const,
};
const office = {
  sender: 'Brightford',
  offer: "des plans d'intégration pour les nouveaux commerciaux",
  goal: 'envoyer un exemple de plan',
  reader: 'Directeur commercial at Tarn Software',
  fact: 'Tarn ouvre un bureau à Leeds et recrute huit commerciaux.',
  source: 'news' as const,
};
const formal = [
  {
    ...compressors,
    answer: {
      opening: 'Vous avez écrit que la maintenance des compresseurs change chez vous.',
      offer: "Nous proposons la recherche de fuites d'air comprimé.",
      benefit: 'Cela pourrait montrer quel compresseur travaille trop, avant la panne.',
      question: "Est-ce qu'un premier échange vous intéresserait ?",
      subject: 'maintenance des compresseurs',
    },
  },
  {
    ...office,
    answer: {
      opening: 'Votre entreprise ouvre un bureau à Leeds et recrute huit commerciaux.',
      offer: "Nous proposons des plans d'intégration pour les nouveaux commerciaux.",
      benefit: 'Ainsi, vous pourriez donner à tous le même premier mois à Leeds.',
      question: 'Puis-je vous envoyer un exemple de plan ?',
      subject: 'bureau à Leeds',
    },
  },
] as const;

export const fr: Scaffold = {
  name: 'French',
  manner: {
    formal: 'Speak to the reader with "vous" and "votre", never with "tu".',
    informal: 'Speak to the reader with "tu" and "ton", never with "vous".',
  },
  opening: {
    post: {
      formal: [
        'Vous avez écrit que',
        "Vous avez écrit qu['’](il|elle|ils|elles|on|un|une|en|à|avec|après)",
        'Vous parlez de',
      ],
      informal: [
        'Tu as écrit que',
        "Tu as écrit qu['’](il|elle|ils|elles|on|un|une|en|à|avec|après)",
        'Tu parles de',
      ],
    },
    shared: {
      formal: ['Vous avez partagé une publication qui dit que', 'Vous avez partagé une publication sur'],
      informal: ['Tu as partagé une publication qui dit que', 'Tu as partagé une publication sur'],
    },
    news: { formal: ['Votre entreprise', 'Votre équipe'], informal: ['Ton entreprise', 'Ton équipe'] },
    role: {
      formal: ['Vous êtes responsable de', 'Votre profil dit que'],
      informal: ['Tu es responsable de', 'Ton profil dit que'],
    },
    about: { formal: ['Votre profil dit que'], informal: ['Ton profil dit que'] },
  },
  offer: ['Nous proposons', 'Nous fabriquons', 'Nous aidons', 'Nous fournissons', 'Nous réalisons'],
  benefit: {
    formal: ['Cela pourrait', 'Ainsi, vous pourriez', 'Vous pourriez'],
    informal: ['Cela pourrait', 'Ainsi, tu pourrais', 'Tu pourrais'],
  },
  question: {
    formal: [
      'Cela vous intéresserait-il de',
      'Est-ce que cela vaudrait',
      'Puis-je vous',
      'Pourrions-nous',
      'Auriez-vous',
    ],
    informal: [
      "Cela t['’]intéresserait-il de",
      'Est-ce que cela vaudrait',
      'Puis-je te',
      'Pourrions-nous',
      'Aurais-tu',
    ],
  },
  avoid: {
    formal: list('tu toi ton ta tes te Tu Ton Ta Tes'),
    informal: list('vous votre vos Vous Votre Vos'),
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
          opening: 'Tu as écrit que la maintenance des compresseurs change chez toi.',
          question: "Est-ce qu'un premier échange t'intéresserait ?",
        },
      },
      {
        ...office,
        answer: {
          ...formal[1].answer,
          opening: 'Ton entreprise ouvre un bureau à Leeds et recrute huit commerciaux.',
          benefit: 'Ainsi, tu pourrais donner à tous le même premier mois à Leeds.',
          question: "Puis-je t'envoyer un exemple de plan ?",
        },
      },
    ],
  },
};
