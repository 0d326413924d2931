import { i18n } from '#i18n';
import { DoctorCheck } from '../../lib/model/doctor/finding.ts';
import { Notice } from '../shared/notice.tsx';
import { DoctorRow } from './doctor-row.tsx';
import { OptionsFailure } from './options-failure.tsx';
import type { OptionsProps } from './options-model.ts';

/** The browser's leave to reach the server, and a look at all that a draft needs of it. */
export function Doctor({ model, actions }: OptionsProps) {
  const { access, doctor, trouble } = model;
  const { type, findings } = doctor;
  const isRunning = type === 'running';
  return (
    <div className="field" id="doctor">
      <span />
      <div className="control">
        {trouble && <OptionsFailure failure={trouble} />}
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
            disabled={access === 'missing'}
            onClick={isRunning ? actions.stopExamining : actions.examine}
          >
            {isRunning ? i18n.t('doctor.stop') : i18n.t(type === 'idle' ? 'doctor.examine' : 'doctor.again')}
          </button>
          <span role="status" className="muted">
            {isRunning && i18n.t('doctor.checking', [i18n.t(`doctor.check.${nextCheck(findings)}`)])}
            {type === 'broken' && i18n.t('doctor.broken')}
            {type === 'done' && findings.every(({ state }) => state !== 'problem') && i18n.t('doctor.good')}
          </span>
        </div>
        {findings.length > 0 && (
          <ol className="doctor">
            {findings.map((finding) => (
              <DoctorRow key={finding.check} finding={finding} model={model} actions={actions} />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

/** What is looked at now: the check behind the last that was told. */
function nextCheck(findings: OptionsProps['model']['doctor']['findings']): DoctorCheck {
  const checks = DoctorCheck.options;
  const last = findings.at(-1)?.check;
  return checks[last ? checks.indexOf(last) + 1 : 0] ?? 'speed';
}
