import { i18n } from '#i18n';
import type { Failure } from '../../lib/model/failure.ts';
import { Notice } from '../shared/notice.tsx';
import { ServerWords } from '../shared/server-words.tsx';

/** Why there are no settings to show. */
export function OptionsFailure({ failure: { code, detail } }: { failure: Failure }) {
  return (
    <Notice tone="problem" what={i18n.t(`failure.${code}.what`)} how={i18n.t(`failure.${code}.how`)}>
      <ServerWords detail={detail} label={i18n.t('popup.details')} />
    </Notice>
  );
}
