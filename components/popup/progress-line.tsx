import { i18n } from '#i18n';
import type { DraftPhase } from '../../lib/draft/draft.ts';

const STEPS: readonly DraftPhase[] = ['loading', 'thinking', 'writing', 'checking'];
/** Mending is a second checking, and waiting comes before all: a step of its own would be promised to every draft. */
const AS_STEP: Partial<Record<DraftPhase, DraftPhase>> = { waiting: 'loading', repairing: 'checking' };

interface Props {
  phase: DraftPhase;
  /** Since the attempt began. */
  seconds: number;
}

/** The phase by name and the seconds that have passed; no percentage, for nobody knows one. */
export function ProgressLine({ phase, seconds }: Props) {
  const reached = STEPS.indexOf(AS_STEP[phase] ?? phase);
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
