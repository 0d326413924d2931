/** Tells the page that an element was changed other than by the keyboard; the event is of the page's own realm. */
export function announceInput(element: HTMLElement, inputType: 'insertText' | 'historyUndo'): void {
  const view = element.ownerDocument.defaultView;
  if (view) element.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType }));
}
