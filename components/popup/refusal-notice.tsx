import { i18n } from '#i18n';
import type { PageRefusal } from '../../lib/lead/lead.ts';
import { Notice } from '../shared/notice.tsx';
import type { PopupProps } from './popup-model.ts';

interface Props extends PopupProps {
  refusal: PageRefusal | 'forbidden';
}

/** Why there is no lead here. Says too that the settings are unfinished, as this may be the first thing a user sees. */
export function RefusalNotice({ refusal, model, actions }: Props) {
  return (
    <>
      <Notice
        tone="info"
        what={i18n.t(`refusal.${refusal}.what`)}
        how={i18n.t(`refusal.${refusal}.how`)}
        action={{
          label: i18n.t(`refusal.${refusal}.action`),
          run: refusal === 'forbidden' ? actions.close : actions.readAgain,
        }}
      />
      {model.gaps.length > 0 && (
        <p className="setup-hint">
          {i18n.t('popup.setup_hint')}{' '}
          <button type="button" className="link" onClick={() => actions.openOptions()}>
            {i18n.t('popup.first_action')}
          </button>
        </p>
      )}
    </>
  );
}
