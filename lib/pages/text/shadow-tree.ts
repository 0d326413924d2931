/** `root` and every open shadow root within it, the outer before the inner. One pass over the elements. */
export function openRoots(root: Document | Element | ShadowRoot): ParentNode[] {
  const roots: ParentNode[] = [root];
  if ('shadowRoot' in root && root.shadowRoot) roots.push(...openRoots(root.shadowRoot));
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) roots.push(...openRoots(element.shadowRoot));
  return roots;
}

/** The elements under all of these roots that match; a selector does not reach from one root into another. */
export const queryDeep = (roots: readonly ParentNode[], selector: string): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)]);

/** The nearest element around another that matches, itself included, through open shadow roots. */
export function closestDeep(element: Element, selector: string): Element | null {
  const near = element.closest(selector);
  const root = element.getRootNode();
  return near ?? ('host' in root ? closestDeep(root.host as Element, selector) : null);
}

/** The element around another, a shadow root's host included. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}
