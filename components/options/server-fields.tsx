import { i18n } from '#i18n';
import { isReadableOnTheWay } from '../../lib/model/server-address.ts';
import { Notice } from '../shared/notice.tsx';
import { DialectField } from './dialect-field.tsx';
import { Doctor } from './doctor.tsx';
import { ModelField } from './model-field.tsx';
import type { EditableSettings, OptionsProps } from './options-model.ts';
import { Section } from './section.tsx';
import { keepAliveError, silenceError, urlError } from './setting-errors.ts';
import { TextField } from './text-field.tsx';
import { TokenField } from './token-field.tsx';

/** Which server writes, and with which model. */
export function ServerFields({ model, actions }: OptionsProps) {
  const { settings } = model;
  const { url, dialect } = settings.server;
  const save = (part: Partial<EditableSettings['server']>) =>
    actions.save({ ...settings, server: { ...settings.server, ...part } });
  return (
    <Section id="server" title={i18n.t('options.server')} hint={i18n.t('options.server_hint')}>
      <TextField
        id="server-url"
        label={i18n.t('options.url')}
        hint={i18n.t('options.url_hint')}
        inputMode="url"
        value={settings.server.url}
        errorOf={urlError}
        save={(text) => save({ url: text.trim() })}
      />
      {isReadableOnTheWay(url) && (
        <div className="field">
          <span />
          <div className="control">
            <Notice
              tone="problem"
              what={i18n.t('options.readable.what', [new URL(url).host])}
              how={i18n.t(model.hasToken ? 'options.readable.how_token' : 'options.readable.how')}
            />
          </div>
        </div>
      )}
      <DialectField chosen={dialect} save={(chosen) => save({ dialect: chosen })} />
      <TokenField hasToken={model.hasToken} save={actions.saveToken} />
      <ModelField
        chosen={settings.server.model}
        models={model.models}
        save={(name) => save({ model: name })}
        refresh={actions.refreshModels}
      />
      <Doctor model={model} actions={actions} />
      {dialect === 'ollama' && (
        <TextField
          label={i18n.t('options.keep_alive')}
          hint={i18n.t('options.keep_alive_hint')}
          short
          value={settings.server.keep_alive}
          errorOf={keepAliveError}
          save={(text) => save({ keep_alive: text.trim() })}
        />
      )}
      <TextField
        label={i18n.t('options.silence')}
        hint={i18n.t('options.silence_hint')}
        short
        inputMode="numeric"
        value={String(settings.server.silence_s)}
        errorOf={silenceError}
        save={(text) => save({ silence_s: Number(text) })}
      />
    </Section>
  );
}
