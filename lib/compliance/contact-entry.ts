import { canonicalProfileUrl } from '../lead/lead-key.ts';

/** Somebody not to be written to: one address, all of a domain, or one person's profile. */
export interface ContactEntry {
  kind: 'address' | 'domain' | 'profile';
  /** In the one form that is compared. */
  value: string;
  /** As the user wrote it. */
  text: string;
}

const ADDRESS = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/;
/** Under these anybody has a domain: an entry would shut out a whole country. */
const SUFFIX = /^(co|com|org|net|ac|gov|ltd|plc|me|edu|or|gv)\.[a-z]{2}$/;

/** One entry read; `undefined` for what is no address, domain or profile URL. */
export function contactEntry(written: string): ContactEntry | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^["'<]+|["'>,;]+$/g, '')
    .replace(/^.*?\bmailto:([^?\s"'<>]+).*$/is, '$1');
  const named = /<([^<>]+@[^<>]+)$/.exec(text)?.[1] ?? text;
  if (ADDRESS.test(named)) return made('address', addressKey(named), written);
  if (/^[*@.]+/.test(text) && !text.includes('/'))
    return made('domain', domainKey(text.replace(/^[*@.]+/, '')), written);
  const rest = text.replace(/^https?:\/\//i, '');
  const isPage = /^[^/?#]+\/+[^/?#]/.test(rest) || /[?#]/.test(profileKey(rest) ?? '');
  return isPage
    ? made('profile', profileKey(rest), written)
    : made('domain', domainKey(rest.replace(/[/?#].*$/, '').replace(/^www\./i, '')), written);
}

const made = (
  kind: ContactEntry['kind'],
  value: string | undefined,
  written: string,
): ContactEntry | undefined =>
  value ? { kind, value, text: written.trim().replace(/\s+/g, ' ') } : undefined;

/** Case, plus-tag, and at Gmail the dots aside: all of these reach the same person. */
export function addressKey(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const host = domainKey(address.slice(at + 1));
  if (!host) return undefined;
  const local = address.slice(0, at).normalize('NFKC').toLowerCase();
  const person = local.replace(/(?<=.)\+.*$/, '');
  return /^(gmail|googlemail)\.com$/.test(host)
    ? `${person.replace(/\./g, '')}@gmail.com`
    : `${person}@${host}`;
}

/** A host in ASCII and lower case; `undefined` for what is none, or for a whole country's. */
export function domainKey(host: string): string | undefined {
  const address = `http://${host.replace(/\.$/, '')}/`;
  if (/[\s/?#@:\\]/.test(host) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /\.(?=.*[a-z])[a-z0-9-]{2,}$/.test(hostname) && !SUFFIX.test(hostname) ? hostname : undefined;
}

/**
 * A profile's address without scheme, `www.`, query, language or country host. On LinkedIn only a person's page is one: a
 * company's names nobody.
 */
export function profileKey(url: string): string | undefined {
  const address = `https://${url.trim().replace(/^https?:\/\//i, '')}`;
  if (!URL.canParse(address)) return undefined;
  // of a self-hosted CRM the query or the fragment says whose record it is
  const { host, pathname, search, hash } = new URL(canonicalProfileUrl(address));
  if (!domainKey(host)) return undefined;
  if (host === 'www.linkedin.com' && !/^\/(in|sales\/lead|talent\/profile)\/./.test(pathname))
    return undefined;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`.normalize('NFC');
}
