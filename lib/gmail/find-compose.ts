import { isVisible } from './is-visible.ts';

/** Hooks that hold in every interface language; labels, ids and title-bar classes do not. Seen 2016–2026. */
const BODY = 'div[g_editable="true"][role="textbox"][contenteditable="true"]';
const ROOT = '.M9';
const SUBJECT = 'input[name="subjectbox"]';
const COMPOSE_FIELDS = `${SUBJECT}, input[name="composeid"]`;
const QUOTE = '.gmail_quote, .gmail_quote_container';

export interface Compose {
  /** Moves as a whole between dialog and full screen, so it is what identifies a box. */
  root: Element;
  body: HTMLElement;
  subjectField: HTMLInputElement | undefined;
  /** A reply (or a forward) has its subject already. */
  kind: 'new' | 'reply';
  /** To tell several boxes apart; `''` where Gmail shows none. */
  subject: string;
}

/** The box around a body. The form in it does not contain the body, so `closest('form')` finds nothing. */
function rootOf(body: Element): Element | undefined {
  const root = body.closest(ROOT);
  if (root) return root;
  // Should Gmail rename the class: the nearest ancestor that also holds the fields of a mail.
  for (let node = body.parentElement; node && node !== body.ownerDocument.body; node = node.parentElement)
    if (node.querySelector(COMPOSE_FIELDS)) return node;
  return undefined;
}

function subjectOf(root: Element): string {
  const fields = root.querySelectorAll<HTMLInputElement>(`${SUBJECT}, input[name="subject"]`);
  const thread = root.closest('[role="main"]')?.querySelector('h2')?.textContent ?? '';
  return [...fields].map(({ value }) => value.trim()).find((value) => value !== '') ?? thread.trim();
}

/** The compose boxes on show, in the order of the page. Minimised ones are left out: nothing can be typed there. */
export function findCompose(document: Document): Compose[] {
  return [...document.querySelectorAll<HTMLElement>(BODY)]
    .filter((body) => !body.parentElement?.closest(BODY) && isVisible(body))
    .flatMap((body): Compose[] => {
      const root = rootOf(body);
      if (!root) return [];
      const subjectField = root.querySelector<HTMLInputElement>(SUBJECT) ?? undefined;
      const isNew = subjectField && isVisible(subjectField) && !body.querySelector(QUOTE);
      return [{ root, body, subjectField, kind: isNew ? 'new' : 'reply', subject: subjectOf(root) }];
    });
}

/**
 * The box meant when nobody said which: the focused one, else the one focused last, else the only one.
 * `undefined` where there is none, or where the user has to say.
 */
export function pickCompose(
  boxes: readonly Compose[],
  focused: Element | null,
  lastRoot: Element | undefined,
): Compose | undefined {
  return (
    boxes.find(({ root }) => root.contains(focused)) ??
    boxes.find(({ root }) => root === lastRoot) ??
    (boxes.length === 1 ? boxes[0] : undefined)
  );
}
