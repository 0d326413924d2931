import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';
import { type PopupProps, SETUP_GAPS } from './popup-model.ts';

/** What the settings must hold before a first email, and what of it is there. */
export function FirstRun({ model, actions }: PopupProps) {
  const section = model.gaps.every((gap) => gap === 'objective') ? 'objectives' : 'sender';
  return (
    <section className="first-run" aria-labelledby="first-run-title">
      <h2 id="first-run-title">{i18n.t('popup.first_title')}</h2>
      <p>{i18n.t('popup.first_text')}</p>
      <ul>
        {SETUP_GAPS.map((gap) => {
          const missing = model.gaps.includes(gap);
          return (
            <li key={gap} className={missing ? 'gap missing' : 'gap'}>
              <Icon name={missing ? 'circle' : 'check'} />
              <span>{i18n.t(`gap.${gap}`)}</span>
              <span className="muted">
                {missing ? i18n.t('popup.first_missing') : i18n.t('popup.first_set')}
              </span>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <button type="button" className="button primary" onClick={() => actions.openOptions(section)}>
          {i18n.t('popup.first_action')}
        </button>
        <button type="button" className="button quiet" onClick={actions.generate}>
          {i18n.t('popup.first_anyway')}
        </button>
      </div>
    </section>
  );
}
