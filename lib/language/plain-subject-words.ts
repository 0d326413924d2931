import type { EmailLanguage } from './email-language.ts';

/** What code calls an email in its subject: two firms, or nothing but a question. */
export const PLAIN_SUBJECT: Readonly<Record<EmailLanguage, { and: string; question: string }>> = {
  en: { and: 'and', question: 'A short question' },
  de: { and: 'und', question: 'Eine kurze Frage' },
  fr: { and: 'et', question: 'Une courte question' },
  es: { and: 'y', question: 'Una pregunta breve' },
  pt: { and: 'e', question: 'Uma pergunta breve' },
  it: { and: 'e', question: 'Una breve domanda' },
  nl: { and: 'en', question: 'Een korte vraag' },
};
