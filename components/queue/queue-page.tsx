import { i18n } from '#i18n';
import { Notice } from '../shared/notice.tsx';
import { ServerWords } from '../shared/server-words.tsx';
import { AddLeads } from './add-leads.tsx';
import { QueueControls } from './queue-controls.tsx';
import type { QueueProps } from './queue-model.ts';
import { QueueRow } from './queue-row.tsx';

/** Emails for many leads. Nothing here is sent: each email waits to be read. */
export function QueuePage({ model, actions }: QueueProps) {
  const { items, reason } = model.queue;
  const failure = model.trouble ?? reason;
  return (
    <div className="queue">
      <header>
        <h1>{i18n.t('queue.title')}</h1>
        <p className="muted">{i18n.t('queue.hint')}</p>
      </header>
      <main>
        {model.gaps.length > 0 && (
          <Notice
            tone="info"
            what={i18n.t('queue.gaps')}
            action={{ label: i18n.t('queue.fill_in'), run: () => actions.openOptions('sender') }}
          />
        )}
        <AddLeads model={model} actions={actions} />
        {items.length > 0 && <QueueControls model={model} actions={actions} />}
        {failure && (
          <Notice
            tone="problem"
            what={i18n.t(`failure.${failure.code}.what`)}
            how={reason && i18n.t('queue.paused_by')}
            action={{ label: i18n.t('doctor.examine'), run: () => actions.openOptions('doctor') }}
          >
            <ServerWords detail={failure.detail} />
          </Notice>
        )}
        <ol className="queue-list">
          {items.map((item) => (
            <QueueRow key={item.key} item={item} actions={actions} />
          ))}
        </ol>
        {items.length === 0 && <p className="muted queue-empty">{i18n.t('queue.empty')}</p>}
      </main>
    </div>
  );
}
