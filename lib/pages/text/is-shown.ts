import { parentOf } from './shadow-tree.ts';

const HIDDEN_STYLE = /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element is on the screen as far as the page says: by `hidden` and inline style of itself and all it stands
 * in (through open shadow roots), and where the browser has a layout by that, too. `aria-hidden` says nothing here: a
 * page has it as long as a dialog is open over it.
 */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at.hasAttribute('hidden') || HIDDEN_STYLE.test(at.getAttribute('style') ?? '')) return false;
  // a test's DOM has no layout, and an old browser no such method
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
