import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';
import type { OptionsProps } from './options-model.ts';
import { Section } from './section.tsx';
import { requiredError } from './setting-errors.ts';
import { TextField } from './text-field.tsx';

/** The saved goals; the one used first is the popup's choice until another is made. */
export function ObjectiveList({ model: { settings }, actions }: OptionsProps) {
  const { objectives, objective_id } = settings;
  const change = (id: string, part: { name?: string; text?: string }) =>
    actions.save({
      ...settings,
      objectives: objectives.map((goal) => (goal.id === id ? { ...goal, ...part } : goal)),
    });
  const add = () => {
    const goal = { id: crypto.randomUUID(), name: i18n.t('options.objective_new'), text: '' };
    const first = objectives.length === 0 ? goal.id : objective_id;
    return actions.save({ ...settings, objectives: [...objectives, goal], objective_id: first });
  };
  const remove = (id: string) => {
    const rest = objectives.filter((goal) => goal.id !== id);
    const first = objective_id === id ? (rest[0]?.id ?? '') : objective_id;
    return actions.save({ ...settings, objectives: rest, objective_id: first });
  };
  return (
    <Section id="objectives" title={i18n.t('options.objectives')} hint={i18n.t('options.objectives_hint')}>
      {objectives.map(({ id, name, text }) => (
        <fieldset key={id} className="entry" aria-label={name}>
          <TextField
            label={i18n.t('options.objective_name')}
            placeholder={i18n.t('options.objective_name_hint')}
            value={name}
            errorOf={requiredError}
            save={(value) => change(id, { name: value })}
          />
          <TextField
            label={i18n.t('options.objective_text')}
            placeholder={i18n.t('options.objective_text_hint')}
            value={text}
            errorOf={requiredError}
            lines={2}
            save={(value) => change(id, { text: value })}
          />
          <div className="entry-actions">
            {id === objective_id ? (
              <span className="default">
                <Icon name="check" />
                {i18n.t('options.objective_is_default')}
              </span>
            ) : (
              <button
                type="button"
                className="link"
                onClick={() => actions.save({ ...settings, objective_id: id })}
              >
                {i18n.t('options.objective_default')}
              </button>
            )}
            <button type="button" className="link" onClick={() => remove(id)}>
              {i18n.t('options.objective_remove')}
            </button>
          </div>
        </fieldset>
      ))}
      <button type="button" className="button" onClick={add}>
        {i18n.t('options.objective_add')}
      </button>
    </Section>
  );
}
