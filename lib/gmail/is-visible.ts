/**
 * Whether an element is laid out and shown. Gmail minimises a compose box with `display: none` on an ancestor; the
 * editing commands do nothing there. (Written out since jsdom has no `checkVisibility`.)
 */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return false;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let node: Element | null = element; node; node = node.parentElement)
    if (view.getComputedStyle(node).display === 'none') return false;
  return true;
}
