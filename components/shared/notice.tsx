import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  /** `problem` is announced at once; `info` waits its turn. */
  tone: 'problem' | 'info';
  what: string;
  how?: string | undefined;
  action?: { label: string; run: () => void } | undefined;
  children?: ReactNode;
}

/** One sentence on what happened, one on what to do, one button that does it. */
export function Notice({ tone, what, how, action, children }: Props) {
  return (
    <section className={`notice ${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon name={tone === 'problem' ? 'alert' : 'info'} />
      <div className="notice-text">
        <p className="notice-what">{what}</p>
        {how && <p>{how}</p>}
        {children}
        {action && (
          <button type="button" className="button primary" onClick={action.run}>
            {action.label}
          </button>
        )}
      </div>
    </section>
  );
}
