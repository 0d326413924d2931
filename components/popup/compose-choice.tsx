import { i18n } from '#i18n';
import type { ComposeBox } from '../../lib/gmail/insert-outcome.ts';
import type { PopupActions } from './popup-model.ts';

interface Props {
  boxes: readonly ComposeBox[];
  insert: PopupActions['insert'];
}

/** Several emails are open in Gmail: only the user knows which one is meant. */
export function ComposeChoice({ boxes, insert }: Props) {
  return (
    <section className="compose-choice" role="alert" aria-labelledby="compose-choice-title">
      <h2 id="compose-choice-title">{i18n.t('outcome.choose')}</h2>
      <ul>
        {boxes.map(({ id, subject, kind }) => (
          <li key={id}>
            <button type="button" className="row" onClick={() => insert(id)}>
              <span>{subject || i18n.t('outcome.box_untitled')}</span>
              <span className="muted">{i18n.t(`outcome.box_${kind}`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="row" onClick={() => insert('new')}>
            {i18n.t('outcome.choose_new')}
          </button>
        </li>
      </ul>
    </section>
  );
}
