import { EmailLanguage } from '../../language/email-language.ts';
import { type LanguageVoice, MOST_EXCERPTS, type Usage, type VoiceProfile } from './voice-profile.ts';

const MOST_FORMS = 8;

/** Several voices of one person as one: means weighted by emails, forms counted together, excerpts of the first first. */
export function mergeVoices(voices: readonly VoiceProfile[]): VoiceProfile {
  const languages: VoiceProfile['languages'] = {};
  for (const language of EmailLanguage.options) {
    const all = voices.flatMap((voice) => voice.languages[language] ?? []);
    if (all.length > 0) languages[language] = mergeLanguage(all);
  }
  return { version: 1, languages };
}

export function mergeLanguage(voices: readonly LanguageVoice[]): LanguageVoice {
  const samples = voices.reduce((sum, voice) => sum + voice.samples, 0);
  const mean = (
    key: 'sentence_words' | 'email_words' | 'formality' | 'contractions' | 'exclamations' | 'questions',
  ) => round(voices.reduce((sum, voice) => sum + voice[key] * voice.samples, 0) / samples);
  return {
    samples,
    sentence_words: mean('sentence_words'),
    email_words: mean('email_words'),
    greetings: counted(voices.flatMap(({ greetings }) => greetings)),
    closings: counted(voices.flatMap(({ closings }) => closings)),
    formality: mean('formality'),
    contractions: mean('contractions'),
    exclamations: mean('exclamations'),
    questions: mean('questions'),
    excerpts: [...new Set(voices.flatMap(({ excerpts }) => excerpts))].slice(0, MOST_EXCERPTS),
  };
}

/** The same form in small letters is the same habit. */
function counted(usages: readonly Usage[]): Usage[] {
  const counts = new Map<string, Usage>();
  for (const { form, count } of usages) {
    const key = form.toLowerCase();
    counts.set(key, { form: counts.get(key)?.form ?? form, count: (counts.get(key)?.count ?? 0) + count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST_FORMS);
}

const round = (value: number): number => Math.round(value * 100) / 100;
