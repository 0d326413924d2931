import type { PageRefusal } from '../../lead/lead.ts';
import { setRoles } from '../current-role.ts';
import { SECTION_FIELDS, type SectionName, sectionOfHeading } from '../language/section-headings.ts';
import { LeadFields } from '../lead-fields.ts';
import { lineOf, textOf } from '../text/visible-text.ts';
import { readContactInfo } from './contact-info.ts';
import { compareWithEmbedded } from './embedded-profile.ts';
import { readEmberActivity } from './ember-activity.ts';
import { readEmberEducation, readEmberRoles, readEmberSkills, readTopSkills } from './ember-entities.ts';
import { readEmberTopcard } from './ember-topcard.ts';
import { slugsIn } from './profile-slug.ts';

const CARD = 'section[data-view-name="profile-card"], section:has(> div[id])'; // seen 2025-03
const ANCHORS: Record<string, SectionName> = {
  about: 'about',
  content_collections: 'activity',
  experience: 'experience',
  education: 'education',
  skills: 'skills',
};
const SUBJECT_LINKS = 'a[href*="/overlay/"]';

/** A logged-in profile in the older layout (2024 and 2025 forms); `undefined` where the page is not of that layout. */
export function openEmberProfile(
  document: Document,
  slug: string,
): PageRefusal | (() => LeadFields) | undefined {
  const main = document.querySelector('main');
  const heading = main?.querySelector('section h1');
  const topcard = heading?.closest('section');
  if (!main || !topcard || main.closest('dialog, [role="dialog"]')) return undefined;
  const subjects = slugsIn(topcard, SUBJECT_LINKS);
  if (subjects.size === 0 && !main.querySelector('section[data-view-name="profile-card"]')) return undefined;
  if (subjects.size > 0 && !subjects.has(slug)) return 'stale_page';
  return lineOf(heading) ? () => readEmber(document, slug, main, topcard) : 'still_loading';
}

function readEmber(document: Document, slug: string, main: Element, topcard: Element): LeadFields {
  const fields = new LeadFields();
  const sections = findSections(main, slug);
  const company = readEmberTopcard(topcard, fields);
  readContactInfo(document, slug, fields);
  const about = sections.get('about');
  if (about) fields.set('about', aboutText(about), 'page:about', 0.95);
  const experience = sections.get('experience');
  setRoles(fields, experience ? readEmberRoles(experience) : [], company);
  const education = sections.get('education');
  if (education) fields.set('education', readEmberEducation(education), 'page:education', 0.9);
  const skills = sections.get('skills');
  if (skills) fields.set('skills', readEmberSkills(skills), 'page:skills', 0.9);
  if (about) fields.set('skills', readTopSkills(about), 'page:about', 0.8);
  const activity = sections.get('activity');
  if (activity)
    fields.set('recent_activity', readEmberActivity(activity, fields.data.name), 'page:activity', 0.9);
  compareWithEmbedded(document, slug, fields);
  for (const [section, field] of SECTION_FIELDS) {
    const isBare = section === 'activity' && !sections.get(section)?.querySelector('li');
    if (sections.has(section) && !isBare) fields.explain(field, 'drifted');
    else if (sections.size === 0) fields.explain(field, 'not_loaded');
  }
  return fields;
}

/** The subject's cards by the id of their anchor, else by heading; cards that link to another profile's details are left. */
function findSections(main: Element, slug: string): Map<SectionName, Element> {
  const sections = new Map<SectionName, Element>();
  for (const card of main.querySelectorAll(CARD)) {
    const anchor = [...card.children].find((child) => child.id in ANCHORS)?.id;
    const name = anchor ? ANCHORS[anchor] : sectionOfHeading(lineOf(card.querySelector('h2')));
    const details = slugsIn(card, 'a[href*="/details/"], a[href*="/recent-activity/"]');
    if (name && !sections.has(name) && (details.size === 0 || details.has(slug))) sections.set(name, card);
  }
  return sections;
}

/** The card's text: not its heading, not the top skills listed under it. */
function aboutText(card: Element): string {
  for (const shown of card.querySelectorAll('span[aria-hidden="true"]'))
    if (!shown.closest('h2, ul, button')) {
      const text = textOf(shown);
      if (text) return text;
    }
  return '';
}
