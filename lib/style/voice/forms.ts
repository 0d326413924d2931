import type { EmailLanguage } from '../../language/email-language.ts';
import { MANNER_WORDS } from './manner-words.ts';

/** A greeting or sign-off found in an email. */
export interface FoundForm {
  /** As `Usage.form`. */
  form: string;
  formality: number;
}

/** "Hi Tom, just …": what is greeting, and what of the line is text already. */
export interface FoundGreeting extends Partial<FoundForm> {
  rest: string;
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}.'’-]*|(?:mr|mrs|ms|dr|prof|herrn?|frau|sra?)\.|all|there|team|folks|everyone|both|guys|zusammen|alle|tous|toutes|todos|todas|tutti|allemaal|and|und|et|y|e|en|&)(?![\p{L}])`;
const NAME = new RegExp(String.raw`^,?\s+${NAME_WORD}(?:\s+${NAME_WORD}){0,4}`, 'u');
/** Someone who writes all in small letters: "hi tom," */
const SMALL_NAME = /^\s+\p{Ll}[\p{L}'’-]*(?:\s+\p{Ll}[\p{L}'’-]*)?(?=\s*[,!:–—-]*$)/u;
const MARK = /^\s*([,!:.–—-]+|$)\s*(.*)$/u;
const words = (known: Record<string, number>): string =>
  Object.keys(known)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[ß]/g, '(?:ß|ss)').replace(/ü/g, '(?:ü|ue)').replace(/ /g, String.raw`\s`))
    .join('|');
const pattern = (
  build: (known: (typeof MANNER_WORDS)[EmailLanguage]) => string,
): Record<EmailLanguage, RegExp> => {
  const of = (language: EmailLanguage) => new RegExp(build(MANNER_WORDS[language]), 'iu');
  return { en: of('en'), de: of('de'), fr: of('fr'), es: of('es'), pt: of('pt'), it: of('it'), nl: of('nl') };
};
const GREETINGS = pattern(({ greetings }) => `^(${words(greetings)})(?!\\p{L})`);
const CLOSINGS = pattern(({ closings }) => `^(${words(closings)})(?!\\p{L})`);
/** What may follow a sign-off on its line: a mark, and the sender's name. */
const AFTER_CLOSING = /^\s*([,!.–—-]*)(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u;
/** "Tom," or "Tom -": a name is all the greeting there is. */
const BARE_NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,3}[,:–—-]+\s*$/u;

/** The greeting that a line begins with; without `form` where it is only a name. */
export function findGreeting(line: string, language: EmailLanguage): FoundGreeting | undefined {
  const text = line.trim();
  const word = GREETINGS[language].exec(text)?.[0];
  if (word === undefined) return BARE_NAME.test(text) ? { rest: '' } : undefined;
  const behind = text.slice(word.length);
  const names = [NAME.exec(behind)?.[0], SMALL_NAME.exec(behind)?.[0], ''].filter(
    (name) => name !== undefined,
  );
  const name = names.find((one) => MARK.test(behind.slice(one.length)));
  // "Hi just a note …" greets nobody
  if (name === undefined) return undefined;
  const [, mark = '', rest = ''] = MARK.exec(behind.slice(name.length)) ?? [];
  const formality = formalityIn(MANNER_WORDS[language].greetings, word);
  const form = `${capitalized(word)}${name ? ' {name}' : ''}${mark.startsWith('!') ? '!' : ','}`;
  return { form, formality, rest };
}

/** The sign-off that a line consists of, a name on the same line set aside. */
export function findClosing(line: string, language: EmailLanguage): FoundForm | undefined {
  const text = line.trim();
  const word = CLOSINGS[language].exec(text)?.[0];
  const after = word === undefined ? null : AFTER_CLOSING.exec(text.slice(word.length));
  if (word === undefined || !after) return undefined;
  const [, mark = ''] = after;
  const formality = formalityIn(MANNER_WORDS[language].closings, word);
  return { form: `${capitalized(word)}${/^[,!]/.test(mark) ? mark.charAt(0) : ''}`, formality };
}

/** Spelt as in the table: "Gruesse" and "Grüsse" are "Grüße". */
const formalityIn = (known: Record<string, number>, word: string): number => {
  const spelt = (text: string) =>
    text.toLowerCase().replace(/ß/g, 'ss').replace(/ue/g, 'ü').replace(/\s+/g, ' ');
  return Object.entries(known).find(([form]) => spelt(form) === spelt(word))?.[1] ?? 0.5;
};
const capitalized = (word: string): string => {
  const spaced = word.replace(/\s+/g, ' ');
  const calm = spaced.length > 4 && spaced === spaced.toUpperCase() ? spaced.toLowerCase() : spaced;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
};
