import type { Sender } from '../sender.ts';
import type { ProfileData } from '../user-json.ts';
import { domainOf, isFreemail } from './freemail.ts';
import type { Evidence } from './word-pattern.ts';

const LEGAL_FORM =
  /(?<![\p{L}])(inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|company|co|gmbh|mbh|ug|ag|se|kg|kgaa|ohg|gbr|ek|ev|co kg|sa|sas|sasu|sarl|eurl|sl|slu|srl|srls|spa|sapa|snc|lda|ltda|eireli|me|bv|nv|vof|ab|as|asa|aps|oy|oyj|kft|zrt|sro|sp zoo|pty|pvt|pte|kk|the|group|gruppe|groupe|grupo|gruppo|groep|holding|holdings|international|global)(?![\p{L}])/gu;

/** "The Corvane Group, Inc." and "CORVANE GmbH & Co. KG" become "corvane"; `''` where nothing but a form is left. */
export function companyKey(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}|[.'’®™]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded.replace(LEGAL_FORM, ' ').replace(/\s+/g, ' ').trim() || folded;
}

/** The lead works for the sender's own company: by a role that goes on, the headline, or the address. */
export function sameCompany(profile: ProfileData, sender: Sender): Evidence | undefined {
  const own = companyKey(sender.company);
  if (!own) return undefined;
  const is = (name: string) => companyKey(name) === own;
  if (is(profile.current_company)) return { evidence: profile.current_company, field: 'current_company' };
  const role = profile.career_history.find(({ company, end }) => !end && is(company));
  if (role) return { evidence: role.company, field: 'career_history' };
  const [, employer = ''] =
    /(?:^|\s)(?:at|@|bei|chez|en|em|na|no|presso|bij)\s*([^|•·,]+)/iu.exec(profile.headline) ?? [];
  if (!profile.current_company && is(employer)) return { evidence: employer.trim(), field: 'headline' };
  const domain = domainOf(profile.email);
  const owned = [
    ...`${sender.address} ${sender.opt_out}`.matchAll(
      /(?:@|https?:\/\/(?:www\.)?|www\.)([\w-]+(?:\.[\w-]+)+)/g,
    ),
  ]
    .map(([, host = '']) => host.toLowerCase())
    .filter((host) => !isFreemail(host));
  const label = domain.split('.').at(/\.(co|com|org|net)\.[a-z]{2}$/.test(domain) ? -3 : -2) ?? '';
  const isOwn =
    owned.includes(domain) || (label.length > 3 && label.replace(/-/g, '') === own.replace(/ /g, ''));
  return isOwn && !isFreemail(domain) ? { evidence: profile.email, field: 'email' } : undefined;
}
