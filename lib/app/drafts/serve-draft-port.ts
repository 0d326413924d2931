import { type Browser, browser } from 'wxt/browser';
import { toFailure } from '../../model/failure.ts';
import { isOurPage } from '../messages/our-page.ts';
import { keyOfPort, type PortMessage } from '../messages/protocol.ts';
import { type DraftListener, openDraft } from './draft-desk.ts';

/** Lets pages of this extension follow drafts. A closing Port ends nothing but the following. */
export function serveDraftPort(): void {
  browser.runtime.onConnect.addListener((port) => {
    const key = keyOfPort(port.name);
    if (key === undefined) return;
    if (!isOurPage(port.sender)) {
      port.disconnect();
      return;
    }
    follow(port, key).catch((error: unknown) => {
      console.error('A draft could not be followed.', error);
      post(port, { type: 'failed', failure: toFailure(error) });
    });
  });
}

/** A Port whose page has closed throws; there is nobody left to tell. */
function post(port: Browser.runtime.Port, message: PortMessage): void {
  try {
    port.postMessage(message);
  } catch (error) {
    console.info('The popup closed before it could be told.', error);
  }
}

async function follow(port: Browser.runtime.Port, key: string): Promise<void> {
  let closed = false;
  port.onDisconnect.addListener(() => {
    closed = true;
  });
  const send = (message: PortMessage) => {
    if (!closed) post(port, message);
  };
  const desk = await openDraft(key);
  if (!desk) {
    send({ type: 'unknown' });
    return;
  }
  if (closed) return;
  const listener: DraftListener = (draft, event, seq) =>
    send({ type: 'event', seq, at: draft.updated_at, event });
  send({ type: 'snapshot', seq: desk.seq, draft: desk.draft });
  desk.listeners.add(listener);
  port.onDisconnect.addListener(() => desk.listeners.delete(listener));
}
