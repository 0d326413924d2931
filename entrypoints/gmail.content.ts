import '../lib/app/zod-without-eval.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveGmailPage } from '../lib/app/gmail/serve-gmail-page.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  // WXT would announce each start to the page by postMessage; the event that silences older instances suffices.
  noScriptStartedPostMessage: true,
  main: serveGmailPage,
});
