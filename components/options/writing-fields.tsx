import { i18n } from '#i18n';
import { Field } from './field.tsx';
import { LanguageFields } from './language-fields.tsx';
import type { OptionsProps } from './options-model.ts';
import { Section } from './section.tsx';
import { seedError, temperatureError } from './setting-errors.ts';
import { TextField } from './text-field.tsx';
import { useSaveStatus } from './use-save-status.ts';

/** How freely the model chooses its words, and how facts are chosen for it. */
export function WritingFields({ model, actions }: OptionsProps) {
  const { settings } = model;
  const [status, follow] = useSaveStatus();
  const [embeddingsStatus, followEmbeddings] = useSaveStatus();
  return (
    <Section id="writing" title={i18n.t('options.writing')} hint={i18n.t('options.writing_hint')}>
      <LanguageFields model={model} actions={actions} />
      <TextField
        label={i18n.t('options.temperature')}
        hint={i18n.t('options.temperature_hint')}
        short
        inputMode="decimal"
        value={String(settings.temperature)}
        errorOf={temperatureError}
        save={(text) => actions.save({ ...settings, temperature: Number(text.replace(',', '.')) })}
      />
      <Field label={i18n.t('options.greedy')} hint={i18n.t('options.greedy_hint')} status={status}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={settings.greedy}
            onChange={(event) => follow(actions.save({ ...settings, greedy: event.target.checked }))}
          />
        )}
      </Field>
      <Field
        label={i18n.t('options.embeddings')}
        hint={i18n.t('options.embeddings_hint')}
        status={embeddingsStatus}
      >
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={settings.embeddings}
            onChange={({ target }) =>
              followEmbeddings(actions.save({ ...settings, embeddings: target.checked }))
            }
          />
        )}
      </Field>
      <TextField
        label={i18n.t('options.seed')}
        hint={i18n.t('options.seed_hint')}
        short
        inputMode="numeric"
        value={settings.seed === null ? '' : String(settings.seed)}
        errorOf={seedError}
        save={(text) => actions.save({ ...settings, seed: text.trim() === '' ? null : Number(text) })}
      />
    </Section>
  );
}
