import { i18n } from '#i18n';
import { CommandLine } from '../shared/command-line.tsx';
import { failureCommand } from '../shared/failure-command.ts';
import { Icon } from '../shared/icon.tsx';
import { Notice } from '../shared/notice.tsx';
import { ServerWords } from '../shared/server-words.tsx';
import type { OptionsProps } from './options-model.ts';

/** The two buttons that concern the address: the browser's leave, and whether anybody answers there. */
export function ConnectionCheck({ model, actions }: OptionsProps) {
  const { test, access, settings, originPattern } = model;
  const command =
    test.type === 'failed' &&
    failureCommand(test.failure.code, { modelName: settings.server.model, originPattern });
  return (
    <div className="field">
      <span />
      <div className="control">
        {access === 'missing' && (
          <Notice
            tone="info"
            what={i18n.t('failure.permission_missing.what')}
            how={i18n.t('options.allow_hint')}
            action={{ label: i18n.t('options.allow'), run: actions.requestAccess }}
          />
        )}
        <div className="buttons">
          <button
            type="button"
            className="button"
            disabled={test.type === 'running' || access === 'missing'}
            onClick={actions.testConnection}
          >
            {i18n.t('options.test')}
          </button>
          <span role="status" className={test.type === 'ok' ? 'good' : 'muted'}>
            {test.type === 'ok' && <Icon name="check" />}
            {test.type === 'running' && i18n.t('options.test_running')}
            {test.type === 'ok' && i18n.t('options.test_ok', [Math.round(test.ms)])}
          </span>
        </div>
        {test.type === 'failed' && (
          <Notice
            tone="problem"
            what={i18n.t(`failure.${test.failure.code}.what`)}
            how={i18n.t(`failure.${test.failure.code}.how`)}
          >
            {command && <CommandLine command={command} copyText={actions.copyText} />}
            <ServerWords detail={test.failure.detail} />
          </Notice>
        )}
      </div>
    </div>
  );
}
