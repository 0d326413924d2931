import { either } from '../email-language.ts';
import type { Scaffold } from '../scaffold.ts';
import { list } from '../word-list.ts';

const compressors = {
  sender: 'Oakmere Controls',
  offer: 'Lecksuche für Druckluftanlagen',
  goal: 'ein erstes Gespräch',
  reader: 'Leiterin Gebäudetechnik at Penhale Foods',
  source: 'post' as const,
  fact: 'Bei uns wird die Wartung der Kompressoren neu geplant.',
};
const office = {
  sender: 'Brightford',
  offer: 'Einarbeitungspläne für neue Leute im Vertrieb',
  goal: 'einen Musterplan schicken',
  reader: 'Vertriebsleiter at Tarn Software',
  source: 'news' as const,
  fact: 'Tarn eröffnet ein Büro in Leeds und stellt acht Vertriebsleute ein.',
};

export const de: Scaffold = {
  name: 'German',
  manner: {
    formal: 'Speak to the reader with "Sie" and "Ihr", never with "du".',
    informal:
      'Speak to the reader with "du" and "dein", to their company with "ihr" and "euer", never with "Sie".',
  },
  opening: {
    post: {
      formal: ['Sie haben geschrieben, dass', 'In Ihrem Beitrag schreiben Sie, dass', 'Sie schreiben über'],
      informal: ['Du hast geschrieben, dass', 'In deinem Beitrag schreibst du, dass', 'Du schreibst über'],
    },
    shared: {
      formal: ['Sie haben einen Beitrag geteilt, in dem steht, dass', 'Sie haben einen Beitrag geteilt über'],
      informal: ['Du hast einen Beitrag geteilt, in dem steht, dass', 'Du hast einen Beitrag geteilt über'],
    },
    news: { formal: ['Ihr Unternehmen'], informal: ['Dein Unternehmen'] },
    role: {
      formal: ['In Ihrem Profil steht, dass', 'Zu Ihren Aufgaben gehört'],
      informal: ['In deinem Profil steht, dass', 'Zu deinen Aufgaben gehört'],
    },
    about: {
      formal: ['In Ihrem Profil schreiben Sie, dass', 'In Ihrem Profil steht, dass'],
      informal: ['In deinem Profil schreibst du, dass', 'In deinem Profil steht, dass'],
    },
  },
  offer: ['Wir bieten', 'Wir liefern', 'Wir bauen', 'Wir entwickeln', 'Wir helfen', 'Wir machen'],
  benefit: {
    formal: ['Das könnte', 'Damit könnten', 'So könnten', 'So könnte', 'Damit könnte'],
    informal: [
      'Das könnte',
      'Damit könntest du',
      'Damit könnten',
      'Damit könntet ihr',
      'So könntet ihr',
      'So könnte',
    ],
  },
  question: {
    formal: [
      'Wäre es für Sie interessant,',
      'Wäre für Sie',
      'Darf ich Ihnen',
      'Hätten Sie Interesse an',
      'Wollen wir',
    ],
    informal: [
      'Wäre es für dich interessant,',
      'Wäre für dich',
      'Darf ich dir',
      'Hättest du Interesse an',
      'Wollen wir',
    ],
  },
  avoid: {
    formal: list(
      'du Du dich dir dein deine deinem deinen deiner deines Dein Deine euch euer eure eurem euren eurer eures',
    ),
    informal: list('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres'),
  },
  hasCapitalNouns: true,
  capitals: either([]),
  examples: {
    formal: [
      {
        ...compressors,
        answer: {
          opening: 'Sie haben geschrieben, dass bei Ihnen die Wartung der Kompressoren neu geplant wird.',
          offer: 'Wir bieten Lecksuche für Druckluftanlagen.',
          benefit: 'Damit könnten Sie sehen, welcher Kompressor zu viel läuft, bevor er ausfällt.',
          question: 'Wäre ein erstes Gespräch für Sie interessant?',
          subject: 'Wartung der Kompressoren',
        },
      },
      {
        ...office,
        answer: {
          opening: 'Ihr Unternehmen eröffnet ein Büro in Leeds und stellt acht Vertriebsleute ein.',
          offer: 'Wir liefern Einarbeitungspläne für neue Leute im Vertrieb.',
          benefit: 'So könnten Sie allen in Leeds den gleichen ersten Monat geben.',
          question: 'Darf ich Ihnen einen Musterplan schicken?',
          subject: 'Büro in Leeds',
        },
      },
    ],
    informal: [
      {
        ...compressors,
        answer: {
          opening: 'Du hast geschrieben, dass bei euch die Wartung der Kompressoren neu geplant wird.',
          offer: 'Wir bieten Lecksuche für Druckluftanlagen.',
          benefit: 'Damit könntet ihr sehen, welcher Kompressor zu viel läuft, bevor er ausfällt.',
          question: 'Wäre ein erstes Gespräch für dich interessant?',
          subject: 'Wartung der Kompressoren',
        },
      },
      {
        ...office,
        answer: {
          opening: 'Dein Unternehmen eröffnet ein Büro in Leeds und stellt acht Vertriebsleute ein.',
          offer: 'Wir liefern Einarbeitungspläne für neue Leute im Vertrieb.',
          benefit: 'So könntet ihr allen in Leeds den gleichen ersten Monat geben.',
          question: 'Darf ich dir einen Musterplan schicken?',
          subject: 'Büro in Leeds',
        },
      },
    ],
  },
};
