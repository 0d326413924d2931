import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';

const Fields = z.record(z.string(), z.unknown());

/** The texts of a JSON object, as far as it has come; none where nothing of the kind can be made out. */
export function readStrings(raw: string): Record<string, string> {
  const start = raw.indexOf('{');
  if (start < 0) return {};
  try {
    const fields = Fields.safeParse(JSON.parse(jsonrepair(raw.slice(start)))).data ?? {};
    return Object.fromEntries(
      Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {}; // beyond repair: the caller asks what is there and finds nothing
  }
}
