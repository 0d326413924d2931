import { type Browser, browser } from 'wxt/browser';
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
    void follow(port, key);
  });
}

const isOurPage = (sender: Browser.runtime.MessageSender | undefined): boolean =>
  sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

async function follow(port: Browser.runtime.Port, key: string): Promise<void> {
  let closed = false;
  port.onDisconnect.addListener(() => {
    closed = true;
  });
  const send = (message: PortMessage) => {
    if (!closed) port.postMessage(message);
  };
  const desk = await openDraft(key);
  if (!desk) {
    send({ type: 'unknown' });
    return;
  }
  const listener: DraftListener = (draft, event, seq) =>
    send({ type: 'event', seq, at: draft.updated_at, event });
  send({ type: 'snapshot', seq: desk.seq, draft: desk.draft });
  desk.listeners.add(listener);
  port.onDisconnect.addListener(() => desk.listeners.delete(listener));
}
