import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';
import { Notice } from '../shared/notice.tsx';
import { ComposeChoice } from './compose-choice.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface Props {
  outcome: PopupModel['outcome'];
  actions: PopupActions;
}

/** How the insertion went, right above the button that asked for it. */
export function OutcomeLine({ outcome, actions }: Props) {
  if (!outcome) return null;
  switch (outcome.type) {
    case 'choose':
      return <ComposeChoice boxes={outcome.boxes} insert={actions.insert} />;
    case 'no_compose':
    case 'gmail_unavailable':
      return (
        <Notice
          tone="problem"
          what={i18n.t(`outcome.${outcome.type}.what`)}
          action={{ label: i18n.t(`outcome.${outcome.type}.action`), run: () => actions.insert('new') }}
        />
      );
    case 'not_kept':
      return (
        <Notice
          tone="problem"
          what={i18n.t('outcome.not_kept.what')}
          action={{ label: i18n.t('outcome.not_kept.action'), run: actions.copy }}
        />
      );
    case 'inserting':
      return (
        <p className="outcome" role="status">
          {i18n.t('outcome.inserting')}
        </p>
      );
    case 'copied':
      return <Done words={i18n.t('outcome.copied')} />;
    case 'inserted': {
      const words = [
        outcome.undo ? i18n.t('outcome.inserted') : i18n.t('outcome.inserted_no_undo'),
        !outcome.subject && i18n.t('outcome.subject_kept'),
        outcome.recipient === 'other' && i18n.t('outcome.recipient_other'),
        outcome.recipient === 'none' && i18n.t('outcome.recipient_none'),
      ];
      return <Done words={words.filter(Boolean).join(' · ')} />;
    }
  }
}

const Done = ({ words }: { words: string }) => (
  <p className="outcome done" role="status">
    <Icon name="check" />
    {words}
  </p>
);
