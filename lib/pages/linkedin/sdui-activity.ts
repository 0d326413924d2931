import type { Activity, ActivityKind } from '../../lead/user-json.ts';
import { fold } from '../current-role.ts';
import { activityKindOf } from '../language/activity-verbs.ts';
import { lineOf, textOf } from '../text/visible-text.ts';
import { activityUrl } from './activity-url.ts';
import { profileSlug } from './profile-slug.ts';

const ITEM = 'li[data-testid="carousel-child-container"]'; // seen 2026-04
const TEXT_BOX = '[data-testid="expandable-text-box"]'; // seen 2026-04
/** "6mo •", "2 Wochen • Bearbeitet •", "3 sem. •", "1 年前 •" */
const AGE = /^(\d+\s*[\p{L}.]{1,12}(?:\s(?:ago|temu|önce))?)\s*[•·]/u;

/** The subject, as the card's links and lines name them. */
export interface Subject {
  slug: string;
  name: string;
}

/** What the subject posted, shared, liked or commented, as far as the carousel holds it. */
export const readSduiActivity = (card: Element, subject: Subject): Activity[] =>
  [...card.querySelectorAll(ITEM)].flatMap((item) => toActivity(item, subject));

function toActivity(item: Element, subject: Subject): Activity[] {
  const box = item.querySelector(TEXT_BOX);
  // A saved page is parsed anew, and a link within the post's link ends the box early: the paragraph holds it all.
  const text = textOf(box?.closest('p') ?? box);
  if (!box || !text) return [];
  return [{ kind: kindOf(item, box, subject), text, age: ageOf(item), url: activityUrl(item) }];
}

/**
 * A line "Name reposted this" names the kind. Without it the post is the subject's own only if the subject is its
 * author; whatever else stands there is somebody else's voice.
 */
function kindOf(item: Element, box: Element, subject: Subject): ActivityKind {
  const authors: string[] = [];
  for (const link of item.querySelectorAll('a[href*="/in/"], a[href*="/company/"]')) {
    if (!(link.compareDocumentPosition(box) & 4)) break; // links after the text: mentions, reactions
    const context = link.closest('p');
    const verb =
      context && lineOf(context) !== lineOf(link) ? activityKindOf(verbOf(context, link)) : undefined;
    if (verb && verb !== 'authored') return verb;
    authors.push(isSubject(link, subject) ? 'subject' : 'other');
  }
  return authors.length > 0 && !authors.includes('other') ? 'authored' : 'reposted';
}

const verbOf = (context: Element, name: Element): string => lineOf(context).replace(lineOf(name), ' ');

const isSubject = (link: Element, subject: Subject): boolean => {
  const slug = profileSlug(link.getAttribute('href'));
  return (
    slug === subject.slug ||
    (slug?.startsWith('acoaa') === true && fold(lineOf(link)).startsWith(fold(subject.name)))
  );
};

function ageOf(item: Element): string {
  for (const line of item.querySelectorAll('p')) {
    const age = AGE.exec(lineOf(line))?.[1];
    if (age) return age;
  }
  return '';
}
