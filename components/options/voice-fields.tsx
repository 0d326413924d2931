import { useState } from 'react';
import { i18n } from '#i18n';
import { type KeptVoice, NO_VOICE } from '../../lib/style/voice/kept-voice.ts';
import type { LearnedFromFile } from '../../lib/style/voice/mail/learn-from-file.ts';
import { mergeVoices } from '../../lib/style/voice/merge-voices.ts';
import { Field } from './field.tsx';
import type { OptionsProps } from './options-model.ts';
import { Section } from './section.tsx';
import { useSaveStatus } from './use-save-status.ts';
import { VoiceImport } from './voice-import.tsx';
import { VoicePaste } from './voice-paste.tsx';
import { VoiceSummary } from './voice-summary.tsx';

/** How the sender writes, as learned from their emails: what was learned, where from, and whether it counts. */
export function VoiceFields({ model: { voice }, actions }: OptionsProps) {
  const [said, setSaid] = useState<LearnedFromFile['type']>();
  const [status, follow] = useSaveStatus();
  const save = (part: Partial<KeptVoice>) => follow(actions.saveVoice({ ...voice, ...part }));
  const take = (result: LearnedFromFile) => {
    setSaid(result.type);
    if (result.type === 'learned')
      save({ learned: voice.learned ? mergeVoices([result.voice, voice.learned]) : result.voice });
  };
  const forget = () => {
    setSaid(undefined);
    save({ learned: NO_VOICE.learned, edits: NO_VOICE.edits });
  };
  return (
    <Section id="voice" title={i18n.t('options.voice')} hint={i18n.t('options.voice_hint')}>
      <VoiceSummary voice={voice} save={save} forget={forget} />
      <VoicePaste take={take} />
      <VoiceImport take={take} said={said} />
      <Field label={i18n.t('options.voice_on')} hint={i18n.t('options.voice_on_hint')} status={status}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={voice.on}
            onChange={({ target }) => save({ on: target.checked })}
          />
        )}
      </Field>
      <Field label={i18n.t('options.voice_edits')} hint={i18n.t('options.voice_edits_hint')}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={voice.from_edits}
            onChange={({ target }) => save({ from_edits: target.checked })}
          />
        )}
      </Field>
    </Section>
  );
}
