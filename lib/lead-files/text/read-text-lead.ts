import { cleanText } from '../../lead/clean-text.ts';
import { setRoles } from '../../pages/current-role.ts';
import { LeadFields } from '../../pages/lead-fields.ts';
import { parseDateRange } from '../../pages/text/date-range.ts';
import { companyOf, rolesFromLines } from '../../pages/text/role-runs.ts';
import { type FoundLead, type LeadReading, leadsOf } from '../lead-reading.ts';
import { toFoundLead } from '../to-found-lead.ts';
import { labelledFields } from './labelled-fields.ts';
import { textEntries } from './text-entries.ts';
import { textSections } from './text-sections.ts';
import { isName, topLines } from './top-lines.ts';

/** In characters; a longer line is no skill. */
const LONGEST_SKILL = 60;
/** How sure a text is of itself where nothing in it is labelled. */
const UNSURE = 0.3;

/**
 * A lead from a profile that was copied off a page, from labelled lines, or from any text at all: then the whole of it is
 * `about`, and its name is for the user to give.
 */
export function readTextLead(text: string): LeadReading {
  return leadsOf([labelledLead(text) ?? sectionedLead(text) ?? loneText(text)]);
}

function labelledLead(text: string): FoundLead | undefined {
  const { name, title, company, email, city, state, country } = labelledFields(text);
  if (!name || !isNamed(name) || !(title || company || email)) return undefined;
  const location = [city, state, country].filter(Boolean).join(', ');
  const profile_data = { name, email, current_title: title, current_company: company, location };
  return toFoundLead({ layout: 'text', input: { objective: '', profile_data } });
}

const isNamed = (text: string): boolean => /\p{L}/u.test(text) && text.length <= 80;

function sectionedLead(text: string): FoundLead | undefined {
  const { top, sections } = textSections(text);
  if (sections.size === 0) return undefined;
  const { name, headline, location } = topLines(top);
  const roles = textEntries(sections.get('experience') ?? []).flatMap(rolesFromLines);
  const fields = new LeadFields();
  fields.data.headline = headline;
  setRoles(fields, roles, undefined);
  const { current_title, current_company } = fields.data;
  const found = toFoundLead({
    layout: 'text',
    url: profileUrl(text),
    input: {
      objective: '',
      profile_data: {
        name,
        headline,
        location,
        about: cleanText((sections.get('about') ?? []).join('\n')),
        career_history: roles.map(({ current: _, ...role }) => role),
        education: textEntries(sections.get('education') ?? []).map(schoolOf),
        skills: (sections.get('skills') ?? []).filter(isSkill),
        current_title,
        current_company,
      },
    },
  });
  // what the lines say of the end of a role counts; an empty end alone would make it the current one
  if (roles.length === 0 || current_title || current_company) return found;
  return withoutRole(found);
}

function withoutRole(found: FoundLead): FoundLead {
  const { current_title: _, current_company: __, ...provenance } = found.lead.provenance;
  const profile_data = { ...found.lead.profile_data, current_title: '', current_company: '' };
  const missing = { ...found.lead.missing, current_title: 'absent', current_company: 'absent' } as const;
  return { ...found, lead: { ...found.lead, profile_data, provenance, missing } };
}

function schoolOf(lines: ReturnType<typeof textEntries>[number]): { school: string; degree: string } {
  const [school, degree] = lines.filter(({ text, long }) => !long && !parseDateRange(text));
  return { school: school?.text ?? '', degree: companyOf(degree?.text ?? '') };
}

/** "Show all 12 skills" and "3 endorsements" are none. */
const isSkill = (line: string): boolean => line !== '' && line.length <= LONGEST_SKILL && !/\d/.test(line);

const profileUrl = (text: string): string => /(?:\w+\.)?linkedin\.com\/in\/[^\s/?#]+/i.exec(text)?.[0] ?? '';

function loneText(text: string): FoundLead {
  const about = cleanText(text);
  const [first = ''] = about.split('\n');
  const found = toFoundLead({
    layout: 'text',
    input: { objective: '', profile_data: { about } },
    confidence: { about: UNSURE },
  });
  return isName(first) ? { ...found, name_guess: first } : found;
}
