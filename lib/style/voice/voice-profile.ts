import { z } from 'zod';
import { EmailLanguage } from '../../language/email-language.ts';

/** Excerpts kept for each language, and the most characters of one: about 40 words. */
export const MOST_EXCERPTS = 6;
const EXCERPT_LENGTH = 280;

/** A greeting or sign-off as the sender writes it, and in how many emails. */
const Usage = z.object({
  /** "Hi {name}," or "Cheers,": known words only, never a person's name. */
  form: z.string().regex(/^\p{L}[\p{L}' ]{0,40}( \{name\})?[,!]?$/u),
  count: z.number().int().positive(),
});
export type Usage = z.infer<typeof Usage>;

/** How somebody writes in one language. Means are over emails; greeting, sign-off and quotations are left out of counts. */
export const LanguageVoice = z.object({
  /** Emails that this was learned from. */
  samples: z.number().int().positive(),
  /** Words in a sentence. */
  sentence_words: z.number().min(1).max(100),
  /** Words in an email. */
  email_words: z.number().min(1).max(1000),
  /** Commonest first. */
  greetings: z.array(Usage).max(8),
  closings: z.array(Usage).max(8),
  /** 0 "Hey Tom! … Cheers" to 1 "Dear Ms Marsh, … Yours sincerely"; of greeting, sign-off, form of address, contractions. */
  formality: z.number().min(0).max(1),
  /** "we're", "don't" in 100 words. */
  contractions: z.number().min(0).max(100),
  /** In an email. */
  exclamations: z.number().min(0),
  questions: z.number().min(0),
  /** One or two sentences each that carry manner and no facts. */
  excerpts: z.array(z.string().min(1).max(EXCERPT_LENGTH)).max(MOST_EXCERPTS),
});
export type LanguageVoice = z.infer<typeof LanguageVoice>;

/** How the sender writes: what `npm run voice` prints and the options page keeps. */
export const VoiceProfile = z.object({
  version: z.literal(1),
  languages: z.partialRecord(EmailLanguage, LanguageVoice),
});
export type VoiceProfile = z.infer<typeof VoiceProfile>;
