import { cleanLine } from '../../lead/clean-text.ts';
import { lineOf, textRuns } from '../text/visible-text.ts';
import { emailIn } from './own-email.ts';
import { isCompanyLabel, isHeadingOfOthers, type LabelField, labelFieldOf } from './person-labels.ts';

/** What stands under one heading. */
export interface PageSection {
  heading: string;
  isOfOthers: boolean;
  pairs: { field: LabelField; value: string }[];
  paragraphs: Element[];
  /** Addresses in `mailto:` links. */
  emails: string[];
  /** Labels that only a company's record has. */
  companyLabels: number;
}

/** Menus, the viewer's own corner, side columns and what a dialog lays over the page. */
const OUTSIDE =
  'nav, footer, aside, dialog, body > header, [role="navigation"], [role="banner"], [role="complementary"], [role="contentinfo"], [role="menu"], [role="dialog"], [aria-haspopup], [role="tablist"]';
const HEADING = /^H[1-6]$/;
const CELL = new Set(['DT', 'TH', 'LABEL']);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'BUTTON', 'SELECT', 'IFRAME']);

/**
 * The page by headings in one pass, with the labels and values under each. A heading over other people or things holds
 * until the next of its rank, and at least to the end of the section element that it stands in.
 */
export function pageSections(body: Element): PageSection[] {
  const outside = new Set(body.querySelectorAll(OUTSIDE));
  const sections = [newSection('', false)];
  let othersRank = 0;
  const current = (): PageSection => sections.at(-1) ?? newSection('', false);
  const openAt = (element: Element, rank: number): void => {
    const heading = lineOf(element);
    if (!heading) return;
    if (othersRank > 0 && rank <= othersRank) othersRank = 0;
    if (othersRank === 0 && rank > 1 && isHeadingOfOthers(heading)) othersRank = rank;
    sections.push(newSection(heading, othersRank > 0));
  };
  const visit = (element: Element): void => {
    const tag = element.tagName.toUpperCase();
    if (UNREAD.has(tag) || outside.has(element) || element.hasAttribute('hidden')) return;
    const rank = rankOf(element, tag);
    if (rank > 0) openAt(element, rank);
    if (tag === 'P' || tag === 'BLOCKQUOTE') current().paragraphs.push(element);
    const email =
      tag === 'A' && /^mailto:/i.test(element.getAttribute('href') ?? '')
        ? emailIn(element.getAttribute('href') ?? '')
        : '';
    if (email) current().emails.push(email);
    if (CELL.has(tag) || element.firstElementChild === null || isIconAndText(element)) {
      const label = cleanLine(element.textContent ?? '');
      const field = rank > 0 ? undefined : labelFieldOf(label);
      if (isCompanyLabel(label)) current().companyLabels += 1;
      if (field) {
        current().pairs.push({ field, value: valueBeside(element, label, field) });
        if (tag !== 'DT') return;
      }
    }
    for (const child of element.children) visit(child);
  };
  visit(body);
  return sections;
}

const newSection = (heading: string, isOfOthers: boolean): PageSection => ({
  heading,
  isOfOthers,
  pairs: [],
  paragraphs: [],
  emails: [],
  companyLabels: 0,
});

const rankOf = (element: Element, tag: string): number =>
  HEADING.test(tag)
    ? Number(tag[1])
    : element.getAttribute('role') === 'heading'
      ? Number(element.getAttribute('aria-level') ?? '2')
      : 0;

const isIconAndText = (element: Element): boolean =>
  element.childElementCount === 1 && /^(?:svg|img|i)$/i.test(element.firstElementChild?.tagName ?? '');

const HIGHEST = 4;

/** What stands beside a label: after it, or after what holds nothing but it. */
function valueBeside(label: Element, text: string, field: LabelField): string {
  let at: Element | null = label;
  for (let up = 0; at && !at.nextElementSibling && up < HIGHEST; up++) {
    at = at.parentElement;
    if (cleanLine(at?.textContent ?? '') !== text) return '';
  }
  const beside = at?.nextElementSibling;
  return beside ? valueIn(beside, field) : '';
}

/** Where a field is empty, and what stands in one that can be filled in. */
const NO_VALUE = /^(?:[-–—.…/]+|n\/a|none|keine?|null)$|(?:…|\.\.\.)$/i;
const LONGEST = 120;

/** The value an element shows on one line; `''` where it holds more than one, or labels again. */
function valueIn(element: Element, field: LabelField): string {
  const runs = textRuns(element);
  const input = element.matches('input') ? element : element.querySelector('input');
  const typed = runs.length === 0 && input && 'value' in input ? String(input.value) : '';
  const mail = element.querySelector('a[href^="mailto:" i]')?.getAttribute('href') ?? '';
  if (field === 'email') return emailIn(mail || (runs[0]?.text ?? typed));
  if (runs.length > 2 || runs.some((run) => labelFieldOf(run.text))) return '';
  const line = cleanLine(runs[0]?.text ?? typed);
  return line.length > LONGEST || NO_VALUE.test(line) ? '' : line;
}
