import type { LanguageVoice, VoiceProfile } from '../../../lib/style/voice/voice-profile.ts';

/** A voice in English, of four emails. */
export const englishVoice = (over: Partial<LanguageVoice>): VoiceProfile => ({
  version: 1,
  languages: {
    en: {
      samples: 4,
      sentence_words: 11,
      email_words: 70,
      greetings: [{ form: 'Hey {name},', count: 4 }],
      closings: [{ form: 'Cheers,', count: 4 }],
      formality: 0.2,
      contractions: 2,
      exclamations: 0.5,
      questions: 1,
      excerpts: [],
      ...over,
    },
  },
});
