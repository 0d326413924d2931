import { useState } from 'react';
import { i18n } from '#i18n';
import { AuditDialog } from './audit-dialog.tsx';
import type { Standing } from './audit-sentences.tsx';
import type { Audited } from './audit-text.ts';

interface Props {
  audited: Audited;
  /** What the sentences of the email stand on; absent where none came of it. */
  standing?: Standing;
  copyText: (text: string) => void;
}

/** The way to what the model was really sent, and what it really said. */
export function AuditButton({ audited, standing, copyText }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link audit-button"
        title={i18n.t('popup.audit_title')}
        onClick={() => setOpen(true)}
      >
        {i18n.t('popup.audit')}
      </button>
      {open && (
        <AuditDialog audited={audited} standing={standing} copyText={copyText} close={() => setOpen(false)} />
      )}
    </>
  );
}
