import { rankFacts } from './lead-facts.ts';
import type { Sender } from './sender.ts';
import { badMoment } from './situation/bad-moment.ts';
import { betweenJobs } from './situation/between-jobs.ts';
import { sameCompany } from './situation/company-name.ts';
import { competitor } from './situation/competitor.ts';
import { freemail } from './situation/freemail.ts';
import type { Evidence } from './situation/word-pattern.ts';
import type { ProfileField, UserJson } from './user-json.ts';

/** Something a salesperson should know before they write: what it is, and the words it was read from. */
export interface SituationSignal {
  code: 'bad_moment' | 'colleague' | 'competitor' | 'freemail' | 'between_jobs' | 'thin_lead';
  /** The sentence or value; `''` for `thin_lead`, of which nothing is the evidence. */
  evidence: string;
  field: ProfileField;
}

/**
 * Reads the lead's situation off what is known, each code at most once. Word lists in English, German, French, Spanish,
 * Portuguese, Italian and Dutch; where a text can mean something else (a trade, somebody else's news) nothing is said.
 */
export function leadSituation({ profile_data }: UserJson, sender: Sender): SituationSignal[] {
  const found: [SituationSignal['code'], Evidence | undefined][] = [
    ['bad_moment', badMoment(profile_data)],
    ['colleague', sameCompany(profile_data, sender)],
    ['competitor', competitor(profile_data, sender)],
    ['freemail', freemail(profile_data)],
    ['between_jobs', betweenJobs(profile_data)],
    ['thin_lead', rankFacts(profile_data, '').length === 0 ? { evidence: '', field: 'name' } : undefined],
  ];
  const isColleague = found.some(([code, evidence]) => code === 'colleague' && evidence);
  return found.flatMap(([code, evidence]) =>
    // a colleague's company offers the same thing, of course
    evidence && !(code === 'competitor' && isColleague) ? [{ code, ...evidence }] : [],
  );
}
