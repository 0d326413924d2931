import { browser } from 'wxt/browser';
import type { Draft } from '../../draft/draft.ts';
import { reduceDraft } from '../../draft/reduce-draft.ts';
import { draftPortName, PortMessage } from '../messages/protocol.ts';

/** The user's own changes are in the popup before the worker has them; their echo would move the cursor. */
const OWN = new Set(['edited', 'addressed']);

/**
 * Follows a draft of the worker: a snapshot, then events. Connects anew where the worker went away or a number is
 * missing. Returns the way to stop.
 */
export function followDraft(
  key: string,
  onChange: (update: (draft: Draft | undefined) => Draft | undefined) => void,
): () => void {
  let isStopped = false;
  let port: ReturnType<typeof browser.runtime.connect>;
  let seq = 0;

  const connect = () => {
    port = browser.runtime.connect({ name: draftPortName(key) });
    port.onMessage.addListener(receive);
    port.onDisconnect.addListener(() => {
      if (!isStopped) connect();
    });
  };
  const receive = (raw: unknown) => {
    const message = PortMessage.parse(raw);
    if (message.type === 'unknown') return;
    if (message.type === 'snapshot') {
      seq = message.seq;
      onChange(() => message.draft);
      return;
    }
    if (message.seq !== seq + 1) {
      port.disconnect();
      connect();
      return;
    }
    seq = message.seq;
    const { event, at } = message;
    if (!OWN.has(event.type)) onChange((draft) => draft && reduceDraft(draft, event, at));
  };
  connect();
  return () => {
    isStopped = true;
    port.disconnect();
  };
}
