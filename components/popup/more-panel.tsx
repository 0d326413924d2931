import { useState } from 'react';
import { i18n } from '#i18n';
import { needsEarlier, type Task, TWEAKS } from '../../lib/draft/task.ts';
import { EmailLanguage } from '../../lib/language/email-language.ts';
import { ReplyForm } from './reply-form.tsx';
import { taskWords } from './task-words.ts';

interface Props {
  /** Whether the email that is shown has a text to go on from. */
  hasText: boolean;
  /** In which the email is written. */
  language: EmailLanguage;
  /** What the lead answered, as pasted so far. */
  answer: string;
  setAnswer: (answer: string) => void;
  write: (task: Task) => void;
}

/** What else can be written from the email that is shown: other manners, other angles, and what comes after it. */
export function MorePanel({ hasText, language, answer, setAnswer, write }: Props) {
  const [replies, setReplies] = useState(answer !== '');
  const chip = (task: Task, label = taskWords(task)) => (
    <button
      type="button"
      className="chip"
      key={label}
      aria-label={taskWords(task)}
      title={label === taskWords(task) ? undefined : taskWords(task)}
      disabled={needsEarlier(task) && !hasText}
      onClick={() => write(task)}
    >
      {label}
    </button>
  );
  return (
    <section className="more" id="more" aria-label={i18n.t('popup.more')}>
      <fieldset>
        <legend>{i18n.t('popup.more_change')}</legend>
        <div className="chips">{TWEAKS.map((tweak) => chip({ type: 'tweak', tweak }))}</div>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('popup.more_language')}</legend>
        <div className="chips">
          {EmailLanguage.options
            .filter((other) => other !== language)
            .map((other) => chip({ type: 'translate', language: other }, other))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('popup.more_anew')}</legend>
        <div className="chips">
          {chip({ type: 'other_fact' })}
          {chip({ type: 'angles' })}
        </div>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('popup.more_after')}</legend>
        <div className="chips">
          <span aria-hidden="true">{i18n.t('popup.more_follow_up')}</span>
          {([1, 2, 3] as const).map((number) => chip({ type: 'follow_up', number }, String(number)))}
          <button
            type="button"
            className="chip"
            aria-expanded={replies}
            aria-controls="reply"
            disabled={!hasText}
            onClick={() => setReplies(!replies)}
          >
            {i18n.t('task.reply')} …
          </button>
        </div>
      </fieldset>
      {replies && hasText && (
        <ReplyForm
          answer={answer}
          setAnswer={setAnswer}
          write={(answer) => write({ type: 'reply', answer })}
        />
      )}
    </section>
  );
}
