import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { FoundLead } from '../../lib/lead-files/lead-reading.ts';

interface Props {
  leads: readonly FoundLead[];
  leftOut: number;
  take: (found: FoundLead) => void;
  back: () => void;
}

/** So many are looked through; more are found by name. */
const MOST_SHOWN = 30;
const FEW = 6;

/** Which of a file's people is the lead. */
export function PasteWhich({ leads, leftOut, take, back }: Props) {
  const id = useId();
  const [sought, setSought] = useState('');
  const found = leads.filter((lead) =>
    wordsOf(lead).join(' ').toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const more = found.length - MOST_SHOWN;
  return (
    <form className="reply paste-form" onSubmit={(event) => event.preventDefault()}>
      <h3>{i18n.t('paste.which')}</h3>
      {leads.length > FEW && (
        <>
          <label htmlFor={id}>{i18n.t('paste.find')}</label>
          <input
            id={id}
            type="search"
            // biome-ignore lint/a11y/noAutofocus: a long list is searched, not read
            autoFocus
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </>
      )}
      <ul className="paste-leads">
        {found.slice(0, MOST_SHOWN).map((lead) => {
          const [name, ...about] = wordsOf(lead);
          return (
            <li key={leads.indexOf(lead)}>
              <button type="button" className="paste-lead" onClick={() => take(lead)}>
                <strong>{name}</strong>
                <span className="muted">{about.join(' · ')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="note" role="status">
        {found.length === 0 ? i18n.t('paste.none_found') : more > 0 ? i18n.t('paste.more', more) : ''}
      </p>
      <p className="note">{leftOut > 0 ? i18n.t('paste.left_out', leftOut) : ''}</p>
      <button type="button" className="button quiet" onClick={back}>
        {i18n.t('paste.back')}
      </button>
    </form>
  );
}

const wordsOf = ({ lead: { profile_data } }: FoundLead): string[] => [
  profile_data.name,
  ...[
    profile_data.current_title || profile_data.headline,
    profile_data.current_company,
    profile_data.email,
  ].filter(Boolean),
];
