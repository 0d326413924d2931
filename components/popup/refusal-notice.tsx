import { i18n } from '#i18n';
import type { PageRefusal } from '../../lib/lead/lead.ts';
import { Notice } from '../shared/notice.tsx';
import { ServerWords } from '../shared/server-words.tsx';
import type { PopupProps } from './popup-model.ts';
import { SkeletonLink } from './skeleton-link.tsx';

interface Props extends PopupProps {
  refusal: PageRefusal | 'forbidden' | 'company';
  detail: string | undefined;
}

/** Where the reader may be wrong rather than the page. */
const BUILT_OTHERWISE: ReadonlySet<Props['refusal']> = new Set([
  'not_a_profile',
  'still_loading',
  'stale_page',
  'unreadable',
]);

/** Why there is no lead here. Says too that the settings are unfinished, as this may be the first thing a user sees. */
export function RefusalNotice({ refusal, detail = '', model, actions }: Props) {
  return (
    <>
      <Notice
        tone={refusal === 'unreadable' ? 'problem' : 'info'}
        what={i18n.t(`refusal.${refusal}.what`)}
        how={i18n.t(`refusal.${refusal}.how`)}
        action={{
          label: i18n.t(`refusal.${refusal}.action`),
          run: refusal === 'forbidden' ? actions.close : actions.readAgain,
        }}
      >
        <ServerWords detail={detail} label={i18n.t('popup.details')} />
      </Notice>
      {BUILT_OTHERWISE.has(refusal) && <SkeletonLink save={actions.saveSkeleton} />}
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
