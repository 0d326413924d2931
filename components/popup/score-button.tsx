import { i18n } from '#i18n';
import type { Warning } from '../../lib/draft/draft.ts';
import { Icon } from '../shared/icon.tsx';
import type { Checked } from './popup-model.ts';

interface Props {
  checked: Checked;
  warnings: readonly Warning[];
  open: boolean;
  toggle: () => void;
}

/** The score, and in words what stands behind it; opens the remarks where there are any. */
export function ScoreButton({ checked: { findings, score }, warnings, open, toggle }: Props) {
  const hard = findings.filter(({ severity }) => severity === 'hard').length;
  const soft = findings.length - hard;
  const state = hard > 0 ? 'hard' : soft > 0 ? 'soft' : 'clean';
  const words = [
    hard > 0 && i18n.t('popup.to_mend', hard),
    soft > 0 && i18n.t('popup.hints', soft),
    warnings.length > 0 && i18n.t('popup.notes', warnings.length),
  ].filter((part) => part !== false);
  const shown = score.toFixed(1).replace('.', i18n.t('popup.decimal_mark'));
  return (
    <button
      type="button"
      className={`score ${state}`}
      aria-expanded={open}
      aria-controls="findings"
      disabled={words.length === 0}
      onClick={toggle}
    >
      <span className="sr-only">{i18n.t('popup.score', [shown])}</span>
      <b aria-hidden="true">{shown}</b>
      <Icon name={state === 'hard' ? 'alert' : state === 'clean' ? 'check' : 'info'} />
      {words.length > 0 ? words.join(' · ') : i18n.t('popup.clean')}
      {words.length > 0 && <Icon name={open ? 'down' : 'right'} />}
    </button>
  );
}
