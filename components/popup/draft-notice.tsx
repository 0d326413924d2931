import { i18n } from '#i18n';
import type { Draft } from '../../lib/draft/draft.ts';
import { correctedLead } from '../../lib/lead/corrections.ts';
import { Notice } from '../shared/notice.tsx';
import { AuditButton } from './audit-button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { isThin } from './lead-fields.ts';
import type { PopupProps } from './popup-model.ts';

interface Props extends PopupProps {
  draft: Draft;
}

/** The failure in whose way this popup is: the list's, the draft's own, or the server's as long as nothing is written. */
export function blockingFailure({ model, draft }: Pick<Props, 'model' | 'draft'>) {
  if (draft.status === 'running') return undefined;
  if (model.listed !== undefined)
    return { failure: { code: 'do_not_contact' as const, detail: model.listed }, of: 'list' as const };
  // the list or the recipient has changed since
  if (draft.failure?.code === 'do_not_contact') return undefined;
  if (draft.failure && draft.status !== 'done') return { failure: draft.failure, of: 'draft' as const };
  if (model.server.type === 'problem' && draft.versions.length === 0)
    return { failure: model.server.failure, of: 'server' as const };
  return undefined;
}

/** Everything to know before the text: what went wrong beside it, and what is in the way of it. */
export function DraftNotice(props: Props) {
  const { draft, model, actions } = props;
  return (
    <>
      {model.trouble && (
        <FailureNotice failure={model.trouble} retry={actions.readAgain} model={model} actions={actions} />
      )}
      {draft.warnings?.map((warning) => (
        <Notice key={warning} tone="info" what={i18n.t(`warning.${warning}`)} />
      ))}
      <WritingNotice {...props} />
    </>
  );
}

function WritingNotice({ draft, model, actions }: Props) {
  const blocking = blockingFailure({ model, draft });
  if (blocking) {
    const { task } = draft;
    const again = task ? () => actions.write(task) : actions.generate;
    const retry = blocking.of === 'draft' ? again : actions.checkServer;
    const { failure, exchanges = [] } = draft;
    return (
      <FailureNotice failure={blocking.failure} retry={retry} model={model} actions={actions}>
        {blocking.of === 'draft' && exchanges.length > 0 && (
          <AuditButton audited={{ failure, exchanges }} copyText={actions.copyText} />
        )}
      </FailureNotice>
    );
  }
  if (
    draft.status === 'idle' &&
    draft.versions.length === 0 &&
    isThin(correctedLead(draft.lead, draft.corrections))
  )
    return <Notice tone="info" what={i18n.t('popup.thin')} />;
  return null;
}
