import { useState } from 'react';
import { Field } from './field.tsx';
import { useSaveStatus } from './use-save-status.ts';

interface Props {
  id?: string;
  label: string;
  hint?: string;
  placeholder?: string;
  value: string;
  /** The sentence on what is wrong with a text; such a text is not saved. */
  errorOf?: (text: string) => string | undefined;
  save: (text: string) => Promise<void>;
  lines?: number;
  short?: boolean;
  inputMode?: 'text' | 'url' | 'decimal' | 'numeric';
}

/** Saves each valid text as it is typed; what is wrong with one is said when the user has left the field. */
export function TextField({
  id,
  label,
  hint,
  placeholder,
  value,
  errorOf,
  save,
  lines,
  short,
  inputMode,
}: Props) {
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const [status, follow] = useSaveStatus();
  const text = typed ?? value;
  const error = errorOf?.(text);
  const shared = {
    value: text,
    placeholder,
    spellCheck: lines !== undefined,
    autoComplete: 'off',
    className: short ? 'short' : undefined,
    onBlur: () => {
      setLeft(true);
      if (!error) setTyped(undefined);
    },
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      setLeft(false);
      if (!errorOf?.(target.value)) follow(save(target.value));
    },
  };
  return (
    <Field id={id} label={label} hint={hint} error={left ? error : undefined} status={status}>
      {(control) =>
        lines ? (
          <textarea {...control} {...shared} rows={lines} />
        ) : (
          <input {...control} {...shared} inputMode={inputMode ?? 'text'} />
        )
      }
    </Field>
  );
}
