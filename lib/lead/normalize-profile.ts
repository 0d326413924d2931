import {
  hasLetter,
  isDict,
  type Note,
  type RepairReason,
  toActivity,
  toCareerEntry,
  toCompanyUpdate,
  toEducationEntry,
  toList,
  toSkills,
  toText,
} from './coerce.ts';
import { parseMbti } from './mbti.ts';
import { profileFieldOf } from './profile-keys.ts';
import { type ProfileData, ProfileField, type UserJson } from './user-json.ts';

interface Repair {
  /** Such as `career_history[1].title`. */
  path: string;
  why: RepairReason;
}

export interface Normalized {
  user_json: UserJson;
  repairs: Repair[];
  /** Keys nobody knows, untouched; never sent anywhere. */
  unknown: Record<string, unknown>;
}

/**
 * Makes any input a usable `user_json`; never throws at what JSON can hold. (An object whose getters throw is the
 * caller's own code: its error passes through.)
 *
 * The original's `normalize_profile` set missing keys to defaults and let a wrong type through to crash later. This
 * also repairs nulls, numbers, nested objects, lone values, wrong case and usual aliases, derives the current role
 * from the career history or the headline, and reports each repair. A profile without its `user_json` wrapper is taken,
 * and so is the one object of a list.
 */
export function normalizeProfile(input: unknown): Normalized {
  const repairs: Repair[] = [];
  const note = (path: string, why: RepairReason) => void repairs.push({ path, why });
  const one = onlyOf(input);
  const top = isDict(one) ? one : {};
  if (!isDict(input)) note('', input === null || input === undefined ? 'null' : 'wrong_type');

  const wrapped = entryOf(top, 'profiledata');
  const given = wrapped ? wrapped[1] : top;
  const inner = onlyOf(given);
  const profile = isDict(inner) ? inner : {};
  if (wrapped ? !isDict(given) : Object.keys(top).length > 0)
    note('profile_data', wrapped ? 'wrong_type' : 'missing');
  const objectiveEntry = entryOf(top, 'objective');
  const objective = toText(objectiveEntry?.[1], 'objective', note, true);

  const { fields, unknown } = sortKeys(profile, note);
  if (!wrapped && objectiveEntry) delete unknown[objectiveEntry[0]];
  for (const [key, value] of Object.entries(wrapped ? top : {}))
    if (key !== wrapped?.[0] && key !== objectiveEntry?.[0]) unknown[key] = value;

  const line = (field: ProfileField) => toText(fields.get(field), field, note);
  const list = <T>(
    field: ProfileField,
    item: (value: unknown, path: string, note: typeof n) => T | undefined,
  ) => toList(fields.get(field), field, note, (value, path) => item(value, path, note));
  const n = note;
  const profile_data: ProfileData = {
    name: nameOf(fields.get('name'), unknown, note),
    headline: line('headline'),
    location: line('location'),
    country: line('country'),
    language: line('language'),
    mbti: line('mbti'),
    email: line('email'),
    about: toText(fields.get('about'), 'about', note, true),
    current_company: line('current_company'),
    current_title: line('current_title'),
    career_history: list('career_history', toCareerEntry),
    education: list('education', toEducationEntry),
    skills: toSkills(fields.get('skills'), note),
    recent_activity: list('recent_activity', toActivity),
    company_updates: list('company_updates', toCompanyUpdate),
  };
  repairMbti(profile_data, note);
  deriveCurrentRole(profile_data, note);
  return { user_json: { objective, profile_data }, repairs, unknown };
}

/** The one object of a list; of several people nobody knows which is the lead. */
const onlyOf = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

const fold = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');
const entryOf = (dict: Record<string, unknown>, folded: string) =>
  Object.entries(dict).find(([key]) => fold(key) === folded);

function sortKeys(profile: Record<string, unknown>, note: (path: string, why: RepairReason) => void) {
  const fields = new Map<ProfileField, unknown>();
  const unknown: Record<string, unknown> = {};
  // the exact name wins over an alias, whatever the order
  const entries = Object.entries(profile).sort(([a], [b]) => Number(isExact(b)) - Number(isExact(a)));
  for (const [key, value] of entries) {
    const field = profileFieldOf(key);
    if (field === undefined || (fields.has(field) && !isExact(key)))
      Object.defineProperty(unknown, key, { value, enumerable: true, configurable: true, writable: true });
    else {
      if (!isExact(key)) note(field, 'renamed');
      fields.set(field, value);
    }
  }
  return { fields, unknown };
}

/** What LinkedIn shows instead of the name of somebody outside the user's network. */
const NO_NAME =
  /^(linkedin[\s-](member|mitglied|user|lid|medlem|medlemmet|üyesi)|(membre|miembro|membro|utente|usuario|usuário|użytkownik|uživatel|member) ((de|di|do|da|of) )?linkedin)$/i;

/** The name, else given and family name where they are keys of their own; nothing without a letter is a name. */
function nameOf(given: unknown, unknown: Record<string, unknown>, note: Note): string {
  const whole = isDict(given)
    ? partsOf(given, note) || toText(given, 'name', note)
    : toText(given, 'name', note);
  if (hasLetter(whole) && !NO_NAME.test(whole)) return whole;
  if (whole) note('name', 'dropped');
  const name = partsOf(unknown, note);
  if (!name) return '';
  note('name', 'renamed');
  for (const key of Object.keys(unknown))
    if (NAME_PARTS.some((part) => part.includes(fold(key)))) delete unknown[key];
  return name;
}

const NAME_PARTS = [
  ['firstname', 'givenname', 'forename', 'first', 'given'],
  ['middlename'],
  ['lastname', 'familyname', 'surname', 'last', 'family'],
];

const partsOf = (dict: Record<string, unknown>, note: Note): string =>
  NAME_PARTS.map((keys) => Object.entries(dict).find(([key]) => keys.includes(fold(key)))?.[1])
    .map((part) => toText(part, 'name', note))
    .filter(hasLetter)
    .join(' ');

const isExact = (key: string): boolean => ProfileField.safeParse(key).success;

function repairMbti(profile: ProfileData, note: (path: string, why: RepairReason) => void): void {
  const type = parseMbti(profile.mbti) ?? '';
  if (profile.mbti && !type) note('mbti', 'dropped');
  profile.mbti = type;
}

/** Only what is stated: the role without an end, else "Title at Company" in the headline. */
function deriveCurrentRole(profile: ProfileData, note: (path: string, why: RepairReason) => void): void {
  if (profile.current_title && profile.current_company) return;
  const open = profile.career_history.find(
    (role) =>
      !role.end && role.title && (!profile.current_company || role.company === profile.current_company),
  );
  const [, headlineTitle = '', headlineCompany = ''] =
    /^([^|•·]+?) (?:at|@|bei|chez) ([^|•·,]+)/.exec(profile.headline) ?? [];
  const derived = open ?? { title: headlineTitle.trim(), company: headlineCompany.trim() };
  if (!profile.current_title && derived.title) {
    profile.current_title = derived.title;
    note('current_title', 'derived');
  }
  if (!profile.current_company && derived.company) {
    profile.current_company = derived.company;
    note('current_company', 'derived');
  }
}
