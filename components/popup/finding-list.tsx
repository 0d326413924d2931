import { i18n } from '#i18n';
import type { Finding } from '../../lib/draft/draft.ts';
import { Icon } from '../shared/icon.tsx';
import type { EmailText } from './apply-fix.ts';
import { findingSentence } from './finding-sentence.ts';
import { isLocated } from './text-segments.ts';

interface Props {
  text: EmailText;
  findings: readonly Finding[];
  /** As sentences. */
  warnings: readonly string[];
  fix: (finding: Finding) => void;
  show: (finding: Finding) => void;
}

/** What the checks found, hard before soft, each with what mends it; then what is worth knowing of the writing. */
export function FindingList({ text, findings, warnings, fix, show }: Props) {
  const sorted = findings.toSorted((a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft'));
  return (
    <ul className="findings" id="findings" aria-label={i18n.t('popup.findings')}>
      {sorted.map((finding) => (
        <li key={`${finding.why} ${finding.field} ${finding.start}`} className={finding.severity}>
          <Icon name={finding.severity === 'hard' ? 'alert' : 'info'} />
          <span>{findingSentence(finding)}</span>
          {isLocated(text[finding.field], finding) && (
            <button type="button" className="link" onClick={() => show(finding)}>
              {i18n.t('popup.show')}
            </button>
          )}
          {finding.fix !== undefined && (
            <button type="button" className="link" onClick={() => fix(finding)}>
              {finding.fix ? i18n.t('popup.fix_replace', [finding.fix]) : i18n.t('popup.fix_remove')}
            </button>
          )}
        </li>
      ))}
      {warnings.map((warning) => (
        <li key={warning} className="note">
          <Icon name="info" />
          <span>{warning}</span>
        </li>
      ))}
    </ul>
  );
}
