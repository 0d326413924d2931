import { EmailLanguage } from '../../language/email-language.ts';
import { sentencesOf } from '../../lead/sentences.ts';
import { textLanguage } from '../../pages/text-language.ts';
import { ownLines, takeApart } from './mail/own-text.ts';
import { MANNER_WORDS } from './manner-words.ts';
import type { LanguageVoice } from './voice-profile.ts';

/** Fewer say nothing of how somebody writes; more are no email of the kind that is wanted. */
export const SAMPLE_WORDS = { min: 25, max: 400 };
/** Contractions in 100 words from which an email is as informal as they make it. */
const MANY_CONTRACTIONS = 3;
const CONTRACTION =
  /\b(?:it|that|here|there|what|let|who|he|she|where|how)['’]s\b|\p{L}['’](?:re|ve|ll|d|m|t)\b/giu;

export interface MeasuredEmail {
  language: EmailLanguage;
  /** Of this one email; its excerpts are chosen where all emails are known. */
  voice: Omit<LanguageVoice, 'excerpts'>;
  /** Between greeting and sign-off. */
  text: string;
}

/** One of the seven languages; `''` where it is another or cannot be told. */
export function voiceLanguage(text: string): EmailLanguage | '' {
  const language = textLanguage(text);
  return EmailLanguage.options.find((known) => known === language) ?? '';
}

/**
 * The features of one email.
 * @param body plain text, quotations and signature still in it
 * @param likely its language where it cannot be told
 * @returns `undefined` where the sender wrote too little of it or too much, or in a language that is not known
 */
export function measureEmail(body: string, likely: EmailLanguage | '' = ''): MeasuredEmail | undefined {
  const lines = ownLines(body);
  const language = voiceLanguage(lines.join('\n')) || likely;
  if (language === '') return undefined;
  const { greeting, closing, text } = takeApart(lines, language);
  const count = wordsOf(text).length;
  if (count < SAMPLE_WORDS.min || count > SAMPLE_WORDS.max) return undefined;
  const sentences = sentencesOf(text).filter((sentence) => wordsOf(sentence.text).length > 1);
  const contractions = language === 'en' ? (100 * (text.match(CONTRACTION) ?? []).length) / count : 0;
  const marks = [
    greeting?.formality,
    closing?.formality,
    language === 'en' ? 1 - Math.min(1, contractions / MANY_CONTRACTIONS) : addressFormality(text, language),
  ].filter((mark) => mark !== undefined);
  return {
    language,
    text,
    voice: {
      samples: 1,
      sentence_words: Math.min(100, count / Math.max(1, sentences.length)),
      email_words: count,
      greetings: greeting ? [{ form: greeting.form, count: 1 }] : [],
      closings: closing ? [{ form: closing.form, count: 1 }] : [],
      formality: marks.length === 0 ? 0.5 : marks.reduce((sum, mark) => sum + mark, 0) / marks.length,
      contractions,
      exclamations: (text.match(/!/g) ?? []).length,
      questions: (text.match(/[?？]/g) ?? []).length,
    },
  };
}

/** 1 where the reader is spoken to formally, 0 informally; `undefined` where neither is found. */
function addressFormality(text: string, language: EmailLanguage): number | undefined {
  const { address } = MANNER_WORDS[language];
  if (!address) return undefined;
  const all = [...text.matchAll(/\p{L}+/gu)];
  const count = (wanted: readonly string[]) =>
    all.filter(({ 0: word, index }) => {
      if (wanted.includes(word)) return !/^\p{Lu}/u.test(word) || /[^.!?:\s]\s*$/.test(text.slice(0, index));
      return wanted.includes(word.toLowerCase());
    }).length;
  const [formal, informal] = [count(address.formal), count(address.informal)];
  return formal + informal === 0 ? undefined : formal / (formal + informal);
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
