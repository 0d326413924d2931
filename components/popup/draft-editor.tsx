import type { RefObject } from 'react';
import { i18n } from '#i18n';
import type { ProfileData } from '../../lib/lead/user-json.ts';
import { AddressLine } from './address-line.tsx';
import type { EmailText } from './apply-fix.ts';
import { CountryNotes } from './country-notes.tsx';
import { FooterLines } from './footer-lines.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Checked } from './popup-model.ts';
import { SubjectLine } from './subject-line.tsx';
import type { Shown } from './use-shown-text.ts';

interface Props {
  to: string;
  profile: ProfileData;
  address: (to: string) => void;
  shown: Shown;
  findings: Checked['findings'];
  /** Said in the empty body. */
  hint: string;
  edit: (text: EmailText) => void;
  body: RefObject<HTMLTextAreaElement | null>;
  subject: RefObject<HTMLTextAreaElement | null>;
}

/** Address, subject, body and footer: the email as it will stand, edited in place. */
export function DraftEditor({ to, profile, address, shown, findings, hint, edit, body, subject }: Props) {
  const text = shown.type === 'none' ? { subject: '', body: '' } : shown.text;
  const readOnly = shown.type !== 'version';
  const of = (field: 'subject' | 'body') => findings.filter((finding) => finding.field === field);
  return (
    <>
      <AddressLine to={to} address={address} />
      <CountryNotes profile={profile} to={to} />
      <SubjectLine
        ref={subject}
        subject={text.subject}
        findings={of('subject')}
        readOnly={readOnly}
        onChange={(changed) => edit({ ...text, subject: changed })}
        onEnter={() => body.current?.focus()}
      />
      <div className={readOnly ? 'sheet' : 'sheet editable'}>
        {shown.type === 'none' ? (
          <p className="empty">{hint}</p>
        ) : (
          <MarkedText
            ref={body}
            label={i18n.t('popup.body')}
            text={text.body}
            findings={of('body')}
            readOnly={readOnly}
            onChange={(changed) => edit({ ...text, body: changed })}
          />
        )}
      </div>
      {shown.type === 'version' && <FooterLines footer={shown.version.footer} />}
    </>
  );
}
