import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from './field.tsx';
import { tokenError } from './setting-errors.ts';
import { useSaveStatus } from './use-save-status.ts';

interface Props {
  /** Whether one is kept for this server; which, the page is never told. */
  hasToken: boolean;
  /** `''` removes it. */
  save: (token: string) => Promise<void>;
}

/** The bearer token of a shared server: written once, kept, and never shown again. */
export function TokenField({ hasToken, save }: Props) {
  const [typed, setTyped] = useState('');
  const [status, follow] = useSaveStatus();
  const error = typed ? tokenError(typed) : undefined;
  const keep = (token: string) => {
    setTyped('');
    follow(save(token));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed && !error) keep(typed.trim());
  };
  return (
    <form onSubmit={submit}>
      <Field
        id="server-token"
        label={i18n.t('options.token')}
        hint={i18n.t('options.token_hint')}
        error={error}
        status={status}
      >
        {(control) => (
          <div className="buttons">
            <input
              {...control}
              type="password"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              placeholder={hasToken ? i18n.t('options.token_kept') : undefined}
              onChange={({ target }) => setTyped(target.value)}
            />
            <button type="submit" className="button" disabled={!typed || error !== undefined}>
              {i18n.t('options.token_keep')}
            </button>
            {hasToken && (
              <button type="button" className="button" onClick={() => keep('')}>
                {i18n.t('options.token_remove')}
              </button>
            )}
          </div>
        )}
      </Field>
    </form>
  );
}
