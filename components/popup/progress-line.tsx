import { i18n } from '#i18n';
import type { DraftPhase } from '../../lib/draft/draft.ts';

/** Mending is a second checking: it has no step of its own, or the bar would promise it to every draft. */
const STEPS = ['loading', 'thinking', 'writing', 'checking'] as const;

interface Props {
  phase: DraftPhase;
  /** Since the attempt began. */
  seconds: number;
}

/** The phase by name and the seconds that have passed; no percentage, for nobody knows one. */
export function ProgressLine({ phase, seconds }: Props) {
  const reached = STEPS.indexOf(phase === 'repairing' ? 'checking' : phase);
  return (
    <div className="progress">
      <span className="steps" aria-hidden="true">
        {STEPS.map((step, index) => (
          <i key={step} className={index < reached ? 'past' : index === reached ? 'now' : ''} />
        ))}
      </span>
      <span role="status" aria-label={i18n.t('popup.progress')}>
        {i18n.t(`phase.${phase}`)}
      </span>
      <span className="seconds" aria-hidden="true">
        {i18n.t('popup.elapsed', [seconds])}
      </span>
    </div>
  );
}
