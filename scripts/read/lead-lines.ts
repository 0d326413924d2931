import { readFileSync } from 'node:fs';
import type { FoundLead } from '../../lib/lead-files/lead-reading.ts';
import { readLeadFile, readLeadText } from '../../lib/lead-files/read-lead-file.ts';

/** A line for each lead of a file, as the popup would read it, or one that says why there is none. */
export function leadLines(file: string, isText: boolean): object[] {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const reading = isText ? readLeadText(bytes.toString('utf8')) : readLeadFile(file, bytes);
  return reading.type === 'leads' ? reading.leads.map(toOutput) : [{ problem: reading.problem }];
}

function toOutput({ lead, objective, repairs, name_guess }: FoundLead): object {
  const { page, url, profile_data, provenance, missing } = lead;
  return {
    page: { ...page, ...(url && { url }) },
    user_json: { objective, profile_data },
    lead: provenance,
    missing,
    repairs,
    ...(name_guess && { name_guess }),
  };
}
