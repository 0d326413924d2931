import { i18n } from '#i18n';
import type { QueueItem } from '../../lib/queue/queue.ts';
import type { QueueProps } from './queue-model.ts';

/** The goal, how far it is, and what goes on. */
export function QueueControls({ model, actions }: QueueProps) {
  const { queue, objectives, objectiveId, gaps } = model;
  const { items, state } = queue;
  const count = (of: QueueItem['state']): number => items.filter((item) => item.state === of).length;
  const [waiting, writing, done, failed] = [
    count('waiting'),
    count('writing'),
    count('done'),
    count('failed'),
  ];
  const isRunning = state === 'running';
  const broken = items.filter((item) => item.state === 'failed').map(({ key }) => key);
  const finished = items.filter((item) => item.state === 'done').map(({ key }) => key);
  return (
    <section className="queue-controls" aria-label={i18n.t('queue.controls')}>
      <label>
        {i18n.t('popup.goal')}
        <select
          value={objectiveId}
          disabled={isRunning}
          onChange={({ target }) => actions.chooseObjective(target.value)}
        >
          {objectives.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isRunning ? (
        <button type="button" className="button" onClick={actions.pause}>
          {i18n.t('queue.pause')}
        </button>
      ) : (
        <button
          type="button"
          className="button primary"
          disabled={waiting === 0 || gaps.length > 0}
          onClick={actions.start}
        >
          {i18n.t(done + failed > 0 ? 'queue.go_on' : 'queue.start')}
        </button>
      )}
      {writing > 0 && (
        <button type="button" className="button" onClick={actions.stop}>
          {i18n.t('queue.stop')}
        </button>
      )}
      <span className="space" />
      {failed > 0 && (
        <button type="button" className="link" onClick={() => actions.retry(broken)}>
          {i18n.t('queue.retry_all')}
        </button>
      )}
      {finished.length > 0 && (
        <button type="button" className="link" onClick={() => actions.remove(finished)}>
          {i18n.t('queue.clear')}
        </button>
      )}
      <progress aria-label={i18n.t('queue.progress')} value={done + failed} max={items.length} />
      <p role="status" className="muted">
        {[
          i18n.t('queue.written', [done, items.length]),
          writing > 0 && i18n.t('queue.writing', [writing]),
          failed > 0 && i18n.t('queue.failed', [failed]),
          !isRunning && writing > 0 && i18n.t('queue.pausing'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}
