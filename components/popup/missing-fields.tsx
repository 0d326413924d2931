import { i18n } from '#i18n';
import { Missing } from '../../lib/lead/lead.ts';
import type { ProfileField } from '../../lib/lead/user-json.ts';
import { SkeletonLink } from './skeleton-link.tsx';

interface Props {
  unknown: { field: ProfileField; why: Missing }[];
  readAgain: () => void;
  /** The user knows what the page does not say. */
  add: (field: ProfileField) => void;
  saveSkeleton: () => void;
}

/** What is not known of the lead, by reason; what only has not loaded can be had. */
export function MissingFields({ unknown, readAgain, add, saveSkeleton }: Props) {
  return (
    <section className="missing-fields">
      <h3>{i18n.t('popup.facts_missing')}</h3>
      {Missing.options.map((why) => {
        const fields = unknown.filter((entry) => entry.why === why);
        if (fields.length === 0) return null;
        return (
          <p key={why}>
            <span className="muted">{i18n.t(`missing.${why}`)}: </span>
            {fields.map(({ field }, index) => (
              <span key={field}>
                {index > 0 && ', '}
                <button
                  type="button"
                  className="link"
                  aria-label={`${i18n.t('popup.field_add')}: ${i18n.t(`field.${field}`)}`}
                  onClick={() => add(field)}
                >
                  {i18n.t(`field.${field}`)}
                </button>
              </span>
            ))}
          </p>
        );
      })}
      {unknown.some(({ why }) => why === 'not_loaded') && (
        <p>
          {i18n.t('popup.scroll_hint')}{' '}
          <button type="button" className="link" onClick={readAgain}>
            {i18n.t('popup.read_again')}
          </button>
        </p>
      )}
      {unknown.some(({ why }) => why === 'drifted') && <SkeletonLink save={saveSkeleton} />}
    </section>
  );
}
