import { cleanLine, cleanText } from '../../lead/clean-text.ts';

/** One line box of the page: the text between two block boundaries, and the block it stands in. */
export interface TextRun {
  text: string;
  element: Element;
}

/** Controls and pictures: whatever they say is the interface's, not the person's. */
const NO_TEXT = new Set(
  'BUTTON SCRIPT STYLE NOSCRIPT TEMPLATE SVG IMG FIGURE VIDEO AUDIO IFRAME SELECT INPUT TEXTAREA CANVAS'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIALOG DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'
  ).split(' '),
);
/** Text for screen readers only; it repeats or labels what is on the screen. */
const SPOKEN_ONLY = /(?:^|\s)(?:visually-hidden|visuallyhidden|sr-only|a11y-text|screen-reader-text)(?:\s|$)/;
const STYLED_AWAY =
  /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d]))/i;

/**
 * The visible text under `root`, a run for each line box, in document order. `<br>` becomes a line break. Buttons,
 * hidden elements and screen-reader twins are left out; `skip` leaves out more. Open shadow roots are read in the place of
 * what they hide. Linear in the size of `root`.
 */
export function textRuns(root: Element, skip: (element: Element) => boolean = () => false): TextRun[] {
  const runs: TextRun[] = [];
  let buffer = '';
  const flush = (element: Element) => {
    const text = cleanText(buffer.replace(/\uFFFC/g, ''));
    buffer = '';
    if (text) runs.push({ text, element });
  };
  const visit = (parent: Element) => {
    const slotted = slottedIn(parent);
    for (const node of slotted) visitNode(node, parent);
    if (slotted.length > 0) return;
    for (let node = (parent.shadowRoot ?? parent).firstChild; node; node = node.nextSibling)
      visitNode(node, parent);
  };
  const visitNode = (node: Node, parent: Element) => {
    if (node.nodeType === 3) buffer += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1) visitElement(node as Element, parent);
  };
  const visitElement = (element: Element, parent: Element) => {
    if (element.tagName === 'BR') buffer += '\n';
    if (isUnseen(element) || skip(element)) return;
    const isBox = BLOCK.has(element.tagName) || hasSpokenTwin(element);
    if (isBox) flush(parent);
    visit(element);
    if (isBox) flush(element);
  };
  visit(root);
  flush(root);
  return runs;
}

/** The visible text of an element, line breaks kept; `''` for none. */
export const textOf = (element: Element | null | undefined): string =>
  element
    ? cleanText(
        textRuns(element)
          .map((run) => run.text)
          .join('\n'),
      )
    : '';

/** The visible text of an element on one line; `''` for none. */
export const lineOf = (element: Element | null | undefined): string => cleanLine(textOf(element));

/** What stands in a slot of a shadow root; a slot outside of one has only what is written in it. */
const slottedIn = (element: Element): readonly Node[] =>
  element.tagName === 'SLOT' && 'assignedNodes' in element
    ? (element as HTMLSlotElement).assignedNodes()
    : [];

const isUnseen = (element: Element): boolean =>
  NO_TEXT.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  SPOKEN_ONLY.test(element.getAttribute('class') ?? '') ||
  STYLED_AWAY.test(element.getAttribute('style') ?? '') ||
  isSpokenTwin(element) ||
  isHashtagLabel(element);

/** Ember writes a text twice, `span[aria-hidden]` for the eye and a span for the ear; known by shape, class or not. */
function isSpokenTwin(element: Element): boolean {
  const shown = element.previousElementSibling;
  return (
    element.tagName === 'SPAN' &&
    shown?.tagName === 'SPAN' &&
    shown.getAttribute('aria-hidden') === 'true' &&
    isSameText(shown, element)
  );
}

function hasSpokenTwin(element: Element): boolean {
  const spoken = element.nextElementSibling;
  return (
    element.tagName === 'SPAN' &&
    element.getAttribute('aria-hidden') === 'true' &&
    spoken?.tagName === 'SPAN' &&
    isSameText(element, spoken)
  );
}

/** "Jul 2021 - Present" is spoken "Jul 2021 to Present": the same beginning, or one the end of the other. */
function isSameText(shown: Element, spoken: Element): boolean {
  const [a, b] = [cleanLine(shown.textContent ?? ''), cleanLine(spoken.textContent ?? '')];
  return a !== '' && b !== '' && (a.startsWith(b.slice(0, 6)) || a.endsWith(b));
}

/** The word "hashtag" before "#topic". */
const isHashtagLabel = (element: Element): boolean =>
  element.tagName === 'SPAN' &&
  element.nextElementSibling?.firstElementChild?.getAttribute('aria-hidden') === 'true' &&
  element.nextElementSibling.firstElementChild.textContent?.trim() === '#';
