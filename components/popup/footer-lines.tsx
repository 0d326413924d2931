import { useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';

/** The compliance footer: fixed text that goes out with the email and is not edited here. A click shows all of it. */
export function FooterLines({ footer }: { footer: string }) {
  const [open, setOpen] = useState(false);
  if (!footer) return null;
  return (
    <button type="button" className="footer" aria-expanded={open} onClick={() => setOpen(!open)}>
      <Icon name="lock" />
      <span className={open ? 'footer-text' : 'footer-text clamped'}>
        <span className="sr-only">{i18n.t('popup.footer')} </span>
        {open ? footer : footer.replace(/\s*\n\s*/g, ' · ')}
      </span>
    </button>
  );
}
