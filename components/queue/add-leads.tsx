import { useId } from 'react';
import { i18n } from '#i18n';
import type { FileView, QueueProps } from './queue-model.ts';
import { SavedLeads } from './saved-leads.tsx';

/** The two ways into the queue: a file, and the leads that were opened before. */
export function AddLeads({ model, actions }: QueueProps) {
  const id = useId();
  const { file, saved } = model;
  return (
    <section className="queue-add" aria-label={i18n.t('queue.add')}>
      <input
        id={id}
        className="sr-only"
        type="file"
        accept=".csv,.tsv,.json,.vcf,.zip,.txt"
        aria-describedby={`${id}-said`}
        disabled={file.type === 'reading'}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) actions.addFile(chosen);
          // the same file chosen again is a change too
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {i18n.t('queue.add_file')}
      </label>
      <span id={`${id}-said`} className="note" role="status">
        {saidOf(file)}
      </span>
      {saved.length > 0 && <SavedLeads saved={saved} add={actions.addSaved} />}
    </section>
  );
}

function saidOf(file: FileView): string {
  switch (file.type) {
    case 'none':
      return i18n.t('queue.add_hint');
    case 'reading':
      return i18n.t('queue.reading');
    case 'added':
      return [
        i18n.t('queue.added', file.count),
        file.left_out > 0 ? i18n.t('paste.left_out', file.left_out) : '',
      ].join(' ');
    case 'problem':
      return i18n.t(`lead_file.${file.problem}.what`);
  }
}
