import { i18n } from '#i18n';
import type { Provenance } from '../../lib/lead/lead.ts';
import type { ProfileField } from '../../lib/lead/user-json.ts';
import { sourceWords } from './source-words.ts';

interface Props {
  field: ProfileField;
  /** None where the user removed the field. */
  values: readonly string[];
  provenance: Provenance | undefined;
  isCorrected: boolean;
  edit: () => void;
  remove: () => void;
  restore: () => void;
}

/** One field of what is known: its values, where they come from, and what the user can do about them. */
export function FieldRow({ field, values, provenance, isCorrected, edit, remove, restore }: Props) {
  const name = i18n.t(`field.${field}`);
  const act = (label: string, onClick: () => void) => (
    <button type="button" className="link" aria-label={`${label}: ${name}`} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may state the same thing twice; the list never reorders
          <p key={index}>{value}</p>
        ))}
        {values.length === 0 && <p className="muted">{i18n.t('popup.field_removed')}</p>}
        {provenance && (
          <p className={provenance.source.includes('≠') ? 'source conflict' : 'source'}>
            {isCorrected ? i18n.t('popup.field_corrected') : sourceOf(provenance)}
          </p>
        )}
        <div className="fact-actions">
          {act(i18n.t('popup.field_edit'), edit)}
          {values.length > 0 && act(i18n.t('popup.field_remove'), remove)}
          {isCorrected && act(i18n.t('popup.field_restore'), restore)}
        </div>
      </dd>
    </div>
  );
}

const sourceOf = ({ source, confidence }: Provenance): string =>
  i18n.t('popup.fact_source', [sourceWords(source), Math.round(confidence * 100)]);
