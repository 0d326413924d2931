import { i18n } from '#i18n';
import { correctedLead } from '../../lib/lead/corrections.ts';
import { Icon } from '../shared/icon.tsx';
import { countFacts } from './lead-fields.ts';
import { leadName } from './lead-name.ts';
import type { PopupProps } from './popup-model.ts';
import { ServerDot } from './server-dot.tsx';
import { countConflicts } from './source-words.ts';

interface Props extends PopupProps {
  factsOpen: boolean;
  toggleFacts: () => void;
  showPaste: () => void;
}

/** Whom one is writing to, and how the server is. */
export function PopupHeader({ model, actions, factsOpen, toggleFacts, showPaste }: Props) {
  const draft = model.page.type === 'lead' ? model.page.draft : undefined;
  const lead = draft && correctedLead(draft.lead, draft.corrections);
  const conflicts = lead ? countConflicts(lead) : 0;
  const profile = lead?.profile_data;
  const line = profile && (profile.current_title || profile.headline);
  const company = profile?.current_company;
  const about = line && company && !line.includes(company) ? `${line} · ${company}` : line || company;
  return (
    <header className="header">
      <div className="who">
        <Icon name="diamond" />
        <h1>{lead ? leadName(lead) : i18n.t('extName')}</h1>
        <ServerDot
          server={model.server}
          writing={draft?.status === 'running'}
          modelName={model.modelName}
          checkServer={actions.checkServer}
        />
        {lead && (
          <button
            type="button"
            className="icon-button paste-button"
            aria-label={i18n.t('paste.open')}
            title={i18n.t('paste.open')}
            onClick={showPaste}
          >
            <Icon name="paste" />
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t('popup.settings')}
          title={i18n.t('popup.settings')}
          onClick={() => actions.openOptions()}
        >
          <Icon name="sliders" />
        </button>
      </div>
      {lead && (
        <div className="what">
          <p title={about}>{about}</p>
          <button type="button" className="link facts-toggle" aria-expanded={factsOpen} onClick={toggleFacts}>
            {i18n.t('popup.facts', countFacts(lead))}
            {conflicts > 0 && ` · ${i18n.t('popup.conflicts', conflicts)}`}
            <Icon name={factsOpen ? 'down' : 'right'} />
          </button>
        </div>
      )}
    </header>
  );
}
