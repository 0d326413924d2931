import type { ReactNode } from 'react';
import { i18n } from '#i18n';

interface Props {
  title: string;
  close: () => void;
  children: ReactNode;
}

/** Lies over the whole popup, with a way back. */
export function FactsPanel({ title, close, children }: Props) {
  return (
    <section className="facts" aria-label={title}>
      <div className="panel-title">
        <h2>{title}</h2>
        <button type="button" className="button quiet" onClick={close}>
          {i18n.t('popup.facts_close')}
        </button>
      </div>
      {children}
    </section>
  );
}
