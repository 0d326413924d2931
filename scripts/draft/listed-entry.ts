import type { ContactEntry } from '../../lib/compliance/contact-entry.ts';
import { doNotContact } from '../../lib/compliance/do-not-contact.ts';
import { normalizeProfile } from '../../lib/lead/normalize-profile.ts';

/** Where callers put the address of a profile, beside or within the profile's data. */
const URLS = ['url', 'profile_url', 'linkedin_url', 'linkedin', 'linkedinUrl'];
const WEBSITES = ['website', 'company_website', 'domain', 'company_domain'];

/** The entry of the list that the lead of an input line matches, by their address, profile or company's domain. */
export function listedEntry(list: readonly ContactEntry[], line: object): ContactEntry | undefined {
  const user_json = 'user_json' in line ? line.user_json : line;
  const profile = inside(user_json, 'profile_data');
  const places = [line, user_json, profile];
  const { email } = normalizeProfile(user_json).user_json.profile_data;
  const urls = texts(places, URLS);
  const websites = texts(places, WEBSITES);
  const contacts = [
    { to: [email, ...texts(places, ['to', 'email'])].join(' ') },
    ...urls.map((profile_url) => ({ to: '', profile_url })),
    ...websites.map((company_domain) => ({ to: '', company_domain })),
  ];
  return contacts.map((contact) => doNotContact(list, contact)).find((entry) => entry !== undefined);
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? value[key as keyof typeof value] : undefined;

const texts = (places: readonly unknown[], keys: readonly string[]): string[] =>
  places.flatMap((place) =>
    keys.map((key) => inside(place, key)).filter((value): value is string => typeof value === 'string'),
  );
