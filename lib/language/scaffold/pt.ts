import type { Scaffold } from '../scaffold.ts';
import { list } from '../word-list.ts';

const compressors = {
  sender: 'Oakmere Controls',
  offer: 'detecção de vazamentos de ar comprimido',
  goal: 'uma primeira conversa',
  reader: 'Gerente de manutenção at Penhale Foods',
  fact: 'Mudou a manutenção dos compressores na nossa fábrica.',
  source: 'post' as const,
};
const office = {
  sender: 'Brightford',
  offer: 'planos de integração para novos vendedores',
  goal: 'enviar um plano de exemplo',
  reader: 'Diretor comercial at Tarn Software',
  fact: 'Tarn abre um escritório em Leeds e contrata oito vendedores.',
  source: 'news' as const,
};
const formal = [
  {
    ...compressors,
    answer: {
      opening: 'Na sua publicação escreve que mudou a manutenção dos compressores na sua fábrica.',
      offer: 'Oferecemos detecção de vazamentos de ar comprimido.',
      benefit: 'Assim poderia saber qual compressor trabalha demais antes de falhar.',
      question: 'Uma primeira conversa seria do seu interesse?',
      subject: 'manutenção dos compressores',
    },
  },
  {
    ...office,
    answer: {
      opening: 'A sua empresa abre um escritório em Leeds e contrata oito vendedores.',
      offer: 'Oferecemos planos de integração para novos vendedores.',
      benefit: 'Isso poderia dar a todos o mesmo primeiro mês em Leeds.',
      question: 'Posso enviar um plano de exemplo?',
      subject: 'escritório em Leeds',
    },
  },
] as const;

export const pt: Scaffold = {
  name: 'Brazilian Portuguese',
  manner: {
    formal: 'Speak to the reader with "seu" and "sua", without a pronoun, never with "tu" or "teu".',
    informal: 'Speak to the reader with "você", "seu" and "sua", never with "tu" or "o senhor".',
  },
  opening: {
    post: {
      formal: ['Na sua publicação escreve que', 'Na sua publicação fala de'],
      informal: ['Na sua publicação você escreve que', 'Na sua publicação você fala de'],
    },
    shared: {
      formal: ['No seu perfil compartilhou que', 'No seu perfil compartilhou uma publicação sobre'],
      informal: [
        'No seu perfil você compartilhou que',
        'No seu perfil você compartilhou uma publicação sobre',
      ],
    },
    news: { formal: ['A sua empresa', 'A sua equipe'], informal: ['A sua empresa', 'A sua equipe'] },
    role: {
      formal: ['Segundo o seu perfil, trabalha', 'No seu perfil consta que'],
      informal: ['Segundo o seu perfil, você', 'No seu perfil consta que'],
    },
    about: { formal: ['No seu perfil escreve que'], informal: ['No seu perfil você escreve que'] },
  },
  offer: ['Oferecemos', 'Fazemos', 'Fabricamos', 'Ajudamos', 'Desenvolvemos'],
  benefit: {
    formal: ['Isso poderia', 'Assim poderia', 'Com isso poderia'],
    informal: ['Isso poderia', 'Assim você poderia', 'Com isso você poderia'],
  },
  question: {
    formal: ['Seria do seu interesse', 'Valeria a pena', 'Posso', 'Poderíamos', 'Teria interesse em'],
    informal: ['Seria do seu interesse', 'Valeria a pena', 'Posso', 'Poderíamos', 'Você teria interesse em'],
  },
  avoid: {
    formal: list('tu ti te teu teus tua tuas contigo'),
    informal: list('tu ti te teu teus tua tuas contigo senhor senhora'),
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
          opening: 'Na sua publicação você escreve que mudou a manutenção dos compressores na sua fábrica.',
          benefit: 'Assim você poderia saber qual compressor trabalha demais antes de falhar.',
        },
      },
      { ...office, answer: formal[1].answer },
    ],
  },
};
