import type { EmailLanguage } from '../../language/email-language.ts';
import { sentencesOf } from '../../lead/sentences.ts';
import { dropInstructions } from '../../lead/untrusted-text.ts';
import { everydayWords } from './everyday-words.ts';
import { type MeasuredEmail, wordsOf } from './measure-email.ts';
import { MOST_EXCERPTS } from './voice-profile.ts';

/** Words of an excerpt. */
const LENGTH = { min: 6, max: 40 };
/** Figures, addresses, links, quotations, brackets: facts of somebody. */
const FACTUAL = /[\d@#%€$£"“”„«»<>{}[\]()/\\|*_~^=+:]|\b(?:https?|www)\b/;

/**
 * Sentences that show how somebody writes and hold no fact. Their vocabulary is closed: only words that any email may
 * have, so that nothing of one reader gets into an email to another. Newest first, at most `MOST_EXCERPTS`.
 * @param emails of one language, newest first
 * @param people names and addresses that must not appear, even where they are everyday words ("Will")
 */
export function chooseExcerpts(emails: readonly MeasuredEmail[], people: readonly string[] = []): string[] {
  const names = new Set(people.flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  const found = new Map<string, string>();
  for (const { text, language } of emails)
    for (const { text: sentence } of sentencesOf(text)) {
      const words = wordsOf(sentence.toLowerCase());
      if (words.some((word) => names.has(word)) || !carriesOnlyManner(sentence, language)) continue;
      if (!found.has(words.join(' '))) found.set(words.join(' '), sentence);
      if (found.size >= MOST_EXCERPTS) return [...found.values()];
    }
  return [...found.values()];
}

/** Whether a sentence may be shown to a model that writes to somebody else. */
export function carriesOnlyManner(sentence: string, language: EmailLanguage): boolean {
  const words = wordsOf(sentence);
  if (words.length < LENGTH.min || words.length > LENGTH.max || FACTUAL.test(sentence)) return false;
  if (!/[.!?…]$/.test(sentence) || dropInstructions(sentence) !== sentence) return false;
  const everyday = everydayWords(language);
  const isEveryday = (word: string) => everyday.has(word.toLowerCase()) || everyday.has(stem(word));
  // in German a capital tells nothing; the vocabulary has to
  const isNamed = (word: string, at: number) =>
    at > 0 && language !== 'de' && /\p{Lu}/u.test(word) && !/^I(['’]\p{L}+)?$/u.test(word);
  return words.every((word, at) => isEveryday(word) && !isNamed(word, at));
}

/** "don't", "we're", "l'idée": the word without what is tied to it. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(n['’]t|['’](s|re|ve|ll|d|m|t))$/, '')
    .replace(/^(l|d|j|c|n|s|m|t|qu|un|dell|nell|all|sull)['’]/, '');
