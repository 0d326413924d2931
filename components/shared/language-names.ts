import type { EmailLanguage } from '../../lib/language/email-language.ts';

/** What each language calls itself: whoever writes it finds it by that. */
export const LANGUAGE_NAMES: Readonly<Record<EmailLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'français',
  es: 'español',
  pt: 'português',
  it: 'italiano',
  nl: 'Nederlands',
};
