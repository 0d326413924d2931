import { useState } from 'react';
import { i18n } from '#i18n';
import { type Task, TWEAKS } from '../../lib/draft/task.ts';
import { EmailLanguage } from '../../lib/language/email-language.ts';
import { ReplyForm } from './reply-form.tsx';
import { taskWords } from './task-words.ts';

interface Props {
  /** In which the email is written. */
  language: EmailLanguage;
  write: (task: Task) => void;
}

/** What else can be written from the email that is shown: other manners, other angles, and what comes after it. */
export function MorePanel({ language, write }: Props) {
  const [replies, setReplies] = useState(false);
  const chip = (task: Task, label = taskWords(task)) => (
    <button
      type="button"
      className="chip"
      key={label}
      aria-label={taskWords(task)}
      title={label === taskWords(task) ? undefined : taskWords(task)}
      onClick={() => write(task)}
    >
      {label}
    </button>
  );
  return (
    <section className="more" id="more" aria-label={i18n.t('popup.more')}>
      <fieldset>
        <legend>{i18n.t('popup.more_change')}</legend>
        {TWEAKS.map((tweak) => chip({ type: 'tweak', tweak }))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('popup.more_language')}</legend>
        {EmailLanguage.options
          .filter((other) => other !== language)
          .map((other) => chip({ type: 'translate', language: other }, other))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('popup.more_anew')}</legend>
        {chip({ type: 'other_fact' })}
        {chip({ type: 'angles' })}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('popup.more_after')}</legend>
        <span aria-hidden="true">{i18n.t('popup.more_follow_up')}</span>
        {([1, 2, 3] as const).map((number) => chip({ type: 'follow_up', number }, String(number)))}
        <button
          type="button"
          className="chip"
          aria-expanded={replies}
          aria-controls="reply"
          onClick={() => setReplies(!replies)}
        >
          {i18n.t('task.reply')} …
        </button>
      </fieldset>
      {replies && <ReplyForm write={(answer) => write({ type: 'reply', answer })} />}
    </section>
  );
}
