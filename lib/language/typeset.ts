import { functionWordsOf } from '../pages/text-language.ts';
import type { EmailLanguage } from './email-language.ts';
import { QUOTED } from './quotation-marks.ts';

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

/** Quotation marks as each language sets them, and those within others; English emails are typed with plain ones. */
const QUOTES: Readonly<Record<EmailLanguage, readonly [string, string, string, string]>> = {
  en: ['"', '"', "'", "'"],
  de: ['„', '“', '‚', '‘'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  nl: ['“', '”', '‘', '’'],
};

/**
 * The text of an email in the form of its language: its own quotation marks throughout, in French no line breaks before
 * a question mark, in German the text goes on in small letters behind the comma of a greeting.
 */
export function typeset(text: string, language: EmailLanguage): string {
  const [open, close, openInner, closeInner] = QUOTES[language];
  const body = eachQuoted(
    text,
    (said) => `${open}${eachQuoted(said, (inner) => `${openInner}${inner}${closeInner}`)}${close}`,
  );
  if (language === 'fr') return body.replace(/ (?=[?!:;])/g, '\u00a0');
  if (language !== 'de') return body;
  return body.replace(/^([^\n]*,\n+)(\p{Lu}\p{Ll}*)(?!\p{L})/u, (whole, greeting: string, word: string) => {
    const small = word.toLowerCase();
    return !POLITE.test(word) && (SMALL.has(small) || INFORMAL.test(small)) ? `${greeting}${small}` : whole;
  });
}

const eachQuoted = (text: string, set: (said: string) => string): string =>
  text.replace(QUOTED, (...match: unknown[]) => {
    const said = match.slice(1).find((part) => typeof part === 'string' && part !== '');
    return set(typeof said === 'string' ? said : '');
  });
