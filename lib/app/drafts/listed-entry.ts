import type { ContactEntry } from '../../compliance/contact-entry.ts';
import { doNotContact } from '../../compliance/do-not-contact.ts';
import { type ContactList, parseContactList } from '../../compliance/parse-contact-list.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Settings } from '../settings/settings.ts';

let last: { text: string; list: ContactList } | undefined;

/** The entry of the user's do-not-contact list that forbids writing to this lead, or to the address typed for them. */
export function listedEntry(
  { do_not_contact }: Pick<Settings, 'do_not_contact'>,
  { lead, corrections, to }: Pick<Draft, 'lead' | 'corrections' | 'to'>,
): ContactEntry | undefined {
  // asked at every keystroke, of a list that may be long
  if (last?.text !== do_not_contact) last = { text: do_not_contact, list: parseContactList(do_not_contact) };
  const company_domain = lead.page.site === 'generic' ? lead.url : '';
  return doNotContact(last.list.entries, {
    to,
    // neither the page's address nor the user's own may be on it
    email: [corrections?.email, lead.profile_data.email].filter(Boolean).join(', '),
    profile_url: lead.url,
    company_domain,
  });
}
