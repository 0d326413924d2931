import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Ranking } from '../../lib/draft/draft.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { AuditExchange } from './audit-exchange.tsx';
import { AuditSentences, type Standing } from './audit-sentences.tsx';
import { type Audited, auditText } from './audit-text.ts';

interface Props {
  audited: Audited;
  standing: Standing | undefined;
  copyText: (text: string) => void;
  close: () => void;
}

/** What the model was sent and what it answered, untouched: anybody can check how an email came about, or why none did. */
export function AuditDialog({ audited, standing, copyText, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { exchanges } = audited;
  const facts = 'facts' in audited ? audited.facts : [];
  return (
    <dialog ref={dialog} className="audit" aria-labelledby="audit-title" onClose={close}>
      <div className="panel-title">
        <h2 id="audit-title">{i18n.t('audit.title')}</h2>
        <CopyButton
          text={auditText(audited)}
          label={i18n.t('audit.copy')}
          copiedLabel={i18n.t('command.copied')}
          copyText={copyText}
        />
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          {i18n.t('audit.close')}
        </button>
      </div>
      <div className="audit-text">
        {'failure' in audited && audited.failure && (
          <p className="audit-failure">{i18n.t(`failure.${audited.failure.code}.what`)}</p>
        )}
        {exchanges.map((exchange, index) => (
          <AuditExchange
            // biome-ignore lint/suspicious/noArrayIndexKey: requests that were made never change
            key={index}
            exchange={exchange}
            number={exchanges.length > 1 ? index + 1 : undefined}
            known={exchanges[index - 1]?.messages.length ?? 0}
          />
        ))}
        {standing && <AuditSentences {...standing} />}
        {facts.length > 0 && <h3>{i18n.t('audit.facts')}</h3>}
        <ul>
          {facts.map(({ id, text }) => (
            <li key={id}>
              <span className="muted">{id}</span> {text}
            </li>
          ))}
        </ul>
        <dl>
          {termsOf(audited).map(([term, value]) => (
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

function rankedBy({ by, model, failure }: Ranking): string {
  if (by === 'embedding') return i18n.t('audit.ranked_embedding', [model ?? '']);
  if (!failure) return i18n.t('audit.ranked_lexical');
  return model ? i18n.t('audit.ranked_failed', [model]) : i18n.t('audit.ranked_unlisted');
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** Model and options are the same for all requests of one writing. */
function termsOf(audited: Audited): [string, string | number][] {
  const terms: [string, string | number][] = [];
  const [first] = audited.exchanges;
  if (first)
    terms.push(
      [i18n.t('audit.model'), first.model],
      [i18n.t('audit.temperature'), first.options.temperature],
      [i18n.t('audit.seed'), first.options.seed ?? i18n.t('audit.seed_none')],
      [i18n.t('audit.context'), first.options.num_ctx],
    );
  if ('stats' in audited) {
    if (audited.ranking) terms.push([i18n.t('audit.ranked_by'), rankedBy(audited.ranking)]);
    const { prompt_tokens, output_tokens, total_ms, load_ms } = audited.stats;
    terms.push(
      [i18n.t('audit.tokens'), i18n.t('audit.tokens_value', [prompt_tokens, output_tokens])],
      [i18n.t('audit.time'), i18n.t('audit.time_value', [seconds(total_ms), seconds(load_ms)])],
    );
  }
  return terms;
}
