import { cleanLine } from '../lead/clean-text.ts';
import type { LeadFields } from './lead-fields.ts';
import type { ReadRole } from './text/role-runs.ts';

export const fold = (text: string): string => cleanLine(text).normalize('NFKC').toLowerCase();

/** The employer named beside the name. `stated`: the page labels it as the current one. */
export interface TopcardCompany {
  name: string;
  stated: boolean;
}

/**
 * Fills career history, current title and company: from the role that goes on, of several the one the top card names,
 * else the first as the person ordered them; without roles from the top card and "Title at Company" in the headline.
 */
export function setRoles(
  fields: LeadFields,
  roles: readonly ReadRole[],
  topcard: TopcardCompany | undefined,
): void {
  fields.set(
    'career_history',
    roles.map(({ current: _, ...role }) => role),
    'page:experience',
    0.95,
  );
  const goingOn = roles.filter((role) => role.current);
  const named = goingOn.find((role) => topcard && isSameCompany(role.company, topcard.name));
  const role = named ?? goingOn[0];
  if (role) {
    const confidence = named || goingOn.length === 1 ? 0.95 : 0.7;
    fields.set('current_title', role.title, 'page:experience', confidence);
    fields.set('current_company', role.company, 'page:experience', confidence);
    if (topcard) fields.compare('current_company', named !== undefined, 'page:topcard');
  }
  const haveEnded = roles.length > 0 && roles.every(({ current, start }) => !current && start !== '');
  if (haveEnded && !topcard?.stated) return; // who is named may be a former employer
  if (topcard) fields.set('current_company', topcard.name, 'page:topcard', topcard.stated ? 0.9 : 0.75);
  const headline = roleInHeadline(fields.data.headline, fields.data.current_company);
  if (headline && !role) {
    fields.set('current_title', headline.title, 'page:headline', topcard ? 0.75 : 0.5);
    fields.set('current_company', headline.company, 'page:headline', 0.5);
  }
}

const AT = /\s(?:at|@|bei(?: der| dem)?|chez|bij|hos|presso)\s+|\s*@\s*/giu;
/** Prepositions that mean much else besides: taken only where the company behind them is known from the top card. */
const WEAK_AT = /\s(?:en|em|na|no|in|på|w|we|à|da|di|de)\s+/giu;

/** "Title at Company" in a headline; with a known `company`, only where that is the one named. */
export function roleInHeadline(
  headline: string,
  company: string,
): { title: string; company: string } | undefined {
  for (const part of headline.split(/\s+[|•·]\s+/))
    for (const at of [...part.matchAll(AT), ...(company ? part.matchAll(WEAK_AT) : [])]) {
      const title = cleanLine(part.slice(0, at.index));
      const named = cleanLine(part.slice(at.index + at[0].length).split(/\s*[|•·,(]/)[0] ?? '');
      if (!title || !named || title.length > 100) continue;
      if (!company || isSameCompany(named, company)) return { title, company: company || named };
    }
  return undefined;
}

/** "Nordkai" and "Nordkai Fördertechnik GmbH" are one: the shorter begins the longer at a word's end. */
export function isSameCompany(a: string, b: string): boolean {
  const [short = '', long = ''] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  return (
    short !== '' &&
    (long === short || (long.startsWith(short) && /^[\s,.(&-]/.test(long.slice(short.length))))
  );
}
