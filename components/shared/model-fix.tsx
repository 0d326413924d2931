import { i18n } from '#i18n';
import type { ModelInfo } from '../../lib/model/engine.ts';
import type { PullView } from './doctor-view.ts';
import { PullBar } from './pull-bar.tsx';

interface Props {
  /** `undefined` where fetching the model asked for would not mend it. */
  pull: PullView | undefined;
  modelName: string;
  /** Models of the server that would do instead. */
  others: readonly ModelInfo[];
  startPull: () => void;
  stopPull: () => void;
  chooseModel: (name: string) => void;
}

/** More would be a list to read; the settings have them all. */
const MOST_SHOWN = 3;

/** A model that cannot be used: fetch it, or use one that the server has. */
export function ModelFix({ pull, modelName, others, startPull, stopPull, chooseModel }: Props) {
  return (
    <div className="model-fix">
      {pull && <PullBar pull={pull} modelName={modelName} startPull={startPull} stopPull={stopPull} />}
      {pull?.type !== 'pulling' &&
        others.slice(0, MOST_SHOWN).map(({ name }) => (
          <button key={name} type="button" className="button" onClick={() => chooseModel(name)}>
            {i18n.t('doctor.use', [name])}
          </button>
        ))}
    </div>
  );
}
