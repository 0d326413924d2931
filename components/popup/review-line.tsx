import { COUNTRY_NOTES } from '../../lib/compliance/country-notes.ts';
import type { DraftVersion, Finding, Warning } from '../../lib/draft/draft.ts';
import type { SentenceSource } from '../../lib/email/sentence-sources.ts';
import type { EmailText } from './apply-fix.ts';
import { AuditButton } from './audit-button.tsx';
import { FindingList } from './finding-list.tsx';
import type { Checked } from './popup-model.ts';
import { ScoreButton } from './score-button.tsx';
import { warningSentence } from './warning-sentence.ts';

const OF_RECIPIENT = new Set<Warning>(COUNTRY_NOTES);

interface Props {
  version: DraftVersion;
  text: EmailText;
  checked: Checked;
  sources: readonly SentenceSource[];
  open: boolean;
  toggle: () => void;
  fix: (finding: Finding) => void;
  show: (finding: Finding) => void;
  copyText: (text: string) => void;
  children: React.ReactNode;
}

/** Score, remarks, versions, and the way to what the model really said. */
export function ReviewLine(props: Props) {
  const { version, text, checked, sources, open, toggle, fix, show, copyText, children } = props;
  const { exchanges } = version;
  // those of the recipient stand beside the address, as it is now
  const warnings = version.warnings.filter((warning) => !OF_RECIPIENT.has(warning));
  const remarks = checked.findings.length + warnings.length;
  return (
    <>
      {open && remarks > 0 && (
        <FindingList
          text={text}
          findings={checked.findings}
          warnings={warnings.map((warning) => warningSentence(warning, exchanges))}
          fix={fix}
          show={show}
        />
      )}
      <div className="review">
        <ScoreButton checked={checked} warnings={warnings} open={open && remarks > 0} toggle={toggle} />
        <span className="space" />
        {children}
        <AuditButton audited={version} standing={{ body: text.body, sources }} copyText={copyText} />
      </div>
    </>
  );
}
