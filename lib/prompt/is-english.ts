import { textLanguage } from '../pages/text-language.ts';

/** Latin letters, and not plainly another language; a few words are taken for English. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin >= letters / 2 && ['', 'en'].includes(textLanguage(text));
}
