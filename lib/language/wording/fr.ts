import { either } from '../email-language.ts';
import { line } from '../greeted.ts';
import type { Wording } from '../wording.ts';

const TITLE: Record<string, string> = { 'Dr.': 'Docteur', 'Prof.': 'Professeur' };
const isVowel = (text: string): boolean => /^[aâeéèêiîoôuhy]/i.test(text);
const that = (text: string): string => (isVowel(text) ? `qu'${text}` : `que ${text}`);

/** The blank before `?`, `:` and the like is put in by code at the end, so that it never breaks a line. */
export const fr: Wording = {
  address_word: { formal: 'vous', informal: 'tu' },
  greeting: {
    formal({ full, family, honorific, courtesy }) {
      if (!courtesy || !family) return line(['Bonjour', TITLE[honorific] ?? '', full]);
      return line(['Bonjour', courtesy === 'woman' ? 'Madame' : 'Monsieur', family]);
    },
    informal: ({ given }, formality) => line([formality === 'low' ? 'Salut' : 'Bonjour', given]),
  },
  closing: { high: 'Bien cordialement,', mid: 'Cordialement,', low: 'Bonne journée,' },
  footer: {
    opt_out: {
      formal:
        'Si vous ne souhaitez plus recevoir de message de ma part, répondez simplement « non » et je ne vous écrirai plus.',
      informal:
        "Si tu ne souhaites plus recevoir de message de ma part, réponds simplement « non » et je ne t'écrirai plus.",
    },
    source: {
      linkedin: {
        formal: "J'ai trouvé vos informations sur votre profil LinkedIn public.",
        informal: "J'ai trouvé tes informations sur ton profil LinkedIn public.",
      },
      sales_navigator: {
        formal: "J'ai trouvé vos informations sur votre profil LinkedIn.",
        informal: "J'ai trouvé tes informations sur ton profil LinkedIn.",
      },
    },
  },
  nothing_known: {
    formal: (company) =>
      `Je ne connais pas vos projets${company && ` chez ${company}`}, donc voici l'essentiel : une offre, une question.`,
    informal: (company) =>
      `Je ne connais pas tes projets${company && ` chez ${company}`}, donc voici l'essentiel : une offre, une question.`,
  },
  quoted: {
    post: { formal: 'Vous avez écrit :', informal: 'Tu as écrit :' },
    shared: { formal: 'Vous avez partagé :', informal: 'Tu as partagé :' },
    news: { formal: 'Votre entreprise annonce :', informal: 'Ton entreprise annonce :' },
    role: { formal: 'On lit sur votre profil :', informal: 'On lit sur ton profil :' },
    about: { formal: 'On lit sur votre profil :', informal: 'On lit sur ton profil :' },
  },
  offered: (offer) => `Notre offre : ${offer}`,
  example: (proof) => `Par exemple : ${proof}`,
  ask: {
    giving: {
      goal: /^(envoyer|montrer|présenter|proposer|transmettre|offrir|donner)\s(?:(?:une?|des|du|les?|la|notre|nos|deux|trois|quelques|\d+)(?!\p{L})|l['’])/iu,
      question: {
        formal: (goal) => `Puis-je vous ${goal} ?`,
        informal: (goal) => `Puis-je ${isVowel(goal) ? "t'" : 'te '}${goal} ?`,
      },
    },
    meeting: {
      goal: /^((organiser|planifier|prévoir|fixer|programmer|faire|lancer|tester|essayer|commencer)\s(?:(?:une?|des|du|les?|la|notre|nos|deux|trois|quelques|\d+)(?!\p{L})|l['’])|(convenir|commencer|discuter|échanger)\s(?:d['’]|(?:de|du|des|par|sur|avec|autour)\s))/iu,
      question: either((goal: string) => `Pourrions-nous ${goal} ?`),
    },
    thing: {
      goal: /^(une?|le|la)\s/i,
      question: {
        formal: (goal) => `Est-ce ${that(goal)} vous intéresserait ?`,
        informal: (goal) => `Est-ce ${that(goal)} t'intéresserait ?`,
      },
    },
  },
  easy_no: {
    formal: "Si ce n'est pas pour vous, un simple non me convient aussi.",
    informal: "Si ce n'est pas pour toi, un simple non me convient aussi.",
  },
  ask_for_talk: {
    formal: 'Un court échange à ce sujet vous intéresserait-il ?',
    informal: "Un court échange à ce sujet t'intéresserait-il ?",
  },
};
