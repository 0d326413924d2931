import { i18n } from '#i18n';

interface Props {
  save: () => void;
}

/** Offers the report that lets us mend a reader, and says what is in it. */
export function SkeletonLink({ save }: Props) {
  return (
    <p className="setup-hint">
      <button type="button" className="link" onClick={save}>
        {i18n.t('popup.skeleton_save')}
      </button>{' '}
      <span className="muted">{i18n.t('popup.skeleton_holds')}</span>
    </p>
  );
}
