import { browser } from 'wxt/browser';
import type { Draft } from '../../draft/draft.ts';
import { reduceDraft } from '../../draft/reduce-draft.ts';
import { type Failure, toFailure } from '../../model/failure.ts';
import { draftPortName, PortMessage, sendMessage, type UserEvent } from '../messages/protocol.ts';
import { unsavedChanges } from './unsaved-changes.ts';

const NO_DRAFT: Failure = { code: 'internal', detail: 'There is no such draft.' };

export interface FollowedDraft {
  /** Shows a change of the user's at once and sends it. Rejects where the worker did not take it; it is sent again then. */
  change: (event: UserEvent) => Promise<void>;
  stop: () => void;
}

/**
 * Follows a draft of the worker: a snapshot, then events. Connects anew where the worker went away or a number is
 * missing; what the user changed and the worker has not confirmed by then is put on top of the new snapshot and sent
 * again, so that nothing typed is lost.
 */
export function followDraft(
  key: string,
  onChange: (update: (draft: Draft | undefined) => Draft | undefined) => void,
  onFailure: (failure: Failure | undefined) => void,
): FollowedDraft {
  let isStopped = false;
  let port: ReturnType<typeof browser.runtime.connect>;
  let seq = 0;
  const unsaved = unsavedChanges();

  const connect = () => {
    const opened = browser.runtime.connect({ name: draftPortName(key) });
    port = opened;
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (!isStopped && port === opened) connect();
    });
  };
  const send = async (event: UserEvent) => {
    await sendMessage('changeDraft', { key, event });
    unsaved.confirm(event);
  };
  const receive = (raw: unknown) => {
    const message = PortMessage.parse(raw);
    if (message.type === 'unknown' || message.type === 'failed') {
      onFailure(message.type === 'failed' ? message.failure : NO_DRAFT);
      return;
    }
    if (message.type === 'snapshot') {
      seq = message.seq;
      onChange(() => unsaved.onTopOf(message.draft));
      // what failed until now may have been the worker's death; what it missed is sent again
      onFailure(undefined);
      for (const event of unsaved.list())
        send(event).catch((error: unknown) => {
          console.error('A change was not taken.', error);
          onFailure(toFailure(error));
        });
      return;
    }
    if (message.seq !== seq + 1) {
      port.disconnect();
      connect();
      return;
    }
    seq = message.seq;
    const { event, at } = message;
    // an echo of what the user has typed over since would take the cursor with it
    if (!unsaved.outdates(event)) onChange((draft) => draft && reduceDraft(draft, event, at));
  };
  connect();
  return {
    change: (event) => {
      unsaved.add(event);
      onChange((draft) => draft && reduceDraft(draft, event, Date.now()));
      return send(event);
    },
    stop: () => {
      isStopped = true;
      port.disconnect();
    },
  };
}
