import { cleanLine } from '../../lead/clean-text.ts';
import type { Candidate } from './main-person.ts';

/** The person of a page that calls itself a profile by the Open Graph protocol (ogp.me, `profile:*`, read 2026-11). */
export function readOpenGraph(document: Document): Candidate[] {
  const content = (property: string): string =>
    cleanLine(document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '');
  if (content('og:type') !== 'profile') return [];
  const given = content('profile:first_name');
  const family = content('profile:last_name');
  return given && family
    ? [{ source: 'open_graph', isMain: false, facts: { name: `${given} ${family}` } }]
    : [];
}
