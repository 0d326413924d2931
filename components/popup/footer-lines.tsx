import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';

/** The compliance footer: fixed text that goes out with the email, shown whole and not edited here. */
export function FooterLines({ footer }: { footer: string }) {
  if (!footer) return null;
  return (
    <div className="footer">
      <Icon name="lock" />
      <p>
        <span className="sr-only">{i18n.t('popup.footer')} </span>
        {footer.replace(/\s*\n\s*/g, ' · ')}
      </p>
    </div>
  );
}
