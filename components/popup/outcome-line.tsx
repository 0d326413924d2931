import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';
import { Notice } from '../shared/notice.tsx';
import { type Choice, ChoiceList } from './choice-list.tsx';
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
      return (
        <ChoiceList
          title={i18n.t('outcome.choose')}
          choices={[
            ...outcome.boxes.map(({ id, subject, kind }) => ({
              key: id,
              label: subject || i18n.t('outcome.box_untitled'),
              note: i18n.t(`outcome.box_${kind}`),
              run: () => actions.insert(id),
            })),
            inNewEmail(actions),
          ]}
        />
      );
    case 'changed':
      return (
        <ChoiceList
          title={i18n.t('outcome.changed')}
          choices={[
            {
              key: outcome.box,
              label: i18n.t('outcome.changed_above'),
              run: () => actions.insert(outcome.box, true),
            },
            inNewEmail(actions),
          ]}
        />
      );
    case 'no_compose':
    case 'gmail_unavailable':
      return (
        <Notice
          tone="problem"
          what={i18n.t(`outcome.${outcome.type}.what`)}
          action={{ label: i18n.t(`outcome.${outcome.type}.action`), run: () => actions.insert('new') }}
        />
      );
    case 'gmail_forbidden':
      return (
        <Notice
          tone="problem"
          what={i18n.t('outcome.gmail_forbidden.what')}
          action={{ label: i18n.t('outcome.gmail_forbidden.action'), run: actions.allowGmail }}
        />
      );
    case 'not_kept':
      return (
        <Notice
          tone="problem"
          what={i18n.t(outcome.restored ? 'outcome.not_kept.what' : 'outcome.not_kept.what_left')}
          action={{ label: i18n.t('outcome.not_kept.action'), run: actions.copy }}
        />
      );
    case 'nothing':
      return <Warned words={i18n.t('outcome.nothing')} />;
    case 'do_not_contact':
      return (
        <Notice
          tone="problem"
          what={i18n.t('outcome.do_not_contact.what', [outcome.entry])}
          action={{
            label: i18n.t('outcome.do_not_contact.action'),
            run: () => actions.openOptions('do_not_contact'),
          }}
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
        outcome.recipient === 'other' && i18n.t('outcome.recipient_other'),
        outcome.undo ? i18n.t('outcome.inserted') : i18n.t('outcome.inserted_no_undo'),
        !outcome.subject && i18n.t('outcome.subject_kept'),
        outcome.recipient === 'none' && i18n.t('outcome.recipient_none'),
      ];
      const said = words.filter(Boolean).join(' · ');
      return outcome.recipient === 'other' ? <Warned words={said} /> : <Done words={said} />;
    }
  }
}

const inNewEmail = (actions: PopupActions): Choice => ({
  key: 'new',
  label: i18n.t('outcome.choose_new'),
  run: () => actions.insert('new'),
});

const Done = ({ words }: { words: string }) => (
  <p className="outcome done" role="status">
    <Icon name="check" />
    {words}
  </p>
);

/** What the user should look at before the email goes out. */
const Warned = ({ words }: { words: string }) => (
  <p className="outcome warned" role="alert">
    <Icon name="alert" />
    {words}
  </p>
);
