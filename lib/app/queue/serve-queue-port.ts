import { browser } from 'wxt/browser';
import { isOurPage } from '../messages/our-page.ts';
import { followQueue } from './queue-desk.ts';
import { QUEUE_PORT } from './queue-messages.ts';

/** Lets pages of this extension follow the queue. A closing Port ends nothing but the following. */
export function serveQueuePort(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== QUEUE_PORT) return;
    if (!isOurPage(port.sender)) return port.disconnect();
    let isClosed = false;
    let leave = (): void => undefined;
    port.onDisconnect.addListener(() => {
      isClosed = true;
      leave();
    });
    followQueue((queue) => {
      if (!isClosed) port.postMessage(queue);
    }).then(
      (stop) => {
        leave = stop;
        if (isClosed) stop();
      },
      (error: unknown) => {
        console.error('The queue could not be followed.', error);
        port.disconnect();
      },
    );
  });
}
