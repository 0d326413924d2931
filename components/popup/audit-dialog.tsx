import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { DraftVersion } from '../../lib/draft/draft.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { auditText } from './audit-text.ts';

interface Props {
  version: DraftVersion;
  copyText: (text: string) => void;
  close: () => void;
}

/** What the model was sent and what it answered, untouched: anybody can check how an email came about. */
export function AuditDialog({ version, copyText, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { raw, messages, facts, model, options, stats } = version;
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const terms: [string, string | number][] = [
    [i18n.t('audit.model'), model],
    [i18n.t('audit.temperature'), options.temperature],
    [i18n.t('audit.seed'), options.seed ?? i18n.t('audit.seed_none')],
    [i18n.t('audit.context'), options.num_ctx],
    [i18n.t('audit.tokens'), i18n.t('audit.tokens_value', [stats.prompt_tokens, stats.output_tokens])],
    [i18n.t('audit.time'), i18n.t('audit.time_value', [seconds(stats.total_ms), seconds(stats.load_ms)])],
  ];
  return (
    <dialog ref={dialog} className="audit" aria-labelledby="audit-title" onClose={close}>
      <div className="panel-title">
        <h2 id="audit-title">{i18n.t('audit.title')}</h2>
        <CopyButton
          text={auditText(version)}
          label={i18n.t('audit.copy')}
          copiedLabel={i18n.t('command.copied')}
          copyText={copyText}
        />
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          {i18n.t('audit.close')}
        </button>
      </div>
      <div className="audit-text">
        <h3>{i18n.t('audit.raw')}</h3>
        <pre>{raw}</pre>
        <h3>{i18n.t('audit.sent')}</h3>
        {messages.map(({ role, content }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the messages of a finished draft never change
          <details key={index} open={role === 'user'}>
            <summary>{i18n.t(`audit.${role}`)}</summary>
            <pre>{content}</pre>
          </details>
        ))}
        {facts.length > 0 && <h3>{i18n.t('audit.facts')}</h3>}
        <ul>
          {facts.map(({ id, text }) => (
            <li key={id}>
              <span className="muted">{id}</span> {text}
            </li>
          ))}
        </ul>
        <dl>
          {terms.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
