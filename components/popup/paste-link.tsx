import { i18n } from '#i18n';
import type { PopupProps } from './popup-model.ts';

interface Props extends PopupProps {
  show: () => void;
}

/** Where the page gives no lead: the ways to one from elsewhere. */
export function PasteLink({ model, actions, show }: Props) {
  const { last } = model.pasted;
  return (
    <p className="setup-hint paste-link">
      <button type="button" className="link" onClick={show}>
        {i18n.t('paste.open')}
      </button>
      {last && (
        <button type="button" className="link" onClick={actions.reopenPasted}>
          {i18n.t('paste.last', [last.name])}
        </button>
      )}
    </p>
  );
}
