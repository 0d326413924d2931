import { type SectionName, sectionOfHeading } from '../language/section-headings.ts';
import { lineOf } from '../text/visible-text.ts';
import { profileSlug, slugsIn } from './profile-slug.ts';

/** Keys by suffix, whatever their case; seen 2026-04. The owner is a member id, for Activity the slug. */
const CARD_KEY =
  /^com\.linkedin\.sdui\.profile\.card\.ref(.+?)(Topcard|About|Activity|ExperienceTopLevelSection|EducationTopLevelSection|Skills)$/i;
const SECTION_BY_SUFFIX: Record<string, SectionName> = {
  about: 'about',
  activity: 'activity',
  experiencetoplevelsection: 'experience',
  educationtoplevelsection: 'education',
  skills: 'skills',
};
/** Cards that show other people, some of them under the subject's own id. */
export const OTHER_PEOPLE =
  '[componentkey*="SuggestedForYou" i], [componentkey^="profileAside" i], [componentkey*="browsemap" i], [componentkey*="pymk" i], aside';
const LINK_OF_SUBJECT = 'a[href*="/overlay/"], a:has(h2)';

export interface SduiCards {
  topcard: Element;
  sections: Map<SectionName, Element>;
  /** Sections further down are held back until the user scrolls there. */
  hasUnloaded: boolean;
}

/** The subject's cards; `'stale_page'` where the page shows somebody else, `undefined` where it shows no profile. */
export function findSduiCards(document: Document, slug: string): SduiCards | 'stale_page' | undefined {
  const cards: { owner: string; suffix: string; element: Element }[] = [];
  let hasUnloaded = false;
  for (const element of document.querySelectorAll('[componentkey]')) {
    const key = element.getAttribute('componentkey') ?? '';
    const [, owner, suffix] = CARD_KEY.exec(key) ?? [];
    if (owner && suffix) cards.push({ owner: owner.toLowerCase(), suffix: suffix.toLowerCase(), element });
    else if (/^profileCardsBelowActivityPart/i.test(key)) hasUnloaded ||= isEmpty(element);
  }
  const topcards = cards.filter((card) => card.suffix === 'topcard');
  const shown = topcards.map((card) => ({ ...card, slugs: subjectsOf(card.element) }));
  const own = shown.find((card) => card.slugs.has(slug) || card.owner === slug);
  const chosen = own ?? shown.find((card) => card.slugs.size === 0);
  if (!chosen && shown.length > 0) return 'stale_page';
  const topcard = chosen?.element ?? keylessTopcard(document, slug);
  if (!topcard) return undefined;
  const sections = new Map<SectionName, Element>();
  for (const { owner, suffix, element } of cards) {
    const section = SECTION_BY_SUFFIX[suffix];
    const isOwn = !chosen || owner === chosen.owner || owner === slug || namesSubject(element, slug);
    if (section && isOwn && !sections.has(section) && !element.closest(OTHER_PEOPLE))
      sections.set(section, element);
  }
  addByHeading(document, sections);
  return { topcard, sections, hasUnloaded };
}

/** Where the keys have changed: the block around the heading that links to the very member of the address. */
function keylessTopcard(document: Document, slug: string): Element | undefined {
  for (const heading of document.querySelectorAll('main a h2')) {
    const link = heading.closest('a');
    if (profileSlug(link?.getAttribute('href') ?? null) === slug && !heading.closest(OTHER_PEOPLE))
      return heading.closest('section') ?? undefined;
  }
  return undefined;
}

/** A card without its key is still a section under a known heading. */
function addByHeading(document: Document, sections: Map<SectionName, Element>): void {
  for (const heading of document.querySelectorAll('main#workspace section h2')) {
    const name = sectionOfHeading(lineOf(heading));
    const section = heading.closest('section');
    const keyed = section?.closest('[componentkey^="com.linkedin.sdui.profile.card" i]');
    if (name && section && !keyed && !sections.has(name) && !section.closest(OTHER_PEOPLE))
      sections.set(name, section);
  }
}

const subjectsOf = (topcard: Element): Set<string> =>
  new Set(
    [...topcard.querySelectorAll(LINK_OF_SUBJECT)].flatMap((link) =>
      link.closest(OTHER_PEOPLE) ? [] : (profileSlug(link.getAttribute('href')) ?? []),
    ),
  );

/** A card's link "Show all" goes to its owner's own pages. */
const namesSubject = (card: Element, slug: string): boolean =>
  slugsIn(card, 'a[href*="/recent-activity/"], a[href*="/details/"]').has(slug);

const isEmpty = (element: Element): boolean => !element.textContent?.trim();
