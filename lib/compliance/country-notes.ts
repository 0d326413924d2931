import { domainOf, isFreemail } from '../lead/situation/freemail.ts';
import { anyOf, type Evidence } from '../lead/situation/word-pattern.ts';
import type { ProfileData } from '../lead/user-json.ts';
import { leadCountry } from './lead-country.ts';

export const COUNTRY_NOTES = [
  'consent_de',
  'consent_at',
  'consent_ca',
  'sole_trader_uk',
  'freemail',
] as const;

/** What the law of the lead's country asks of a cold email, and what it was read from. */
export interface CountryNote extends Evidence {
  code: (typeof COUNTRY_NOTES)[number];
}

/** Countries that ask for consent first, between businesses too: UWG §7, TKG 2021 §174, CASL. */
const CONSENT = new Map<string, CountryNote['code']>([
  ['DE', 'consent_de'],
  ['AT', 'consent_at'],
  ['CA', 'consent_ca'],
]);

const JOINT = '[- /\u2010\u2011]';
const ALONE = anyOf(
  `self${JOINT}?employed`,
  '(?<!\\b(?:hire|hiring|for|with|of|to|help|helping|the|our|connect|connecting|and|manage|managing|coach|coaching) )freelance(?:r)?',
  'freelancing',
  `sole${JOINT}trader`,
  `sole${JOINT}proprietor(?:ship)?`,
  `owner${JOINT}(?:operator|operated|manager)`,
  'independent (?:consultant|contractor)',
);

/**
 * What to know of the law before writing to the address `to`, each code at most once. In the United Kingdom a sole trader
 * counts as an individual (PECR reg. 22): by a private address, or by their own words. A note is a hint, never advice.
 */
export function countryNotes(profile: ProfileData, to: string): CountryNote[] {
  const country = leadCountry(profile, to);
  const consent = country && CONSENT.get(country.code);
  const address: Evidence | undefined = isFreemail(domainOf(to))
    ? { evidence: to, field: 'email' }
    : undefined;
  const alone = country?.code === 'GB' ? (address ?? soleTrader(profile)) : undefined;
  return [
    ...(country && consent ? [{ ...country, code: consent }] : []),
    ...(alone ? [{ code: 'sole_trader_uk' as const, ...alone }] : []),
    ...(address ? [{ code: 'freemail' as const, ...address }] : []),
  ];
}

/** A role that has ended says nothing of today. */
function soleTrader({
  headline,
  current_title,
  current_company,
  career_history,
}: ProfileData): Evidence | undefined {
  const stated: Evidence[] = [
    { evidence: current_company, field: 'current_company' },
    { evidence: current_title, field: 'current_title' },
    { evidence: headline, field: 'headline' },
    ...career_history
      .filter(({ end }) => !end)
      .map(({ title, company }) => ({ evidence: `${title}, ${company}`, field: 'career_history' as const })),
  ];
  return stated.find(({ evidence }) => ALONE.test(evidence));
}
