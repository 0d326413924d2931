const BLOCK = new Set([
  ...[
    'ADDRESS',
    'ARTICLE',
    'BLOCKQUOTE',
    'CENTER',
    'DD',
    'DIV',
    'DL',
    'DT',
    'FOOTER',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
  ],
  ...['H6', 'HEADER', 'HR', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TBODY', 'TD', 'TH', 'TR', 'UL'],
]);
const REPLACED = new Set(['AUDIO', 'CANVAS', 'HR', 'IMG', 'OBJECT', 'SVG', 'VIDEO']);

/** One line as it reads: no-break spaces as spaces, runs of them as one, none at the ends, nothing invisible. */
export const readLine = (text: string): string =>
  text
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** A line, and the leaves of the tree that make it up. */
export interface PlacedLine {
  text: string;
  nodes: Node[];
}

/**
 * The lines of an editable element as a reader sees them, blank ones as `''`; an image stands as U+FFFC.
 * `innerText` would not do: it doubles the blank line of `<div><br></div>`, and jsdom has none.
 */
export const linesOf = (root: Node): string[] => placedLinesOf(root).map(({ text }) => text);

/** The same with their places. */
export function placedLinesOf(root: Node): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let current: PlacedLine | undefined;
  const endLine = () => {
    if (current !== undefined) lines.push({ ...current, text: readLine(current.text) });
    current = undefined;
  };
  const add = (text: string, node: Node) => {
    current ??= { text: '', nodes: [] };
    current.text += text;
    current.nodes.push(node);
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === 3) {
        // White space between two blocks is no line.
        const text = child.nodeValue ?? '';
        if (current !== undefined || readLine(text) !== '') add(text, child);
      } else if (name === 'BR') {
        add('', child);
        endLine();
      } else if (BLOCK.has(name)) {
        endLine();
        if (REPLACED.has(name)) lines.push({ text: '\ufffc', nodes: [child] });
        walk(child);
        endLine();
      } else if (REPLACED.has(name)) add('\ufffc', child);
      else walk(child);
    }
  };
  walk(root);
  endLine();
  return lines;
}
