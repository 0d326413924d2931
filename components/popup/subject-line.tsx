import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '../../lib/draft/draft.ts';
import { MarkedText } from './marked-text.tsx';

interface Props {
  subject: string;
  findings: readonly Finding[];
  readOnly: boolean;
  onChange: (subject: string) => void;
  onEnter: () => void;
  ref: Ref<HTMLTextAreaElement>;
}

export function SubjectLine({ subject, findings, readOnly, onChange, onEnter, ref }: Props) {
  const count = [...subject].length;
  return (
    <div className="line subject">
      <span aria-hidden="true">{i18n.t('popup.subject')}</span>
      <MarkedText
        ref={ref}
        label={i18n.t('popup.subject')}
        text={subject}
        findings={findings}
        readOnly={readOnly}
        oneLine
        onChange={onChange}
        onEnter={onEnter}
      />
      {count > 0 && (
        <span
          className="count"
          role="img"
          title={i18n.t('popup.subject_length', count)}
          aria-label={i18n.t('popup.subject_length', count)}
        >
          {count}
        </span>
      )}
    </div>
  );
}
