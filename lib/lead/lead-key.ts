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

/** Drops query, fragment, trailing slash and LinkedIn's country host (`de.linkedin.com`); the path is decoded once. */
export function canonicalProfileUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, host } = new URL(url);
  const site = /(^|\.)linkedin\.com$/.test(hostname) ? 'www.linkedin.com' : host;
  const slug = /^\/in\/([^/]+)/.exec(pathname);
  const path =
    site === 'www.linkedin.com' && slug
      ? `/in/${decode(slug[1] ?? '').toLowerCase()}`
      : pathname.replace(/\/+$/, '');
  return `https://${site}${path}`;
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone "%" is legal in an address bar
  }
}
