import { i18n } from '#i18n';

interface Props {
  to: string;
  address: (to: string) => void;
}

export function AddressLine({ to, address }: Props) {
  return (
    <label className="line">
      <span>{i18n.t('popup.to')}</span>
      <input
        type="email"
        value={to}
        placeholder={i18n.t('popup.to_placeholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => address(event.target.value)}
      />
    </label>
  );
}
