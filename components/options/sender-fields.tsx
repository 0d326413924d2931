import { i18n } from '#i18n';
import type { Sender } from '../../lib/lead/sender.ts';
import { Field } from './field.tsx';
import type { OptionsProps } from './options-model.ts';
import { ProofList } from './proof-list.tsx';
import { Section } from './section.tsx';
import { requiredError } from './setting-errors.ts';
import { TextField } from './text-field.tsx';
import { useSaveStatus } from './use-save-status.ts';

/** Who writes and what they offer: all that an email may say of the sender. */
export function SenderFields({ model: { settings }, actions }: OptionsProps) {
  const { sender } = settings;
  const [status, follow] = useSaveStatus();
  const save = (part: Partial<Sender>) => actions.save({ ...settings, sender: { ...sender, ...part } });
  return (
    <Section id="sender" title={i18n.t('options.sender')} hint={i18n.t('options.sender_hint')}>
      <TextField
        label={i18n.t('options.name')}
        value={sender.name}
        errorOf={requiredError}
        save={(name) => save({ name })}
      />
      <TextField label={i18n.t('options.job_title')} value={sender.title} save={(title) => save({ title })} />
      <TextField
        label={i18n.t('options.company')}
        value={sender.company}
        errorOf={requiredError}
        save={(company) => save({ company })}
      />
      <TextField
        label={i18n.t('options.offer')}
        hint={i18n.t('options.offer_hint')}
        value={sender.offer}
        errorOf={requiredError}
        lines={3}
        save={(offer) => save({ offer })}
      />
      <ProofList proof={sender.proof} save={(proof) => save({ proof })} />
      <TextField
        label={i18n.t('options.address')}
        hint={i18n.t('options.address_hint')}
        value={sender.address}
        errorOf={requiredError}
        lines={2}
        save={(address) => save({ address })}
      />
      <TextField
        label={i18n.t('options.opt_out')}
        hint={i18n.t('options.opt_out_hint')}
        value={sender.opt_out}
        lines={2}
        save={(opt_out) => save({ opt_out })}
      />
      <Field label={i18n.t('options.source_note')} hint={i18n.t('options.source_note_hint')} status={status}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={settings.source_note}
            onChange={({ target }) => follow(actions.save({ ...settings, source_note: target.checked }))}
          />
        )}
      </Field>
    </Section>
  );
}
