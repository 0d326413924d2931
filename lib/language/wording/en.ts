import { either } from '../email-language.ts';
import type { Wording } from '../wording.ts';

export const en: Wording = {
  address_word: either(''),
  greeting: either(({ full, given, family, honorific }, formality) => {
    if (!full) return 'Hello,';
    const word = formality === 'high' ? 'Hello' : 'Hi';
    return honorific ? `${word} ${honorific} ${family || full},` : `${word} ${given},`;
  }),
  closing: { high: 'Best regards,', mid: 'Best,', low: 'Best,' },
  footer: {
    opt_out: either('If you would rather not hear from me again, reply "no" and I will not write again.'),
    source: {
      linkedin: either('I found your details on your public LinkedIn profile.'),
      sales_navigator: either('I found your details on your LinkedIn profile.'),
    },
  },
  nothing_known: either(
    (company) =>
      `Your plans${company && ` at ${company}`} are not mine to guess, so this is short: one offer, one question.`,
  ),
  quoted: {
    post: either('You wrote:'),
    shared: either('You shared:'),
    news: either("Your company's news says:"),
    role: either('Your profile says:'),
    about: either('Your profile says:'),
  },
  offered: (offer) => `We offer ${offer}`,
  example: (proof) => `For example: ${proof}`,
  ask: {
    giving: {
      goal: /^(send|show|give|offer|share|review|prepare|calculate|estimate|check|test|demo|draw|write)\s/i,
      question: either((goal) => `Could I ${goal.replace(/^(send|show|give|offer) (?!you\b)/i, '$1 you ')}?`),
    },
    meeting: {
      goal: /^(book|schedule|arrange|set up|have|hold|do|start|begin|run|meet|talk|speak|try|plan|discuss|explore)\s/i,
      question: either((goal) => `Could we ${goal}?`),
    },
    thing: {
      goal: /^(an?|one|the|two|three|some|\d+)\s/i,
      question: either((goal) => `Would ${goal} be useful?`),
    },
  },
  easy_no: either('If it is not for you, a short no is a fine answer too.'),
  ask_for_talk: either('Would a short talk about this be worth your time?'),
};
