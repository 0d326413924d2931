import { closestDeep } from '../text/shadow-tree.ts';

/** One record's page; those opened before stay in the document. Tags of 2022 to 2026. */
export const PAGE = 'one-record-home-flexipage2';
/** What lies over the page shows other records, or this one being edited. */
const OVER_THE_PAGE = 'dialog, [role="dialog"], force-record-hover-card, .forceHoverPanel, .panel-container';

/** Whether a part belongs to what is open over its page; what the whole page stands in counts for nothing. */
export function isOver(element: Element): boolean {
  const over = closestDeep(element, OVER_THE_PAGE);
  const host = closestDeep(element, PAGE);
  return over !== null && (host === null || closestDeep(over, PAGE) === host);
}
