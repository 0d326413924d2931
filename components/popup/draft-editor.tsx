import type { RefObject } from 'react';
import type { SentenceSource } from '../../lib/email/sentence-sources.ts';
import type { ProfileData } from '../../lib/lead/user-json.ts';
import { AddressLine } from './address-line.tsx';
import type { EmailText } from './apply-fix.ts';
import { BodyEditor } from './body-editor.tsx';
import { CountryNotes } from './country-notes.tsx';
import { FooterLines } from './footer-lines.tsx';
import type { Checked } from './popup-model.ts';
import { SubjectChoices } from './subject-choices.tsx';
import { SubjectLine } from './subject-line.tsx';
import type { Shown } from './use-shown-text.ts';

interface Props {
  to: string;
  profile: ProfileData;
  address: (to: string) => void;
  shown: Shown;
  findings: Checked['findings'];
  /** What each sentence of the body stands on; empty while it is written. */
  sources: readonly SentenceSource[];
  /** Said in the empty body. */
  hint: string;
  edit: (text: EmailText) => void;
  body: RefObject<HTMLTextAreaElement | null>;
  subject: RefObject<HTMLTextAreaElement | null>;
}

/** Address, subject, body and footer: the email as it will stand, edited in place. */
export function DraftEditor(props: Props) {
  const { to, profile, address, shown, findings, sources, hint, edit, body, subject } = props;
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
      {shown.type === 'version' && (
        <SubjectChoices
          subjects={shown.version.subjects ?? []}
          current={text.subject}
          choose={(chosen) => edit({ ...text, subject: chosen })}
        />
      )}
      {shown.type === 'none' ? (
        <div className="sheet">
          <p className="empty">{hint}</p>
        </div>
      ) : (
        <BodyEditor
          ref={body}
          body={text.body}
          findings={of('body')}
          sources={sources}
          readOnly={readOnly}
          onChange={(changed) => edit({ ...text, body: changed })}
        />
      )}
      {shown.type === 'version' && <FooterLines footer={shown.version.footer} />}
    </>
  );
}
