import { useId } from 'react';
import { i18n } from '#i18n';
import { LONGEST_REPLY } from '../../lib/draft/task.ts';
import { ownAnswer } from '../../lib/pipeline/prepare-reply.ts';

interface Props {
  /** Kept by whoever shows the form: closing it must not cost what was pasted. */
  answer: string;
  setAnswer: (answer: string) => void;
  write: (answer: string) => void;
}

/** Takes what the lead answered; it goes nowhere but to the user's model server. */
export function ReplyForm({ answer, setAnswer, write }: Props) {
  const id = useId();
  // quoted mail and a signature are not an answer
  const isUsable = ownAnswer(answer) !== '';
  return (
    <form
      id="reply"
      className="reply"
      onSubmit={(event) => {
        event.preventDefault();
        if (isUsable) write(answer.trim());
      }}
    >
      <label htmlFor={id}>{i18n.t('popup.reply_paste')}</label>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus
        maxLength={LONGEST_REPLY}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      {answer.trim() !== '' && !isUsable && (
        <p className="note" role="alert">
          {i18n.t('popup.reply_nothing')}
        </p>
      )}
      <button type="submit" className="button" disabled={!isUsable}>
        {i18n.t('popup.reply_write')}
      </button>
    </form>
  );
}
