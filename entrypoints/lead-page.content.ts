import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../lib/pages/read-page.ts';

/** Injected by the toolbar click; what `main` returns is the result of `scripting.executeScript`. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true, // the page listens, and looks for extensions
  main: () => readPage(document, location.href),
});
