import { i18n } from '#i18n';
import { Address, EmailLanguage, type Speech } from '../../lib/language/email-language.ts';
import { wordingOf } from '../../lib/language/wording.ts';
import { Icon } from '../shared/icon.tsx';
import { LANGUAGE_NAMES } from '../shared/language-names.ts';
import type { PopupProps } from './popup-model.ts';

/** Each language once for each form of address that it has. */
const SPEECHES: readonly Speech[] = EmailLanguage.options.flatMap((language) =>
  Address.options
    .filter((address) => address === 'formal' || wordingOf(language).address_word.formal !== '')
    .map((address) => ({ language, address })),
);

/** In what language the next email to this lead is written, and whether it says Sie or du. */
export function LanguageChoice({ model: { speech, usualSpeech }, actions }: PopupProps) {
  return (
    <label className="choice language">
      <select
        aria-label={i18n.t('popup.language')}
        title={i18n.t('popup.language')}
        value={speech ? keyOf(speech) : ''}
        onChange={({ target }) =>
          actions.chooseSpeech(SPEECHES.find((known) => keyOf(known) === target.value))
        }
      >
        <option value="">{i18n.t('popup.language_auto', [usualSpeech.language])}</option>
        {EmailLanguage.options.map((language) => (
          <optgroup key={language} label={LANGUAGE_NAMES[language]}>
            {SPEECHES.filter((known) => known.language === language).map((known) => (
              <option key={keyOf(known)} value={keyOf(known)}>
                {shortNameOf(known)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}

const keyOf = ({ language, address }: Speech): string =>
  language === 'en' ? language : `${language} ${address}`;

/** Short enough to stand beside goal and style. */
const shortNameOf = ({ language, address }: Speech): string =>
  [language, wordingOf(language).address_word[address]].filter(Boolean).join(' · ');
