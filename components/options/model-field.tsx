import { i18n } from '#i18n';
import { Field } from './field.tsx';
import type { ModelList } from './options-model.ts';
import { useSaveStatus } from './use-save-status.ts';

interface Props {
  chosen: string;
  models: ModelList;
  save: (name: string) => Promise<void>;
  refresh: () => void;
}

/** The model, out of those the server has. One that it lacks stays chosen, and is said to be missing. */
export function ModelField({ chosen, models, save, refresh }: Props) {
  const [status, follow] = useSaveStatus();
  const list = models.type === 'list' ? models.models : [];
  const absent = !list.some(({ name }) => name === chosen);
  const error = absent && models.type === 'list' ? i18n.t('options.model_absent', [chosen]) : undefined;
  return (
    <Field label={i18n.t('options.model')} hint={hintFor(models)} error={error} status={status}>
      {(control) => (
        <div className="buttons">
          <select {...control} value={chosen} onChange={(event) => follow(save(event.target.value))}>
            {absent && <option>{chosen}</option>}
            {list.map(({ name, size, quantization }) => (
              <option key={name} value={name}>
                {[name, size > 0 && i18n.t('options.gigabytes', [(size / 1e9).toFixed(1)]), quantization]
                  .filter(Boolean)
                  .join(' · ')}
              </option>
            ))}
          </select>
          <button type="button" className="button" disabled={models.type === 'loading'} onClick={refresh}>
            {i18n.t('options.refresh')}
          </button>
        </div>
      )}
    </Field>
  );
}

function hintFor(models: ModelList): string {
  if (models.type === 'loading') return i18n.t('options.models_loading');
  if (models.type === 'unreachable') return i18n.t(`failure.${models.failure.code}.what`);
  const { length } = models.models;
  return length === 0 ? i18n.t('options.models_none') : i18n.t('options.models_count', length);
}
