import { i18n } from '#i18n';
import { countryNotes } from '../../lib/compliance/country-notes.ts';
import type { ProfileData } from '../../lib/lead/user-json.ts';
import { Icon } from '../shared/icon.tsx';

interface Props {
  profile: ProfileData;
  to: string;
}

/** What the law asks before this recipient is written to, as the address stands now. */
export function CountryNotes({ profile, to }: Props) {
  const notes = countryNotes(profile, to);
  if (notes.length === 0) return null;
  return (
    <ul className="country-notes" aria-label={i18n.t('popup.country_notes')}>
      {notes.map(({ code, evidence }) => (
        <li key={code} title={evidence}>
          <Icon name="info" />
          <span>{i18n.t(`warning.${code}`)}</span>
        </li>
      ))}
    </ul>
  );
}
