import { announceInput } from './announce-input.ts';
import { linesOf } from './block-lines.ts';
import { linesToHtml, linesToNodes } from './draft-html.ts';
import { PROTECTED } from './protected-nodes.ts';

/** Elements that would take text put before their first letter into themselves. */
const SWALLOWS = `${PROTECTED}, li, td, th, blockquote, pre, a, h1, h2, h3`;

const isWritten = (node: Node): boolean => linesOf(node).some((line) => line !== '');

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The first element that shows anything, as deep as it goes. */
function firstWritten(node: Node): Node {
  const child = [...node.childNodes].find((each) =>
    each.nodeType === 3 ? each.nodeValue?.trim() : isWritten(each),
  );
  return child ? firstWritten(child) : node;
}

/** Whether (body, 0) is, for Chromium, a place inside a signature, a quote or a list: it moves into the first text. */
function startsSwallowed(body: HTMLElement): boolean {
  if ((linesOf(body)[0] ?? '') === '') return false;
  const first = firstWritten(body);
  const holder = (isElement(first) ? first : first.parentElement)?.closest(SWALLOWS);
  return holder !== null && holder !== undefined && body.contains(holder) && holder !== body;
}

/** A blank line keeps the last line of the draft from being joined with text that stands there already. */
const withGap = (body: HTMLElement, lines: readonly string[]): string[] =>
  (linesOf(body)[0] ?? '') === '' ? [...lines] : [...lines, ''];

/**
 * Puts the lines above everything in the body, as if typed: one trusted `input` event, one step of undo. A body that
 * begins with a signature, a quote or a list first gets a blank line of its own, which undo leaves.
 *
 * @returns false where the browser would not.
 */
export function typeAtTop(body: HTMLElement, lines: readonly string[]): boolean {
  const document = body.ownerDocument;
  const selection = document.getSelection();
  if (!selection) return false;
  const html = linesToHtml(withGap(body, lines));
  let start: HTMLElement = body;
  if (startsSwallowed(body)) {
    start = document.createElement('div');
    start.append(document.createElement('br'));
    body.prepend(start);
  }
  body.focus();
  selection.collapse(start, 0);
  try {
    return document.execCommand('insertHTML', false, html);
  } catch (error) {
    console.info('Gmail refused insertHTML.', error);
    return false;
  }
}

/** The same by building nodes. The page is told, but the browser's undo knows nothing of it. */
export function buildAtTop(body: HTMLElement, lines: readonly string[]): void {
  body.prepend(...linesToNodes(body.ownerDocument, withGap(body, lines)));
  announceInput(body, 'insertText');
}
