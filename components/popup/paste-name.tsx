import { useId, useState } from 'react';
import { i18n } from '#i18n';

interface Props {
  /** What may be the name; the user confirms it. */
  guess: string;
  take: (name: string) => void;
  back: () => void;
}

/** Asks whose text it is, which the text does not say for sure. */
export function PasteName({ guess, take, back }: Props) {
  const id = useId();
  const [name, setName] = useState(guess);
  const isName = /\p{L}/u.test(name);
  return (
    <form
      className="reply paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isName) take(name.trim());
      }}
    >
      <label htmlFor={id}>{i18n.t('paste.name')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={120}
        // biome-ignore lint/a11y/noAutofocus: it is the one thing asked
        autoFocus
        aria-describedby={`${id}-hint`}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <p id={`${id}-hint`} className="note">
        {i18n.t('paste.name_hint')}
      </p>
      <div className="paste-buttons">
        <button type="submit" className="button primary" disabled={!isName}>
          {i18n.t('paste.use')}
        </button>
        <button type="button" className="button quiet" onClick={back}>
          {i18n.t('paste.back')}
        </button>
      </div>
    </form>
  );
}
