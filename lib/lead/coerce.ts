import { cleanLine, cleanText } from './clean-text.ts';
import type { Activity, ActivityKind, CareerEntry, CompanyUpdate, EducationEntry } from './user-json.ts';

type Dict = Record<string, unknown>;
/** Notes a repair at a path such as `career_history[1].title`. */
export type Note = (path: string, why: RepairReason) => void;
export type RepairReason = 'missing' | 'null' | 'wrong_type' | 'renamed' | 'derived' | 'dropped' | 'cut';

/** Longest text kept of one field, in UTF-16 units; LinkedIn's own longest (a post) is 3,000. */
const MAX_TEXT = 8000;
/** Longest list kept. */
const MAX_LIST = 200;

export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

export const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text from whatever was given; `''` where nothing sensible can be made of it. */
export function toText(value: unknown, path: string, note: Note, multiline = false): string {
  const raw = rawText(value, path, note);
  const text = (multiline ? cleanText : cleanLine)(raw);
  if (text.length <= MAX_TEXT) return text;
  note(path, 'cut');
  return text.slice(0, MAX_TEXT).toWellFormed();
}

function rawText(value: unknown, path: string, note: Note): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (value === null) {
    note(path, 'null');
    return '';
  }
  note(path, 'wrong_type');
  if (typeof value === 'number' || typeof value === 'bigint') return Number.isNaN(value) ? '' : String(value);
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
  if (isDict(value)) {
    const inner = pick(value, 'name', 'text', 'value', 'title', 'label', 'full', 'display');
    return typeof inner === 'string' ? inner : '';
  }
  return '';
}

/** A list from whatever was given: a lone value becomes a list of one. */
export function toList<T>(
  value: unknown,
  path: string,
  note: Note,
  item: (value: unknown, path: string) => T | undefined,
): T[] {
  if (value === undefined) return [];
  if (value === null || value === '') {
    note(path, 'null');
    return [];
  }
  if (!Array.isArray(value)) note(path, 'wrong_type');
  const given: unknown[] = Array.isArray(value) ? value : [value];
  if (given.length > MAX_LIST) note(path, 'cut');
  return given.slice(0, MAX_LIST).flatMap((entry, index) => {
    const made = item(entry, `${path}[${index}]`);
    if (made === undefined) note(`${path}[${index}]`, 'dropped');
    return made === undefined ? [] : [made];
  });
}

/** "Title at Company" and objects under the usual names. */
export function toCareerEntry(value: unknown, path: string, note: Note): CareerEntry | undefined {
  if (typeof value === 'string') {
    note(path, 'wrong_type');
    const [title = '', company = ''] = cleanLine(value).split(/ (?:at|@) /);
    return title ? { title, company, start: '', end: '', description: '' } : undefined;
  }
  if (!isDict(value)) return undefined;
  const text = (keys: string[], multiline = false) =>
    toText(pick(value, ...keys), `${path}.${keys[0]}`, note, multiline);
  const entry = {
    title: text(['title', 'position', 'role', 'job_title', 'jobTitle']),
    company: text(['company', 'organization', 'organisation', 'employer', 'company_name', 'companyName']),
    start: text(['start', 'start_date', 'startDate', 'from', 'since']),
    end: text(['end', 'end_date', 'endDate', 'to', 'until']),
    description: text(['description', 'summary', 'details'], true),
  };
  if (PRESENT.test(entry.end)) entry.end = '';
  return entry.title || entry.company ? entry : undefined;
}

const PRESENT = /^(present|current|now|today|heute|aujourd'hui|actualidad|oggi|heden|nu)$/i;

export function toEducationEntry(value: unknown, path: string, note: Note): EducationEntry | undefined {
  if (typeof value === 'string') {
    note(path, 'wrong_type');
    return value.trim() ? { school: cleanLine(value), degree: '' } : undefined;
  }
  if (!isDict(value)) return undefined;
  const school = toText(pick(value, 'school', 'institution', 'university', 'name'), `${path}.school`, note);
  const degree = toText(pick(value, 'degree', 'studyType', 'area', 'field'), `${path}.degree`, note);
  return school || degree ? { school, degree } : undefined;
}

/** A bare text counts as authored, as in the original's data; an unknown kind is never the lead's own voice. */
export function toActivity(value: unknown, path: string, note: Note): Activity | undefined {
  if (typeof value === 'string') {
    note(path, 'wrong_type');
    return value.trim() ? { kind: 'authored', text: cleanText(value), age: '', url: '' } : undefined;
  }
  if (!isDict(value)) return undefined;
  const text = toText(pick(value, 'text', 'content', 'post', 'title', 'summary'), `${path}.text`, note, true);
  const given = pick(value, 'kind', 'type', 'action');
  const kind = activityKind(given);
  if (given !== undefined && given !== kind) note(`${path}.kind`, 'wrong_type');
  const age = toText(pick(value, 'age', 'date', 'time', 'when'), `${path}.age`, note);
  return text ? { kind, text, age, url: toText(pick(value, 'url', 'link'), `${path}.url`, note) } : undefined;
}

function activityKind(given: unknown): ActivityKind {
  if (given === undefined || given === null) return 'authored';
  const word = typeof given === 'string' ? given.toLowerCase() : '';
  if (/author|post(?!.*re)|wrote|publish|article/.test(word) && !/repost|shar/.test(word)) return 'authored';
  if (/lik|react/.test(word)) return 'liked';
  if (/comment|repl/.test(word)) return 'commented';
  return 'reposted';
}

export function toCompanyUpdate(value: unknown, path: string, note: Note): CompanyUpdate | undefined {
  if (typeof value === 'string') {
    note(path, 'wrong_type');
    return value.trim() ? { text: cleanText(value), date: '', url: '' } : undefined;
  }
  if (!isDict(value)) return undefined;
  const text = toText(
    pick(value, 'text', 'title', 'headline', 'content', 'summary'),
    `${path}.text`,
    note,
    true,
  );
  const date = toText(pick(value, 'date', 'age', 'time', 'when'), `${path}.date`, note);
  return text ? { text, date, url: toText(pick(value, 'url', 'link'), `${path}.url`, note) } : undefined;
}

/** "a, b; c" or a list of texts or of `{name}`. */
export function toSkills(value: unknown, note: Note): string[] {
  const split = typeof value === 'string' ? value.split(/[,;|\n•]/) : value;
  if (split !== value) note('skills', 'wrong_type');
  const skills = toList(split, 'skills', note, (item, path) => {
    const skill = toText(item, path, note);
    return hasLetter(skill) ? skill : undefined; // "3", "…" and "99+" are counters and ornaments
  });
  return [...new Map(skills.map((skill) => [skill.toLowerCase(), skill])).values()];
}

function pick(dict: Dict, ...keys: string[]): unknown {
  for (const key of keys)
    if (dict[key] !== undefined && dict[key] !== null && dict[key] !== '') return dict[key];
  const folded = new Map(
    Object.entries(dict).map(([key, value]) => [key.toLowerCase().replace(/[^a-z]/g, ''), value]),
  );
  for (const key of keys) {
    const value = folded.get(key.toLowerCase().replace(/[^a-z]/g, ''));
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
