import type { PageRefusal } from '../../lead/lead.ts';
import { setRoles } from '../current-role.ts';
import { SECTION_FIELDS } from '../language/section-headings.ts';
import { LeadFields } from '../lead-fields.ts';
import { lineOf, textOf } from '../text/visible-text.ts';
import { readContactInfo } from './contact-info.ts';
import { readSduiActivity } from './sdui-activity.ts';
import { findSduiCards, type SduiCards } from './sdui-cards.ts';
import { readSduiEducation, readSduiRoles, readSduiSkills } from './sdui-entities.ts';
import { nameHeading, readSduiTopcard } from './sdui-topcard.ts';

const SCREEN = '[data-sdui-screen]'; // seen 2026-04

/** A logged-in profile in the server-driven layout; `undefined` where the page is not of that layout. */
export function openSduiProfile(
  document: Document,
  slug: string,
): PageRefusal | (() => LeadFields) | undefined {
  const cards = findSduiCards(document, slug);
  if (cards === 'stale_page') return cards;
  if (cards && lineOf(nameHeading(cards.topcard))) return () => readSdui(document, slug, cards);
  if (cards) return 'still_loading';
  const screens = [...document.querySelectorAll(SCREEN)].map(
    (el) => el.getAttribute('data-sdui-screen') ?? '',
  );
  if (screens.some((screen) => /\.profile\.Profile$/i.test(screen))) return 'still_loading';
  if (screens.some((screen) => /not_?found|404/i.test(screen))) return 'not_found';
  return screens.length > 0 ? 'stale_page' : undefined;
}

function readSdui(document: Document, slug: string, cards: SduiCards): LeadFields {
  const fields = new LeadFields();
  const { sections } = cards;
  const company = readSduiTopcard(cards.topcard, fields);
  readContactInfo(document, slug, fields);
  const about = sections.get('about');
  if (about) fields.set('about', aboutText(about), 'page:about', 0.95);
  const experience = sections.get('experience');
  const education = sections.get('education');
  const skills = sections.get('skills');
  const activity = sections.get('activity');
  if (education) fields.set('education', readSduiEducation(education), 'page:education', 0.9);
  if (skills) fields.set('skills', readSduiSkills(skills), 'page:skills', 0.9);
  const roles = experience ? readSduiRoles(experience) : [];
  const isSchool = fields.data.education.some((entry) => entry.school === company?.name);
  setRoles(
    fields,
    roles,
    isSchool && !roles.some((role) => role.company === company?.name) ? undefined : company,
  );
  if (activity)
    fields.set(
      'recent_activity',
      readSduiActivity(activity, { slug, name: fields.data.name }),
      'page:activity',
      0.9,
    );
  explainMissing(fields, cards);
  return fields;
}

/** The whole text stands in the box; the layout without boxes has it in the card's paragraphs. */
function aboutText(card: Element): string {
  const box = card.querySelector('[data-testid="expandable-text-box"]');
  return textOf(box?.closest('p') ?? box) || textOf(card.querySelector('p'));
}

function explainMissing(fields: LeadFields, { sections, hasUnloaded }: SduiCards): void {
  for (const [section, field] of SECTION_FIELDS) {
    const card = sections.get(section);
    // The top of the page is always there; what stands below Activity loads as the user scrolls.
    const lazy = section !== 'about' && section !== 'activity';
    if (!card) fields.explain(field, lazy && hasUnloaded ? 'not_loaded' : 'absent');
    else if (section !== 'activity' || card.querySelector('li')) fields.explain(field, 'drifted');
  }
  for (const why of ['not_loaded', 'drifted'] as const)
    if (fields.isMissing('career_history', why)) {
      fields.explain('current_title', why);
      fields.explain('current_company', why);
    }
}
