import { i18n } from '#i18n';
import type { Fact } from '../../lib/draft/draft.ts';
import { Icon } from '../shared/icon.tsx';

interface Props {
  /** What the email opens on, or will. */
  fact: Fact | undefined;
  /** Whether the user chose it for this lead. */
  isChosen: boolean;
  open: boolean;
  toggle: () => void;
}

/** What the email opens on, in one line; opens the others. */
export function FactLine({ fact, isChosen, open, toggle }: Props) {
  if (!fact) return null;
  return (
    <button type="button" className="fact-line" aria-expanded={open} title={fact.text} onClick={toggle}>
      <span>{i18n.t(isChosen ? 'popup.opens_on_chosen' : 'popup.opens_on')}</span>
      <span>{fact.text}</span>
      <Icon name={open ? 'down' : 'right'} />
    </button>
  );
}
