import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';

interface Props {
  /** What the one primary button does: write the first email, insert it, or wait for it. */
  primary: { label: string; run: () => void; enabled: boolean };
  copy?: (() => void) | undefined;
  again?: (() => void) | undefined;
  /** Opens and closes what else can be written; absent where there is nothing to start from. */
  more?: { open: boolean; toggle: () => void } | undefined;
  stop?: (() => void) | undefined;
  /** Puts the primary button back where a notice above has the one that matters. */
  quiet: boolean;
}

export function ActionBar({ primary, copy, again, more, stop, quiet }: Props) {
  return (
    <div className="bar">
      <button
        type="button"
        className={quiet ? 'button' : 'button primary'}
        disabled={!primary.enabled}
        aria-keyshortcuts="Control+Enter"
        title={`${primary.label} (Ctrl+Enter)`}
        onClick={primary.run}
      >
        {primary.label}
      </button>
      {copy && (
        <button
          type="button"
          className="button quiet"
          title={`${i18n.t('popup.copy')} (Ctrl+Shift+C)`}
          aria-keyshortcuts="Control+Shift+C"
          onClick={copy}
        >
          {i18n.t('popup.copy')}
        </button>
      )}
      <span className="space" />
      {again && (
        <button
          type="button"
          className="button quiet"
          title={`${i18n.t('popup.again')} (Ctrl+R)`}
          aria-keyshortcuts="Control+R"
          onClick={again}
        >
          {i18n.t('popup.again')}
        </button>
      )}
      {more && (
        <button
          type="button"
          className="button quiet more-toggle"
          title={i18n.t('popup.more')}
          aria-label={i18n.t('popup.more')}
          aria-expanded={more.open}
          aria-controls="more"
          onClick={more.toggle}
        >
          <Icon name="down" />
        </button>
      )}
      {stop && (
        <button
          type="button"
          className="button"
          title={`${i18n.t('popup.stop')} (Esc)`}
          aria-keyshortcuts="Escape"
          // the second click of a double click on what stood here
          onClick={({ detail }) => detail < 2 && stop()}
        >
          {i18n.t('popup.stop')}
        </button>
      )}
    </div>
  );
}
