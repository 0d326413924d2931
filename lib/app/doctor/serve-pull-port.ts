import { browser } from 'wxt/browser';
import { isOurPage } from '../messages/our-page.ts';
import { PULL_PORT, PullRequest } from './doctor-messages.ts';
import { followPull, startPull, stopPull } from './pull-desk.ts';

/** Lets pages of this extension begin, follow and cancel pulls. */
export function servePullPort(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PULL_PORT) return;
    if (!isOurPage(port.sender)) return port.disconnect();
    let leave = (): void => undefined;
    port.onMessage.addListener((message: unknown) => {
      const request = PullRequest.safeParse(message);
      if (!request.success) return port.disconnect();
      const { type, server } = request.data;
      if (type === 'start') startPull(server);
      if (type === 'stop') stopPull(server);
      leave();
      leave = followPull(server, (state) => port.postMessage(state));
    });
    port.onDisconnect.addListener(() => leave());
  });
}
