import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/pages/read-page.ts';

/** Injected by the toolbar click; what it returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() => readPage(document, location.href));
