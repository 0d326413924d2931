import { i18n } from '#i18n';
import type { QueueItem } from '../../lib/queue/queue.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import type { QueueActions } from './queue-model.ts';

interface Props {
  item: QueueItem;
  actions: QueueActions;
}

const ICONS: Record<QueueItem['state'], IconName> = {
  waiting: 'circle',
  writing: 'diamond',
  done: 'check',
  failed: 'alert',
};

/** One lead: who, what became of it, and what can be done now. */
export function QueueRow({ item, actions }: Props) {
  const { key, name, company, state, score, failure } = item;
  return (
    <li className="queue-row" data-state={state}>
      <Icon name={ICONS[state]} />
      <span className="queue-who">
        <strong>{name}</strong>
        <span className="muted">{company}</span>
      </span>
      <span className="queue-what">
        {state === 'done' && item.subject}
        {failure && i18n.t(`failure.${failure.code}.what`)}
        {(state === 'waiting' || state === 'writing') && i18n.t(`queue.state.${state}`)}
      </span>
      <span className="queue-score muted">
        {score?.toFixed(1).replace('.', i18n.t('popup.decimal_mark'))}
      </span>
      <span className="queue-ways">
        {state === 'done' && (
          <button type="button" className="link" onClick={() => actions.open(key)}>
            {i18n.t('queue.open')}
          </button>
        )}
        {state === 'failed' && (
          <button type="button" className="link" onClick={() => actions.retry([key])}>
            {i18n.t('queue.retry')}
          </button>
        )}
        {state === 'writing' && (
          <button
            type="button"
            className="link muted"
            aria-label={i18n.t('queue.stop_name', [name])}
            onClick={() => actions.stopOne(key)}
          >
            {i18n.t('queue.stop')}
          </button>
        )}
        {state !== 'writing' && (
          <button
            type="button"
            className="link muted"
            aria-label={i18n.t('queue.remove_name', [name])}
            onClick={() => actions.remove([key])}
          >
            {i18n.t('queue.remove')}
          </button>
        )}
      </span>
    </li>
  );
}
