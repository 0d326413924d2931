import type { Lead } from '../lead/lead.ts';
import type { Normalized } from '../lead/normalize-profile.ts';

/** One lead of a file. Its name is `''` where a text does not say it surely; then the user is to be asked. */
export interface FoundLead {
  lead: Lead;
  /** What a `user_json` asks for; else `''`. */
  objective: string;
  /** What was mended on the way, as `normalizeProfile` tells it. */
  repairs: Normalized['repairs'];
  /** What may be the name, to be confirmed by the user. */
  name_guess?: string;
}

/** Why there is no lead in a file or text. */
export const LEAD_FILE_PROBLEMS = ['empty', 'not_readable', 'no_person', 'too_large', 'unsupported'] as const;
export type LeadFileProblem = (typeof LEAD_FILE_PROBLEMS)[number];

/** Every lead of a file, in its order; `left_out` counts its entries that name nobody, or come after the last one taken. */
export type LeadReading =
  | { type: 'leads'; leads: FoundLead[]; left_out: number }
  | { type: 'problem'; problem: LeadFileProblem };

/** Most leads of one file that are offered. */
const MOST_LEADS = 500;

export const problem = (code: LeadFileProblem): LeadReading => ({ type: 'problem', problem: code });

/** The leads found; `undefined` stands for an entry that names nobody. */
export function leadsOf(found: readonly (FoundLead | undefined)[]): LeadReading {
  const leads = found.filter((each) => each !== undefined).slice(0, MOST_LEADS);
  return leads.length > 0
    ? { type: 'leads', leads, left_out: found.length - leads.length }
    : problem('no_person');
}
