import type { EmailLanguage } from '../../language/email-language.ts';
import type { StyleProfile } from '../mbti-to-style-profile.ts';
import { fitsAnyReader, greetingFormality, MANNER_WORDS } from './manner-words.ts';
import type { Usage, VoiceProfile } from './voice-profile.ts';

/** What of the sender's manner an email takes over; facts are never among it. */
export interface OwnManner {
  /** "Hey" with the mark behind the name; `undefined` where they have no habit that fits any reader. */
  greeting?: { word: string; mark: ',' | '!'; isCasual: boolean } | undefined;
  /** "Cheers," with its mark, if any. */
  closing?: { line: string; isCasual: boolean } | undefined;
  sentence_words: number;
  excerpts: readonly string[];
}

/** Share of the emails that makes a form a habit. */
const HABIT = 0.5;
/** How far from their mean an email of theirs may be. */
const SPREAD = { min: 0.85, max: 1.15 };
/** Bounds of a first email by the email rules, whatever length the sender's others have. */
const SHORTEST = { least: 50, most: 100 };
const LONGEST = { least: 65, most: 130 };
/** Up to this formality a greeting is for people without a title. */
const CASUAL = 0.25;
/** Excerpts that a prompt carries. */
const SHOWN_EXCERPTS = 2;

/** The style, in the sender's own manner as far as it is known of this language. */
export function applyVoice(
  style: StyleProfile,
  voice: VoiceProfile | undefined,
  language: EmailLanguage,
): StyleProfile {
  const own = voice?.languages[language];
  if (!own) return style;
  return {
    ...style,
    formality: formalityLevel(own.formality),
    words: {
      min: within(SHORTEST, own.email_words * SPREAD.min),
      max: within(LONGEST, own.email_words * SPREAD.max),
    },
    own: {
      greeting: ownGreeting(habit(own.greetings, own.samples), language),
      closing: ownClosing(habit(own.closings, own.samples), language),
      sentence_words: Math.round(own.sentence_words),
      excerpts: own.excerpts.slice(0, SHOWN_EXCERPTS),
    },
  };
}

const within = ({ least, most }: { least: number; most: number }, words: number): number =>
  Math.min(most, Math.max(least, Math.round(words)));

/** In three steps, as the style table has them. */
export const formalityLevel = (formality: number): StyleProfile['formality'] =>
  formality < 0.35 ? 'low' : formality <= 0.65 ? 'mid' : 'high';

const habit = (usages: readonly Usage[], samples: number): string | undefined =>
  usages.find(({ count }) => count / samples > HABIT)?.form;

function ownClosing(form: string | undefined, language: EmailLanguage): OwnManner['closing'] {
  const formality = MANNER_WORDS[language].closings[form?.replace(/[,!]$/, '').toLowerCase() ?? ''];
  return form === undefined
    ? undefined
    : { line: form.replace('!', ','), isCasual: (formality ?? 0.5) <= CASUAL };
}

function ownGreeting(form: string | undefined, language: EmailLanguage): OwnManner['greeting'] {
  const word = form?.replace(/ \{name\}/, '').replace(/[,!]$/, '');
  const formality = greetingFormality(language, word ?? '');
  // what is not in the table came from a file made by hand
  if (!word || formality === undefined || !fitsAnyReader(word)) return undefined;
  return { word, mark: form?.endsWith('!') ? '!' : ',', isCasual: formality <= CASUAL };
}
