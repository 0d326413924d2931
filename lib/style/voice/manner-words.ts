import type { EmailLanguage } from '../../language/email-language.ts';
import { de } from './manner-words/de.ts';
import { en } from './manner-words/en.ts';
import { es } from './manner-words/es.ts';
import { fr } from './manner-words/fr.ts';
import { it } from './manner-words/it.ts';
import type { Formality, MannerWords } from './manner-words/manner.ts';
import { nl } from './manner-words/nl.ts';
import { pt } from './manner-words/pt.ts';

/** A file a language. */
export const MANNER_WORDS: Record<EmailLanguage, MannerWords> = { en, de, fr, es, pt, it, nl };

/** Greetings that code cannot write for another reader: they hang on the time of day, the reader's sex or a family name. */
const BOUND =
  /^(morning|afternoon|good (morning|afternoon|evening)|guten (morgen|abend)|grüß dich|lieber?|sehr geehrte.*|bonsoir|ch(er|ère)|ma(dame|dame, monsieur)|monsieur|buen[oa]s .*|querid[oa]|estimad[oa]|bom dia|boa (tarde|noite)|car[oa]|prezad[oa]|buonasera|egregio|spettabile|goede(morgen|middag)|lieve|.* there)$/;

/** Whether a greeting's words fit any reader at any time of day. */
export const fitsAnyReader = (word: string): boolean => !BOUND.test(word.toLowerCase());

/** How formal a greeting is; `undefined` where it is not known. */
export const greetingFormality = (language: EmailLanguage, word: string): Formality | undefined =>
  MANNER_WORDS[language].greetings[word.toLowerCase()];
