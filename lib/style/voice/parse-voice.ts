import { EmailLanguage } from '../../language/email-language.ts';
import { carriesOnlyManner } from './excerpts.ts';
import { MANNER_WORDS } from './manner-words.ts';
import { type LanguageVoice, type Usage, VoiceProfile } from './voice-profile.ts';

/**
 * A voice from a file or from storage; `undefined` where it is none. What of it might name somebody, since it was made by
 * hand, is left out: excerpts that hold more than manner, greetings and sign-offs that are nobody's habit.
 */
export function parseVoice(value: unknown): VoiceProfile | undefined {
  const parsed = VoiceProfile.safeParse(value);
  if (!parsed.success) return undefined;
  const languages: VoiceProfile['languages'] = {};
  for (const language of EmailLanguage.options) {
    const voice = parsed.data.languages[language];
    if (voice) languages[language] = checked(voice, language);
  }
  return Object.keys(languages).length > 0 ? { version: 1, languages } : undefined;
}

function checked(voice: LanguageVoice, language: EmailLanguage): LanguageVoice {
  const { greetings, closings } = MANNER_WORDS[language];
  return {
    ...voice,
    greetings: voice.greetings.filter(isIn(greetings)),
    closings: voice.closings.filter(isIn(closings)),
    excerpts: voice.excerpts.filter((excerpt) => carriesOnlyManner(excerpt, language)),
  };
}

const spelt = (text: string): string => text.toLowerCase().replace(/ß/g, 'ss').replace(/ue/g, 'ü');

const isIn = (known: Record<string, number>) => {
  const forms = new Set(Object.keys(known).map(spelt));
  return ({ form }: Usage): boolean => forms.has(spelt(form.replace(/ \{name\}/, '').replace(/[,!]$/, '')));
};
