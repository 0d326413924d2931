import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { readLine } from '../../gmail/block-lines.ts';
import { draftLines } from '../../gmail/draft-html.ts';
import { type Compose, findCompose, pickCompose } from '../../gmail/find-compose.ts';
import { isChanged } from '../../gmail/find-earlier.ts';
import { insertDraft } from '../../gmail/insert-draft.ts';
import type { ComposeBox, InsertOutcome } from '../../gmail/insert-outcome.ts';
import { waitForCompose } from '../../gmail/wait-for-compose.ts';
import { type InsertRequest, onGmailRequest } from './gmail-messages.ts';

/** Random ids mean one box over all tabs; kept by the box's root, they live as long as it. */
const boxIds = new WeakMap<Element, number>();
function idOf(root: Element): number {
  const id = boxIds.get(root) ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  boxIds.set(root, id);
  return id;
}

const labelled = ({ root, subject, kind }: Compose): ComposeBox => ({ id: idOf(root), subject, kind });

/**
 * Answers the worker in a Gmail page and remembers which compose box had the focus last; adds nothing to the page. A
 * newer instance (injected again, or after an update) silences this one through `ctx`.
 */
export function serveGmailPage(ctx: ContentScriptContext): void {
  let lastRoot: WeakRef<Element> | undefined;
  ctx.addEventListener(document, 'focusin', ({ target }) => {
    const box = findCompose(document).find(({ root }) => target instanceof Node && root.contains(target));
    if (box) lastRoot = new WeakRef(box.root);
  });

  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const insert = async ({ draft, choice, wait, again }: InsertRequest): Promise<InsertOutcome> => {
    if (wait) {
      const compose = await waitForCompose(document, pause);
      return compose ? insertDraft(compose, draft, pause) : { type: 'no_compose' };
    }
    const boxes = findCompose(document);
    const compose =
      choice === undefined
        ? pickCompose(boxes, document.activeElement, lastRoot?.deref())
        : boxes.find(({ root }) => idOf(root) === choice);
    if (compose) {
      const { earlier, above } = again ?? {};
      if (earlier && !above && isChanged(compose.body, draftLines(earlier).map(readLine)))
        return { type: 'changed', box: idOf(compose.root) };
      return insertDraft(compose, draft, pause, again);
    }
    return boxes.length > 0 && choice === undefined
      ? { type: 'choose', boxes: boxes.map(labelled) }
      : { type: 'no_compose' };
  };

  const removers = [
    onGmailRequest('pingGmail', () => 'ready' as const),
    onGmailRequest('insertIntoCompose', ({ data }) => insert(data)),
  ];
  ctx.onInvalidated(() => {
    for (const remove of removers) remove();
  });
}
