import type { VoiceProfile } from '../../lib/style/voice/voice-profile.ts';

/** The profile in plain words, a line a language. */
export const summarizeVoice = ({ languages }: VoiceProfile): string =>
  Object.entries(languages)
    .map(([language, voice]) =>
      [
        `${language}: ${voice.samples} emails of ${Math.round(voice.email_words)} words, ${Math.round(voice.sentence_words)} words a sentence`,
        voice.greetings[0] && `opens with "${voice.greetings[0].form}"`,
        voice.closings[0] && `closes with "${voice.closings[0].form}"`,
        `formality ${voice.formality} of 1`,
        `${voice.excerpts.length} excerpts`,
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join('\n');
