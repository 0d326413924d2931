import '../lib/app/zod-without-eval.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { markInterruptedDrafts } from '../lib/app/drafts/draft-desk.ts';
import { serveDraftPort } from '../lib/app/drafts/serve-draft-port.ts';
import { injectIntoOpenGmailTabs } from '../lib/app/gmail/inject-into-open-gmail-tabs.ts';
import { serveMessages } from '../lib/app/serve-messages.ts';

export default defineBackground(() => {
  serveMessages();
  serveDraftPort();
  void markInterruptedDrafts();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectIntoOpenGmailTabs();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});
