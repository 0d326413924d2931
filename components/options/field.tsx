import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';
import type { SaveStatus } from './use-save-status.ts';

interface ControlProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface Props {
  /** One by which others find the control; made up where none is given. */
  id?: string | undefined;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  status?: SaveStatus;
  /** Draws the control; everything here belongs on it. */
  children: (control: ControlProps) => ReactNode;
}

/** A label, its control, and beside it what became of the last change. */
export function Field({ id: given, label, hint, error, status = 'idle', children }: Props) {
  const made = useId();
  const id = given ?? made;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="control">
        {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': error !== undefined })}
        <p id={`${id}-note`} className="note">
          {error ? (
            <span className="error">
              <Icon name="alert" />
              {error}
            </span>
          ) : (
            hint
          )}
        </p>
      </div>
      <span className={`save-status ${status}`} role="status">
        {status === 'saved' && (
          <>
            <Icon name="check" />
            {i18n.t('options.saved')}
          </>
        )}
        {status === 'not_saved' && (
          <>
            <Icon name="alert" />
            {i18n.t('options.not_saved')}
          </>
        )}
      </span>
    </div>
  );
}
