import { i18n } from '#i18n';
import type { DoctorFinding } from '../../lib/model/doctor/finding.ts';
import { howToMend } from '../shared/how-to-mend.ts';
import { Icon } from '../shared/icon.tsx';
import { ServerWords } from '../shared/server-words.tsx';
import { DoctorFixes } from './doctor-fixes.tsx';
import type { EditableSettings, OptionsProps } from './options-model.ts';

/** One finding: how it stands, what was looked at, what it is, and what mends it. */
export function DoctorRow({ finding, model, actions }: OptionsProps & { finding: DoctorFinding }) {
  const { check, state, fixes } = finding;
  return (
    <li className="doctor-row" data-state={state}>
      <Icon name={state === 'good' ? 'check' : 'alert'} />
      <span className="sr-only">{i18n.t(`doctor.state.${state}`)}</span>
      <span className="doctor-check">{i18n.t(`doctor.check.${check}`)}</span>
      <div className="doctor-words">
        <p>{sentenceOf(finding, model.settings.server)}</p>
        <DoctorFixes fixes={fixes} model={model} actions={actions} />
        {'failure' in finding && <ServerWords detail={finding.failure.detail} />}
      </div>
    </li>
  );
}

function sentenceOf(finding: DoctorFinding, server: EditableSettings['server']): string {
  if (!('failure' in finding)) {
    const [first = '', second = '', third = '', fourth = ''] = finding.values;
    return i18n.t(`doctor.${finding.code}`, [first, second, third, fourth]);
  }
  const { code } = finding.failure;
  const what = i18n.t(`failure.${code}.what`);
  // a button beside it says what to do
  const isSaid = finding.fixes.some(({ type }) => type !== 'field');
  return isSaid ? what : `${what} ${howToMend(code, server)}`;
}
