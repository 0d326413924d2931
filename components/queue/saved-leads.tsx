import { useState } from 'react';
import { i18n } from '#i18n';
import type { NewItem } from '../../lib/queue/queue.ts';

interface Props {
  saved: readonly NewItem[];
  add: (keys: string[]) => void;
}

/** Leads opened before: those without an email are chosen to begin with. */
export function SavedLeads({ saved, add }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const isChosen = ({ key, subject }: NewItem): boolean =>
    subject === undefined ? !left.has(key) : taken.has(key);
  const toggle = ({ key, subject }: NewItem): void => {
    const change = (keys: ReadonlySet<string>) => {
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      return next;
    };
    if (subject === undefined) setLeft(change);
    else setTaken(change);
  };
  const chosen = saved.filter(isChosen);
  return (
    <details className="queue-saved">
      <summary>{i18n.t('queue.saved', saved.length)}</summary>
      <ul>
        {saved.map((lead) => (
          <li key={lead.key}>
            <label>
              <input type="checkbox" checked={isChosen(lead)} onChange={() => toggle(lead)} />
              {lead.name}
              <span className="muted">
                {[lead.company, lead.subject && i18n.t('queue.has_email')].filter(Boolean).join(' · ')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        disabled={chosen.length === 0}
        onClick={() => add(chosen.map(({ key }) => key))}
      >
        {i18n.t('queue.add_saved', chosen.length)}
      </button>
    </details>
  );
}
