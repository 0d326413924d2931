import { i18n } from '#i18n';
import type { PullView } from './doctor-view.ts';

interface Props {
  pull: PullView;
  modelName: string;
  startPull: () => void;
  stopPull: () => void;
}

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);

/** Lets the server fetch the model asked for: a button, then how far it is, then how it ended. */
export function PullBar({ pull, modelName, startPull, stopPull }: Props) {
  if (pull.type !== 'pulling')
    return (
      <>
        {pull.type === 'failed' && (
          <p role="alert" className="pull-failed">
            {i18n.t(`failure.${pull.failure.code}.what`)} {pull.failure.detail}
          </p>
        )}
        <button type="button" className="button primary" onClick={startPull}>
          {i18n.t('doctor.pull', [modelName])}
        </button>
      </>
    );
  const { status, completed, total } = pull.progress;
  return (
    <div className="pull">
      <progress aria-label={modelName} {...(total > 0 && { value: completed, max: total })} />
      <span className="muted">
        {total > 0
          ? i18n.t('doctor.pull_progress', [gigabytes(completed), gigabytes(total)])
          : i18n.t('doctor.pull_waiting')}
      </span>
      <button type="button" className="button" onClick={stopPull}>
        {i18n.t('doctor.pull_stop')}
      </button>
      {status && <p className="note">{i18n.t('doctor.pull_status', [status])}</p>}
    </div>
  );
}
