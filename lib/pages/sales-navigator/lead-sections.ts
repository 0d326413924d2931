import { isShown } from '../text/is-shown.ts';
import { leadIdOf, memberKey } from './lead-id.ts';

/** By `data-sn-view-name`; two DOM dumps of 2026-06 and public readers of 2026-08 agree. */
const NAMES = {
  'lead-current-role': 'role',
  'lead-contact-info': 'contact',
  'feature-about-lead': 'about',
  'feature-lead-relationship': 'relationship',
  'feature-lead-experience': 'experience',
  'feature-lead-education': 'education',
} as const;
type SectionName = (typeof NAMES)[keyof typeof NAMES];
const TOPCARD = 'feature-lead-top-card';
/** Panels over the page show other leads, sections and all. */
const OVER_THE_PAGE = 'dialog, [role="dialog"], [id*="sidesheet"]';
/** People named in the Relationship section who are not the lead. */
const OTHERS = 'article, li, [data-sn-view-name="shared-in-common"]';

export interface LeadSections {
  topcard: Element;
  sections: Map<SectionName, Element>;
}

/**
 * The sections of the lead with this key; `'stale_page'` where the page's own links name another member, `undefined`
 * where it has no top card. A page whose links name nobody is taken for the lead's.
 */
export function findLeadSections(document: Document, key: string): LeadSections | 'stale_page' | undefined {
  const sections = new Map<SectionName, Element>();
  let topcard: Element | undefined;
  for (const element of document.querySelectorAll('[data-sn-view-name]')) {
    const view = element.getAttribute('data-sn-view-name') ?? '';
    const name = isSectionView(view) ? NAMES[view] : undefined;
    if ((!name && view !== TOPCARD) || element.closest(OVER_THE_PAGE) || !isShown(element)) continue;
    if (!name) topcard ??= element;
    else if (!sections.has(name)) sections.set(name, element);
  }
  if (!topcard) return undefined;
  const members = namedMembers(topcard, sections.get('relationship'));
  return members.size > 0 && !members.has(key) ? 'stale_page' : { topcard, sections };
}

const isSectionView = (view: string): view is keyof typeof NAMES => Object.hasOwn(NAMES, view);

/** Whom the links around the name, to the LinkedIn profile and "See more activity" go to. */
function namedMembers(topcard: Element, relationship: Element | undefined): Set<string> {
  const links = [
    ...topcard.querySelectorAll(
      'a[href*="/in/AC"], a[href*="/sales/lead/"]:has(h1), h1 a[href*="/sales/lead/"]',
    ),
    ...(relationship?.querySelectorAll('a[href*="/in/AC"]') ?? []),
  ].filter((link) => !link.closest(OTHERS));
  return new Set(
    links.flatMap((link) => {
      const id = leadIdOf(link.getAttribute('href'));
      return id ? [memberKey(id)] : [];
    }),
  );
}
