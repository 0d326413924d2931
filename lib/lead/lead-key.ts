import { recordAddress } from './record-address.ts';
import type { ProfileData } from './user-json.ts';

/**
 * The identity on which history, corrections and locks hang: canonical profile URL, else email, else
 * name + company. `undefined` where nothing identifies the lead.
 */
export function leadKey(
  profile: Pick<ProfileData, 'name' | 'email' | 'current_company'>,
  url?: string,
): string | undefined {
  if (url) return `url:${canonicalProfileUrl(url)}`;
  if (profile.email) return `email:${profile.email.trim().toLowerCase()}`;
  if (profile.name) return `name:${fold(profile.name)}|${fold(profile.current_company)}`;
  return undefined;
}

/**
 * Drops trailing slash, LinkedIn's country host (`de.linkedin.com`) and of path, query and fragment what does not tell
 * whose page it is; LinkedIn's path is decoded once.
 */
export function canonicalProfileUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const { hostname, pathname, host } = address;
  const site = /(^|\.)linkedin\.com$/.test(hostname) ? 'www.linkedin.com' : host;
  const slug = /^\/in\/([^/]+)/.exec(pathname);
  const path =
    site === 'www.linkedin.com' && slug
      ? `/in/${decode(slug[1] ?? '').toLowerCase()}`
      : recordPath(site, pathname).replace(/\/+$/, '');
  return `https://${site}${path}${NAMES_IN_PATH.test(hostname) ? '' : recordAddress(address)}`;
}

/** Sites whose paths say whose page it is. */
const NAMES_IN_PATH = /(?:^|\.)(?:linkedin|hubspot|force)\.com$/;

/** What opened the page (Sales Navigator) or which tab of it is shown (HubSpot, Salesforce) says nothing of the person. */
function recordPath(site: string, path: string): string {
  if (site === 'www.linkedin.com') return /^\/sales\/lead\/[^/,]+/.exec(path)?.[0] ?? path;
  if (/^app(-\w+)?\.hubspot\.com$/.test(site))
    return /^\/contacts\/\d+\/record\/0-1\/\d+/.exec(path)?.[0] ?? path;
  if (!/\.lightning\.force\.com$/.test(site)) return path;
  // A record's id has 15 characters; three more only check them. Its beginning names the kind, which may be left out.
  const id = /^\/lightning\/r\/(?:Lead\/|Contact\/)?((?:00Q|003)\w{12})(?:\w{3})?(?:\/|$)/.exec(path)?.[1];
  return id ? `/lightning/r/${id.startsWith('00Q') ? 'Lead' : 'Contact'}/${id}/view` : path;
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone "%" is legal in an address bar
  }
}
