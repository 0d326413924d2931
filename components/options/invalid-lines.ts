import { i18n } from '#i18n';
import type { ContactList } from '../../lib/compliance/parse-contact-list.ts';

/** How many are named one by one. */
const NAMED = 5;

/** The sentence that names the lines that could not be read, `undefined` where all is well. */
export function invalidLines({ invalid }: ContactList): string | undefined {
  if (invalid.length === 0) return undefined;
  const named = invalid
    .slice(0, NAMED)
    .map(({ line, text }) => i18n.t('options.contacts_line', [line, text.slice(0, 60)]));
  const more = invalid.length - named.length;
  const all = more > 0 ? [...named, i18n.t('options.contacts_more', [more])] : named;
  return i18n.t('options.contacts_invalid', [all.join(', ')]);
}
