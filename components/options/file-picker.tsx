import { useId } from 'react';

interface Props {
  label: string;
  /** As of an `<input type="file">`. */
  accept: string;
  hint?: string;
  /** What came of the last file. */
  said: string | undefined;
  disabled?: boolean;
  read: (file: File) => void;
}

/** A button that takes one file, and what came of it. The browser's own is out of sight and in reach of the keyboard. */
export function FilePicker({ label, accept, hint, said, disabled, read }: Props) {
  const id = useId();
  return (
    <div className="field">
      <div className="control file">
        <input
          id={id}
          className="sr-only"
          type="file"
          accept={accept}
          aria-describedby={hint ? `${id}-hint ${id}-said` : `${id}-said`}
          disabled={disabled}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) read(file);
            // the same file chosen again is a change too
            target.value = '';
          }}
        />
        <label htmlFor={id} className="button">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="note">
            {hint}
          </p>
        )}
        <p id={`${id}-said`} className="note" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
