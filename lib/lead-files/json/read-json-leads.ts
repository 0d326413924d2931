import { isDict } from '../../lead/coerce.ts';
import { normalizeProfile } from '../../lead/normalize-profile.ts';
import { profileFieldOf } from '../../lead/profile-keys.ts';
import { type FoundLead, type LeadReading, leadsOf, problem } from '../lead-reading.ts';
import { toFoundLead } from '../to-found-lead.ts';
import { fromJsonResume } from './from-json-resume.ts';

/**
 * The leads of a JSON text: a `user_json`, a bare profile, a JSON Resume, a list of any of these (bare, a line each, or
 * under one key), or what `npm run read` has printed.
 */
export function readJsonLeads(text: string): LeadReading {
  const given = parse(text);
  if (given === undefined) return problem('not_readable');
  return leadsOf(listOf(given.value).map((each) => leadOf(each)));
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return parseLines(text);
  }
}

/** JSON Lines: each line is a value of its own. */
function parseLines(text: string): { value: unknown[] } | undefined {
  try {
    const lines = text.split('\n').filter((line) => line.trim());
    return { value: lines.map((line): unknown => JSON.parse(line)) };
  } catch {
    return undefined; // which the caller tells the user
  }
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isDict(value) || leadOf(value)) return [value];
  const lists = Object.values(value).filter((each) => Array.isArray(each) && each.some(isDict));
  const [only, ...others] = lists;
  return Array.isArray(only) && others.length === 0 ? only : [value];
}

/** Deeper nothing that anybody writes wraps a lead. */
const DEEPEST = 4;

function leadOf(value: unknown, depth = 0): FoundLead | undefined {
  if (!isDict(value) || depth > DEEPEST) return undefined;
  if (isDict(value.user_json)) return leadOf({ ...value.user_json, ...urlOf(value) }, depth + 1);
  if (isDict(value.basics)) return fromJsonResume(value);
  const { url: given } = urlOf(value);
  const url = given ?? urlOf(profileOf(value)).url;
  const found = toFoundLead({ layout: 'user_json', input: value, ...(url && { url }) });
  return found.lead.profile_data.name && isAboutPerson(value) ? found : undefined;
}

const profileOf = (value: Record<string, unknown>): Record<string, unknown> =>
  isDict(value.profile_data) ? value.profile_data : isDict(value.profileData) ? value.profileData : {};

/** Where an object says on which page its person is. */
function urlOf(value: Record<string, unknown>): { url?: string } {
  const page = isDict(value.page) ? value.page : {};
  const url = [page.url, value.url, value.profile_url, value.linkedin_url, value.linkedin].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return typeof url === 'string' ? { url } : {};
}

/** Much that is no person has a name: besides it something of a profile must be there, or nothing else at all. */
function isAboutPerson(value: Record<string, unknown>): boolean {
  const { unknown } = normalizeProfile(value);
  const known = [...Object.keys(value), ...Object.keys(profileOf(value))].map(profileFieldOf);
  return (
    Object.keys(unknown).length === 0 ||
    known.some((field) => field !== undefined && field !== 'name') ||
    Object.keys(profileOf(value)).length > 0
  );
}
