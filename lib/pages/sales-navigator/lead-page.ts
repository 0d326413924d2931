import { setRoles } from '../current-role.ts';
import { LeadFields } from '../lead-fields.ts';
import { fullText } from './full-text.ts';
import { readLeadActivity } from './lead-activity.ts';
import { readLeadEducation, readLeadRoles } from './lead-roles.ts';
import type { LeadSections } from './lead-sections.ts';
import { readTopcard } from './topcard.ts';

/** What a lead page says of its lead. */
export function readLeadPage({ topcard, sections }: LeadSections): LeadFields {
  const fields = new LeadFields();
  readTopcard(topcard, fields);
  const about = sections.get('about');
  fields.set('about', fullText(about?.querySelector('[data-anonymize="person-blurb"]')), 'page:about', 0.95);
  readRoles(fields, sections);
  const education = sections.get('education');
  if (education) fields.set('education', readLeadEducation(education), 'page:education', 0.9);
  const relationship = sections.get('relationship');
  if (relationship) {
    const posts = readLeadActivity(relationship, fields.data.name);
    fields.set('recent_activity', posts, 'page:activity', 0.85);
  }
  readEmail(fields, sections.get('contact'));
  explainMissing(fields, sections);
  return fields;
}

/** The current roles stand beside the name; all of them, once loaded, under Experience. */
function readRoles(fields: LeadFields, sections: LeadSections['sections']): void {
  const [role, experience] = [sections.get('role'), sections.get('experience')];
  const current = (role ? readLeadRoles(role) : []).map((entry) => ({ ...entry, current: true }));
  const all = experience ? readLeadRoles(experience) : [];
  const company = current[0]?.company;
  setRoles(fields, all.length > 0 ? all : current, company ? { name: company, stated: true } : undefined);
  fields.set('current_title', current[0]?.title ?? '', 'page:topcard', 0.9);
}

/** What LinkedIn or the team knows of the lead; more of it stands in a dialog. */
function readEmail(fields: LeadFields, contact: Element | undefined): void {
  const link = contact?.querySelector('a[href^="mailto:" i]')?.getAttribute('href');
  const address = /^mailto:([^?]+@[^?]+)/i.exec(link ?? '')?.[1];
  fields.set('email', address?.trim().toLowerCase() ?? '', 'page:contact_info', 0.9);
  if (contact?.querySelector('button')) fields.explain('email', 'not_loaded');
}

/** Sections load as the user scrolls, from top to bottom: About, Relationship, Experience, Education. */
function explainMissing(fields: LeadFields, sections: LeadSections['sections']): void {
  const [experience, education] = [sections.get('experience'), sections.get('education')];
  if (sections.has('about')) fields.explain('about', 'drifted');
  if (experience) fields.explain('career_history', 'drifted');
  else if (!education) fields.explain('career_history', 'not_loaded');
  if (education) fields.explain('education', 'drifted');
  else if (!experience) fields.explain('education', 'not_loaded');
  const relationship = sections.get('relationship');
  if (relationship?.querySelector('article time[datetime]')) fields.explain('recent_activity', 'drifted');
  else if (!relationship && !experience && !education) fields.explain('recent_activity', 'not_loaded');
  for (const why of ['not_loaded', 'drifted'] as const)
    if (fields.isMissing('career_history', why)) {
      fields.explain('current_title', why);
      fields.explain('current_company', why);
    }
}
