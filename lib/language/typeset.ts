import { functionWordsOf } from '../pages/text-language.ts';
import type { EmailLanguage } from './email-language.ts';

/** German words that only the beginning of a sentence writes with a capital, beside the function words. */
const SMALL = new Set([
  ...functionWordsOf('de'),
  'du',
  'dir',
  'dich',
  'zu',
  'dies',
  'laut',
  'noch',
  'vielen',
  'danke',
  'wenn',
]);
const POLITE = /^(Sie|Ihnen|Ihr(e[mnrs]?)?)$/;
const INFORMAL = /^(dein|euer|eure)/;

/**
 * The text of an email in the form of its language: in French no line breaks before a question mark, in German the text
 * goes on in small letters behind the comma of a greeting.
 */
export function typeset(body: string, language: EmailLanguage): string {
  if (language === 'fr') return body.replace(/ (?=[?!:;])/g, '\u00a0');
  if (language !== 'de') return body;
  return body.replace(/^([^\n]*,\n+)(\p{Lu}\p{Ll}*)(?!\p{L})/u, (whole, greeting: string, word: string) => {
    const small = word.toLowerCase();
    return !POLITE.test(word) && (SMALL.has(small) || INFORMAL.test(small)) ? `${greeting}${small}` : whole;
  });
}
