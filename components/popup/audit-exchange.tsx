import { i18n } from '#i18n';
import type { Exchange } from '../../lib/draft/draft.ts';
import { ServerWords } from '../shared/server-words.tsx';

interface Props {
  exchange: Exchange;
  /** Counted from 1; `undefined` where there was only one. */
  number: number | undefined;
  /** How many of its messages had been sent before; they stay folded. */
  known: number;
}

/** One request and its answer, untouched; why it failed, where it did. */
export function AuditExchange({ exchange: { raw, messages, failure }, number, known }: Props) {
  return (
    <section>
      {number !== undefined && <h2>{i18n.t('audit.request', [number])}</h2>}
      {failure && <p className="audit-failure">{i18n.t(`failure.${failure.code}.what`)}</p>}
      {failure && <ServerWords detail={failure.detail} />}
      <h3>{i18n.t('audit.raw')}</h3>
      {raw ? <pre>{raw}</pre> : <p className="muted">{i18n.t('audit.raw_none')}</p>}
      <h3>{i18n.t('audit.sent')}</h3>
      {messages.map(({ role, content }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the messages of a request never change
        <details key={index} open={role === 'user' && index >= known}>
          <summary>{i18n.t(`audit.${role}`)}</summary>
          <pre>{content}</pre>
        </details>
      ))}
    </section>
  );
}
