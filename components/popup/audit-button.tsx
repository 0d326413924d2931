import { useState } from 'react';
import { i18n } from '#i18n';
import { AuditDialog } from './audit-dialog.tsx';
import type { Audited } from './audit-text.ts';

interface Props {
  audited: Audited;
  copyText: (text: string) => void;
}

/** The way to what the model was really sent, and what it really said. */
export function AuditButton({ audited, copyText }: Props) {
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
      {open && <AuditDialog audited={audited} copyText={copyText} close={() => setOpen(false)} />}
    </>
  );
}
