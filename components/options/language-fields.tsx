import { i18n } from '#i18n';
import { Address, EmailLanguage } from '../../lib/language/email-language.ts';
import { LANGUAGE_NAMES } from '../shared/language-names.ts';
import { Field } from './field.tsx';
import type { OptionsProps } from './options-model.ts';
import { useSaveStatus } from './use-save-status.ts';

/** What emails are written in unless the popup says otherwise for a lead. */
export function LanguageFields({ model: { settings }, actions }: OptionsProps) {
  const [language, followLanguage] = useSaveStatus();
  const [address, followAddress] = useSaveStatus();
  return (
    <>
      <Field
        label={i18n.t('options.email_language')}
        hint={i18n.t('options.email_language_hint')}
        status={language}
      >
        {(control) => (
          <select
            {...control}
            value={settings.language}
            onChange={({ target }) =>
              followLanguage(
                actions.save({ ...settings, language: EmailLanguage.safeParse(target.value).data ?? '' }),
              )
            }
          >
            <option value="">{i18n.t('options.email_language_auto')}</option>
            {EmailLanguage.options.map((known) => (
              <option key={known} value={known}>
                {LANGUAGE_NAMES[known]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={i18n.t('options.address_form')}
        hint={i18n.t('options.address_form_hint')}
        status={address}
      >
        {(control) => (
          <select
            {...control}
            value={settings.address_form}
            onChange={({ target }) =>
              followAddress(
                actions.save({
                  ...settings,
                  address_form: Address.safeParse(target.value).data ?? 'formal',
                }),
              )
            }
          >
            {Address.options.map((form) => (
              <option key={form} value={form}>
                {i18n.t(`options.address_form_${form}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
