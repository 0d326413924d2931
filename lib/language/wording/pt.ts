import { either } from '../email-language.ts';
import { line } from '../greeted.ts';
import type { Wording } from '../wording.ts';

/**
 * Brazilian spelling. Formal goes without a pronoun, since "o senhor" and "a senhora" have a gender; informal is "você",
 * with the same forms of verb and possessive: most sentences do for both.
 */
export const pt: Wording = {
  address_word: { formal: 'formal', informal: 'você' },
  greeting: {
    formal({ full, family, honorific, courtesy }, formality) {
      if (!full) return 'Bom dia,';
      if (!courtesy || !family) return `Bom dia, ${full},`;
      const title = courtesy === 'woman' ? (honorific ? 'Dra.' : 'Sra.') : honorific ? 'Dr.' : 'Sr.';
      const dear = courtesy === 'woman' ? 'Prezada' : 'Prezado';
      return line([formality === 'high' ? dear : 'Bom dia,', title, family]);
    },
    informal: ({ given }) => (given ? `Olá, ${given},` : 'Olá,'),
  },
  closing: { high: 'Atenciosamente,', mid: 'Cordialmente,', low: 'Até breve,' },
  footer: {
    opt_out: either(
      'Se preferir não receber mais mensagens minhas, responda "não" e não voltarei a escrever.',
    ),
    source: {
      linkedin: either('Encontrei os seus dados no seu perfil público do LinkedIn.'),
      sales_navigator: either('Encontrei os seus dados no seu perfil do LinkedIn.'),
    },
  },
  nothing_known: either(
    (company) =>
      `Não conheço os seus planos${company && ` na ${company}`}, por isso serei breve: uma proposta e uma pergunta.`,
  ),
  quoted: {
    post: either('Li na sua publicação:'),
    shared: either('Li na sua página, em uma publicação compartilhada:'),
    news: either('Li nas notícias da sua empresa:'),
    role: either('Li no seu perfil:'),
    about: either('Li no seu perfil:'),
  },
  offered: (offer) => `A nossa proposta: ${offer}`,
  example: (proof) => `Por exemplo: ${proof}`,
  ask: {
    giving: {
      goal: /^(enviar|mandar|mostrar|oferecer|apresentar|propor|dar)\s(?:uns|umas|uma?|o|a|os|as|noss[oa]s?|dois|duas|três|\d+)(?!\p{L})/iu,
      question: either((goal: string) => `Posso ${goal}?`),
    },
    meeting: {
      goal: /^((organizar|agendar|marcar|programar|ter|fazer|testar|iniciar)\s(?:uns|umas|uma?|o|a|os|as|noss[oa]s?|dois|duas|três|\d+)(?!\p{L})|(começar|iniciar)\s(?:com|por)\s|(conversar|falar)\s)/iu,
      question: either((goal: string) => `Poderíamos ${goal}?`),
    },
    thing: {
      goal: /^(uma?|o|a)\s/i,
      question: either(
        (goal: string) => `${goal.charAt(0).toUpperCase()}${goal.slice(1)} seria do seu interesse?`,
      ),
    },
  },
  easy_no: either('Se não for para você, um simples não também é uma boa resposta.'),
  ask_for_talk: either('Uma breve conversa sobre isso seria do seu interesse?'),
};
