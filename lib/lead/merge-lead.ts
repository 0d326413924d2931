import type { Lead } from './lead.ts';
import { ProfileField } from './user-json.ts';

/**
 * A lead read anew on top of what was known. A page that has not loaded a card, or whose card could not be parsed, says
 * nothing of it: what was known stays, with its provenance. Where the page says something, or says that there is
 * nothing, the new reading holds.
 */
export function mergeLead(before: Lead, fresh: Lead): Lead {
  const kept = ProfileField.options.filter(
    (field) =>
      before.profile_data[field].length > 0 &&
      fresh.profile_data[field].length === 0 &&
      (fresh.missing[field] === 'not_loaded' || fresh.missing[field] === 'drifted'),
  );
  const isKept = (field: string) => kept.some((name) => name === field);
  const only = <T extends object>(record: T, has: (field: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => has(field)));
  return {
    ...fresh,
    profile_data: { ...fresh.profile_data, ...only(before.profile_data, isKept) },
    provenance: { ...fresh.provenance, ...only(before.provenance, isKept) },
    missing: only(fresh.missing, (field) => !isKept(field)),
  };
}
