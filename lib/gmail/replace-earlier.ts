import { announceInput } from './announce-input.ts';
import type { PlacedLine } from './block-lines.ts';
import { linesToHtml, linesToNodes } from './draft-html.ts';

/** Types the lines over earlier ones: one trusted `input` event, one step of undo. False where the browser would not. */
export function typeOver(
  body: HTMLElement,
  earlier: readonly PlacedLine[],
  lines: readonly string[],
): boolean {
  const document = body.ownerDocument;
  const selection = document.getSelection();
  const first = earlier[0]?.nodes[0];
  const last = earlier.at(-1)?.nodes.at(-1);
  if (!selection || !first || !last) return false;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  body.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  try {
    return document.execCommand('insertHTML', false, linesToHtml(lines));
  } catch (error) {
    console.info('Gmail refused insertHTML.', error);
    return false;
  }
}

/** The same by building nodes; false where an earlier line shares its block with other text. */
export function buildOver(
  body: HTMLElement,
  earlier: readonly PlacedLine[],
  lines: readonly string[],
): boolean {
  const ours = new Set(earlier.flatMap(({ nodes }) => nodes));
  const blocks = new Set([...ours].map((node) => blockOf(node, body)));
  const [first] = blocks;
  if (!first || ![...blocks].every((block) => leavesOf(block).every((leaf) => ours.has(leaf)))) return false;
  first.before(...linesToNodes(body.ownerDocument, lines));
  for (const block of blocks) block.remove();
  announceInput(body, 'insertText');
  return true;
}

/** The node that a line's leaf stands in: a paragraph, or the leaf itself where it stands free in the body. */
const blockOf = (leaf: Node, body: Element): ChildNode =>
  (leaf.parentElement === body ? leaf : leaf.parentElement) as ChildNode;

const leavesOf = (node: Node): Node[] =>
  node.hasChildNodes() ? [...node.childNodes].flatMap(leavesOf) : [node];
