import { useState } from 'react';
import { i18n } from '#i18n';
import { type Failure, toFailure } from '../../lib/model/failure.ts';

interface Props {
  models: string[];
  /** Rejects with the server's failure. */
  freeMemory: (models: string[]) => Promise<void>;
}

type State = { type: 'ready' | 'running' | 'done' } | { type: 'failed'; failure: Failure };

/** Takes other models out of the server's memory. */
export function FreeMemory({ models, freeMemory }: Props) {
  const [state, setState] = useState<State>({ type: 'ready' });
  const free = () => {
    setState({ type: 'running' });
    freeMemory(models).then(
      () => setState({ type: 'done' }),
      (error: unknown) => setState({ type: 'failed', failure: toFailure(error) }),
    );
  };
  return (
    <>
      {state.type !== 'done' && (
        <button type="button" className="button" disabled={state.type === 'running'} onClick={free}>
          {i18n.t('doctor.free', [models.join(', ')])}
        </button>
      )}
      <span role="status" className="muted">
        {state.type === 'running' && i18n.t('doctor.freeing')}
        {state.type === 'done' && i18n.t('doctor.freed')}
        {state.type === 'failed' && i18n.t(`failure.${state.failure.code}.what`)}
      </span>
    </>
  );
}
