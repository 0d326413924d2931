import { isDict } from '../../lead/coerce.ts';
import { countryName } from '../../lead/country.ts';
import type { FoundLead } from '../lead-reading.ts';
import { toFoundLead } from '../to-found-lead.ts';

type Dict = Record<string, unknown>;

/** A lead from a JSON Resume (jsonresume.org, schema 1.0.0); `undefined` where it names nobody. */
export function fromJsonResume(resume: Dict): FoundLead | undefined {
  const basics = isDict(resume.basics) ? resume.basics : {};
  const found = toFoundLead({
    layout: 'json_resume',
    url: profileUrl(basics),
    input: {
      objective: '',
      profile_data: {
        name: basics.name,
        headline: basics.label,
        email: basics.email,
        about: basics.summary,
        location: placeOf(basics.location),
        career_history: dictsOf(resume.work).map(roleOf),
        education: dictsOf(resume.education).map(schoolOf),
        skills: listOf(resume.skills).flatMap((skill) =>
          isDict(skill) ? skillsOf(skill) : textOf(skill) || [],
        ),
      },
    },
  });
  return found.lead.profile_data.name ? found : undefined;
}

/** A lone entry may stand without its list. */
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const dictsOf = (value: unknown): Dict[] => listOf(value).filter(isDict);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const roleOf = (work: Dict) => ({
  title: work.position,
  // `company` until schema 0.0.16
  company: work.name ?? work.company,
  start: work.startDate,
  end: work.endDate,
  description: [textOf(work.summary), ...linesOf(work.highlights)].filter(Boolean).join('\n'),
});

const schoolOf = (education: Dict) => ({
  school: education.institution,
  degree: [textOf(education.studyType), textOf(education.area)].filter(Boolean).join(', '),
});

const skillsOf = (skill: Dict): string[] => [textOf(skill.name), ...linesOf(skill.keywords)].filter(Boolean);

const linesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);

function placeOf(location: unknown): unknown {
  if (!isDict(location)) return location;
  const country = textOf(location.countryCode);
  return [textOf(location.city), textOf(location.region), countryName(country) || country]
    .filter(Boolean)
    .join(', ');
}

function profileUrl(basics: Dict): string {
  const profiles = dictsOf(basics.profiles).map(({ url }) => textOf(url));
  return [...profiles, textOf(basics.url)].find((url) => /linkedin\.com\/in\//i.test(url)) ?? '';
}
