import type { Activity, EducationEntry } from '../../lead/user-json.ts';
import { activityKindOf } from '../language/activity-verbs.ts';
import type { ReadRole } from '../text/role-runs.ts';
import { lineOf, textOf } from '../text/visible-text.ts';
import { activityUrl } from './activity-url.ts';

/** Signed-out visitors see some words as asterisks: hidden, not said. */
export const unmasked = (text: string): string => (/^[*\s.,·&-]*\*[*\s.,·&-]*$/.test(text) ? '' : text);

/** Roles by the list items' own mark; grouped ones carry their employer, too. */
export const readPublicRoles = (main: Element): ReadRole[] =>
  [
    ...main.querySelectorAll(
      'li[data-section="currentPositionsDetails"], li[data-section="pastPositionsDetails"]',
    ),
  ].flatMap((item) => {
    const [start, end] = [...item.querySelectorAll('time')].map(lineOf);
    const current = item.getAttribute('data-section') === 'currentPositionsDetails';
    const group = item.parentElement?.closest('li')?.querySelector(':scope > a h4, :scope > div h4');
    const title = unmasked(lineOf(item.querySelector('h3')));
    const company = unmasked(lineOf(item.querySelector('h4')) || lineOf(group));
    const description = fullText(item.querySelector('div[data-section]'));
    const role = {
      title,
      company,
      start: start ?? '',
      end: current ? '' : (end ?? ''),
      description,
      current,
    };
    return title || company ? [role] : [];
  });

export const readPublicEducation = (main: Element): EducationEntry[] =>
  [...main.querySelectorAll('section[data-section="educationsDetails"] li')].flatMap((item) => {
    const school = unmasked(lineOf(item.querySelector('h3')));
    const degrees = [...item.querySelectorAll('h4 span')]
      .map((span) => unmasked(lineOf(span)))
      .filter(Boolean);
    return school ? [{ school, degree: degrees.join(', ') }] : [];
  });

/** Posts and articles. "Liked by" is not the lead's voice; a line without a known verb is taken for a share. */
export const readPublicActivity = (main: Element): Activity[] => {
  const found = [...main.querySelectorAll('section[data-section="posts"] h3')].flatMap((heading) => {
    const card = heading.closest('li') ?? heading.parentElement?.parentElement;
    const byline = card?.querySelector('h4');
    const text = unmasked(textOf(heading));
    if (!card || !text) return [];
    const name = lineOf(byline?.querySelector('a'));
    const kind = activityKindOf(lineOf(byline).replace(name, ' ')) ?? 'reposted';
    const age = lineOf(byline?.nextElementSibling);
    return [{ kind, text, age, url: activityUrl(card) }];
  });
  return [...new Map(found.map((activity) => [activity.url || activity.text, activity])).values()];
};

/** A description stands once cut and once whole; the whole one counts. */
export function fullText(block: Element | null): string {
  const paragraphs = [...(block?.querySelectorAll('p') ?? [])].map(textOf);
  const longest = paragraphs.reduce((a, b) => (b.length > a.length ? b : a), '');
  return unmasked(longest || textOf(block));
}
