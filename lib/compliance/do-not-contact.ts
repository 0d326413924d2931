import { addressKey, type ContactEntry, domainKey, profileKey } from './contact-entry.ts';

/** All by which somebody may stand on the list; what is unknown is `''` or left out. */
export interface Contact {
  /** As typed: several addresses, names around them. */
  to: string;
  /** Another address that is known to be the same person's. */
  email?: string;
  profile_url?: string;
  company_domain?: string;
}

/** The first entry that the contact matches; a domain also stands for the ones below it. */
export function doNotContact(
  list: readonly ContactEntry[],
  { to, email = '', profile_url = '', company_domain = '' }: Contact,
): ContactEntry | undefined {
  const addresses = [...`${to} ${email}`.matchAll(/[^\s@<>"(),;:]+@[^\s@<>"(),;:]+/g)].flatMap(
    ([address]) => addressKey(address) ?? [],
  );
  const hosts = [
    ...addresses.map((address) => address.slice(address.lastIndexOf('@') + 1)),
    domainKey(company_domain.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, '')) ?? [],
  ].flat();
  const profile = profile_url ? profileKey(profile_url) : undefined;
  return list.find(({ kind, value }) => {
    if (kind === 'address') return addresses.includes(value);
    if (kind === 'profile') return profile === value;
    return hosts.some((host) => host === value || host.endsWith(`.${value}`));
  });
}
