import { type Browser, browser } from 'wxt/browser';
import { examine } from '../../model/doctor/examine.ts';
import { testDraft } from '../../prompt/test-draft.ts';
import { isOurPage } from '../messages/our-page.ts';
import { whileAlive } from '../network/heartbeat.ts';
import { openEngine } from '../network/open-engine.ts';
import { hasOriginRule } from '../network/origin-rule.ts';
import { getSettings } from '../settings/settings-store.ts';
import { DOCTOR_PORT, type DoctorMessage, ServerChoice } from './doctor-messages.ts';

/** A server that answers a simple question slower than this is as good as off, in ms. */
const PATIENCE_MS = 10_000;

/** Examines servers for pages of this extension, one a Port; a closing Port ends the examination, even a model's load. */
export function serveDoctorPort(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== DOCTOR_PORT) return;
    if (!isOurPage(port.sender)) return port.disconnect();
    port.onMessage.addListener((request: unknown) => {
      const choice = ServerChoice.safeParse(request);
      if (!choice.success) return port.disconnect();
      whileAlive(() => tell(port, choice.data)).catch((error: unknown) =>
        console.info('An examination was ended.', error),
      );
    });
  });
}

async function tell(port: Browser.runtime.Port, choice: ServerChoice): Promise<void> {
  const stop = new AbortController();
  port.onDisconnect.addListener(() => stop.abort());
  const post = (message: DoctorMessage) => {
    if (!stop.signal.aborted) port.postMessage(message);
  };
  const findings = examine({
    url: choice.url,
    open: async () => openEngine({ ...(await getSettings()).server, ...choice }),
    hasOriginRule: () => hasOriginRule(choice.url),
    originPattern: `${new URL(browser.runtime.getURL('/')).protocol}//*`,
    draft: testDraft(crypto.randomUUID().slice(0, 8)),
    soon: () => AbortSignal.any([stop.signal, AbortSignal.timeout(PATIENCE_MS)]),
    signal: stop.signal,
  });
  for await (const finding of findings) post({ type: 'finding', finding });
  post({ type: 'done' });
}
