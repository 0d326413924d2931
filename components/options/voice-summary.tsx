import { i18n } from '#i18n';
import type { EmailLanguage } from '../../lib/language/email-language.ts';
import { formalityLevel } from '../../lib/style/voice/apply-voice.ts';
import { type KeptVoice, voiceInUse } from '../../lib/style/voice/kept-voice.ts';
import type { LanguageVoice } from '../../lib/style/voice/voice-profile.ts';
import { LANGUAGE_NAMES } from '../shared/language-names.ts';

interface Props {
  voice: KeptVoice;
  save: (part: Partial<KeptVoice>) => void;
  forget: () => void;
}

/** What was learned, in plain words, with each excerpt removable. */
export function VoiceSummary({ voice, save, forget }: Props) {
  const { languages = {} } = voiceInUse({ ...voice, on: true }) ?? {};
  const entries = Object.entries(languages) as [EmailLanguage, LanguageVoice][];
  const { learned } = voice;
  const remove = (language: EmailLanguage, excerpt: string) => {
    const own = learned?.languages[language];
    if (!learned || !own) return;
    const excerpts = own.excerpts.filter((one) => one !== excerpt);
    save({ learned: { ...learned, languages: { ...learned.languages, [language]: { ...own, excerpts } } } });
  };
  if (entries.length === 0) return <p className="voice-none">{i18n.t('options.voice_none')}</p>;
  return (
    <div className="voice">
      {entries.map(([language, own]) => (
        <div key={language}>
          <h3>{LANGUAGE_NAMES[language]}</h3>
          <p>{manner(own)}</p>
          {own.excerpts.length > 0 && (
            <>
              <p className="note">{i18n.t('options.voice_excerpts')}</p>
              <ul>
                {own.excerpts.map((excerpt) => (
                  <li key={excerpt}>
                    <q lang={language}>{excerpt}</q>{' '}
                    <button type="button" className="link" onClick={() => remove(language, excerpt)}>
                      {i18n.t('options.voice_remove')}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
      <button type="button" className="button" onClick={forget}>
        {i18n.t('options.voice_forget')}
      </button>
    </div>
  );
}

/** "12 words a sentence · opens with “Hey Tom,” · closes with “Cheers,” · informal" */
function manner(own: LanguageVoice): string {
  const [greeting] = own.greetings;
  const [closing] = own.closings;
  const name = i18n.t('options.voice_example_name');
  return [
    i18n.t('options.voice_samples', own.samples),
    i18n.t('options.voice_sentence', [Math.round(own.sentence_words)]),
    i18n.t('options.voice_length', [Math.round(own.email_words)]),
    greeting && i18n.t('options.voice_opens', [greeting.form.replace('{name}', name)]),
    closing && i18n.t('options.voice_closes', [closing.form]),
    i18n.t(`options.voice_formality.${formalityLevel(own.formality)}`),
  ]
    .filter(Boolean)
    .join(' · ');
}
