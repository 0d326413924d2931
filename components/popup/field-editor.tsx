import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Corrections } from '../../lib/lead/corrections.ts';
import type { ProfileData, ProfileField } from '../../lib/lead/user-json.ts';
import { columnsOf, emptyRow, type FieldRow, fromRows, toRows } from './field-rows.ts';

interface Props {
  profile: ProfileData;
  field: ProfileField;
  save: (corrections: Corrections) => void;
  cancel: () => void;
}

/** Longer texts have a box of several lines. */
const LONG: ReadonlySet<string> = new Set(['about', 'skills', 'text', 'description']);

/** Corrects one field of the lead, entry by entry where it is a list. */
export function FieldEditor({ profile, field, save, cancel }: Props) {
  const [rows, setRows] = useState<FieldRow[]>(() => toRows(profile, field));
  const columns = columnsOf(field);
  const setAt = (at: number, column: string, text: string) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, [column]: text } : row)));
  return (
    <form
      className="field-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save(fromRows(field, rows));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Esc closes this, not the panel below it
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        cancel();
      }}
    >
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id, and each box is controlled
        <fieldset key={at}>
          {columns.length === 0 ? (
            <Box
              label={i18n.t(`field.${field}`)}
              isLabelHidden
              isLong={LONG.has(field)}
              autoFocus
              text={row.value ?? ''}
              change={(text) => setAt(at, 'value', text)}
            />
          ) : (
            columns.map((column, index) => (
              <Box
                key={column}
                label={i18n.t(`entry.${column}`)}
                isLong={LONG.has(column)}
                autoFocus={at === 0 && index === 0}
                text={row[column] ?? ''}
                change={(text) => setAt(at, column, text)}
              />
            ))
          )}
          {columns.length > 0 && (
            <button
              type="button"
              className="link"
              onClick={() => setRows(rows.filter((_, index) => index !== at))}
            >
              {i18n.t('popup.entry_remove')}
            </button>
          )}
        </fieldset>
      ))}
      {field === 'skills' && <p className="note">{i18n.t('popup.skills_hint')}</p>}
      <div className="field-actions">
        {columns.length > 0 && (
          <button type="button" className="link" onClick={() => setRows([...rows, emptyRow(field)])}>
            {i18n.t('popup.entry_add')}
          </button>
        )}
        <span className="space" />
        <button type="button" className="button quiet" onClick={cancel}>
          {i18n.t('popup.field_cancel')}
        </button>
        <button type="submit" className="button">
          {i18n.t('popup.field_save')}
        </button>
      </div>
    </form>
  );
}

interface BoxProps {
  label: string;
  /** The row says it already. */
  isLabelHidden?: boolean;
  isLong: boolean;
  autoFocus: boolean;
  text: string;
  change: (text: string) => void;
}

function Box({ label, isLabelHidden = false, isLong, autoFocus, text, change }: BoxProps) {
  const id = useId();
  const shared = {
    value: text,
    // the user has just asked for it
    autoFocus,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  };
  return (
    <div className="box">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      {isLong ? <textarea id={id} rows={3} {...shared} /> : <input id={id} type="text" {...shared} />}
    </div>
  );
}
