import '../lib/app/zod-without-eval.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveDoctorPort } from '../lib/app/doctor/serve-doctor-port.ts';
import { servePullPort } from '../lib/app/doctor/serve-pull-port.ts';
import { serveDraftPort } from '../lib/app/drafts/serve-draft-port.ts';
import { injectIntoOpenGmailTabs } from '../lib/app/gmail/inject-into-open-gmail-tabs.ts';
import { keepOriginRulesTidy } from '../lib/app/network/origin-rule.ts';
import { keepStorageFromPages } from '../lib/app/network/server-tokens.ts';
import { resumeQueue } from '../lib/app/queue/queue-desk.ts';
import { serveQueuePort } from '../lib/app/queue/serve-queue-port.ts';
import { serveMessages } from '../lib/app/serve-messages.ts';

export default defineBackground(() => {
  serveMessages();
  serveDraftPort();
  serveDoctorPort();
  servePullPort();
  serveQueuePort();
  keepOriginRulesTidy();
  // a worker that wakes goes on with the queue of the one before; a browser that starts wakes it for that
  browser.runtime.onStartup.addListener(() => undefined);
  resumeQueue().catch((error: unknown) => console.error('The queue could not be resumed.', error));
  keepStorageFromPages().catch((error: unknown) => console.error('The storage is open to pages.', error));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectIntoOpenGmailTabs();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});
