import { useState } from 'react';
import { i18n } from '#i18n';
import type { DraftVersion, Finding } from '../../lib/draft/draft.ts';
import type { EmailText } from './apply-fix.ts';
import { AuditDialog } from './audit-dialog.tsx';
import { FindingList } from './finding-list.tsx';
import type { Checked } from './popup-model.ts';
import { ScoreButton } from './score-button.tsx';

interface Props {
  version: DraftVersion;
  text: EmailText;
  checked: Checked;
  open: boolean;
  toggle: () => void;
  fix: (finding: Finding) => void;
  show: (finding: Finding) => void;
  copyText: (text: string) => void;
  children: React.ReactNode;
}

/** Score, remarks, versions, and the way to what the model really said. */
export function ReviewLine({ version, text, checked, open, toggle, fix, show, copyText, children }: Props) {
  const [audit, setAudit] = useState(false);
  const { warnings } = version;
  const remarks = checked.findings.length + warnings.length;
  return (
    <>
      {open && remarks > 0 && (
        <FindingList text={text} findings={checked.findings} warnings={warnings} fix={fix} show={show} />
      )}
      <div className="review">
        <ScoreButton checked={checked} warnings={warnings} open={open && remarks > 0} toggle={toggle} />
        <span className="space" />
        {children}
        <button
          type="button"
          className="link"
          title={i18n.t('popup.audit_title')}
          onClick={() => setAudit(true)}
        >
          {i18n.t('popup.audit')}
        </button>
      </div>
      {audit && <AuditDialog version={version} copyText={copyText} close={() => setAudit(false)} />}
    </>
  );
}
