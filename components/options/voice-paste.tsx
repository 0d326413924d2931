import { useState } from 'react';
import { i18n } from '#i18n';
import { learnVoice } from '../../lib/style/voice/learn-voice.ts';
import type { LearnedFromFile } from '../../lib/style/voice/mail/learn-from-file.ts';
import { pastedEmail } from '../../lib/style/voice/mail/pasted-email.ts';
import { Field } from './field.tsx';

const MOST_PASTED = 5;

/** Up to five emails of the sender's, each in a field of its own; gone from the page once they are learned from. */
export function VoicePaste({ take }: { take: (result: LearnedFromFile) => void }) {
  const [emails, setEmails] = useState(['']);
  const learn = async () => {
    const samples = await Promise.all(emails.filter((text) => text.trim()).map(pastedEmail));
    const voice = learnVoice(samples.filter((sample) => sample !== undefined));
    take(voice ? { type: 'learned', voice } : { type: 'too_little' });
    if (voice) setEmails(['']);
  };
  return (
    <>
      {emails.map((text, index) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: fields have no identity but their place, and are never reordered
          key={index}
          label={i18n.t('options.voice_email', [index + 1])}
          hint={index === emails.length - 1 ? i18n.t('options.voice_email_hint') : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              rows={4}
              className="pasted"
              value={text}
              spellCheck={false}
              onChange={({ target }) =>
                setEmails(emails.map((email, at) => (at === index ? target.value : email)))
              }
            />
          )}
        </Field>
      ))}
      <div className="field">
        <span />
        <div className="buttons">
          <button
            type="button"
            className="button"
            disabled={emails.every((text) => !text.trim())}
            onClick={() => void learn()}
          >
            {i18n.t('options.voice_learn')}
          </button>
          {emails.length < MOST_PASTED && (
            <button type="button" className="link" onClick={() => setEmails([...emails, ''])}>
              {i18n.t('options.voice_add')}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
