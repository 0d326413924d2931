import { i18n } from '#i18n';
import { Dialect } from '../../lib/model/server-address.ts';
import { Field } from './field.tsx';
import { useSaveStatus } from './use-save-status.ts';

interface Props {
  chosen: Dialect;
  save: (dialect: Dialect) => Promise<void>;
}

/** What kind of server it is: Ollama, or one that speaks as OpenAI's does. */
export function DialectField({ chosen, save }: Props) {
  const [status, follow] = useSaveStatus();
  return (
    <Field label={i18n.t('options.dialect')} hint={i18n.t('options.dialect_hint')} status={status}>
      {(control) => (
        <select
          {...control}
          value={chosen}
          onChange={({ target }) => follow(save(Dialect.parse(target.value)))}
        >
          {Dialect.options.map((dialect) => (
            <option key={dialect} value={dialect}>
              {i18n.t(`options.dialect_${dialect}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
