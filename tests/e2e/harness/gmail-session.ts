import type { Page } from 'playwright-core';
import type { GmailDraft } from '../../../lib/gmail/gmail-draft.ts';
import type { Again } from '../../../lib/gmail/insert-draft.ts';
import { InsertOutcome } from '../../../lib/gmail/insert-outcome.ts';
import type { Situation } from '../../fixtures/gmail/gmail-page.ts';
import { type ExtensionBrowser, launchBrowser } from './browser.ts';
import { GMAIL_HOST, serveGmail } from './gmail-pages.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { loadInWorker } from './run-in-worker.ts';

export const COMPOSE_BODY = '[g_editable="true"]';

/** With all that HTML, line ends and spaces can spoil. */
export const DRAFT: GmailDraft = {
  to: 'ivo@tannworks.example',
  subject: 'two stops & <one> line',
  body: 'Hi Ivo,\n\nYour <b>sorter</b> & "belt" had two stops.\n  - an indented one\n\nBest,\nNora',
  footer: 'Brightbelt, 1 Canal Row, Leeds\nReply "no" and I stop.',
};
/** The draft as Gmail would have it had somebody typed it. */
export const TYPED =
  '<div>Hi Ivo,</div><div><br></div><div>Your &lt;b&gt;sorter&lt;/b&gt; &amp; "belt" had two stops.</div><div>&nbsp; - an indented one</div><div><br></div><div>Best,</div><div>Nora</div><div><br></div><div>Brightbelt, 1 Canal Row, Leeds</div><div>Reply "no" and I stop.</div>';

export interface GmailSession {
  server: PageServer;
  browser: ExtensionBrowser;
  /** A Gmail tab in this situation. */
  open(situation: Situation, path?: string): Promise<Page>;
  /** `insertIntoGmail`, in the extension's worker. */
  insert(draft?: GmailDraft, choice?: number | 'new', again?: Again): Promise<InsertOutcome>;
  gmailTabs(): Page[];
  closeTabs(): Promise<void>;
  /** How the fixture page saw mail being sent. */
  sends(): string[];
  close(): Promise<void>;
}

/** Chromium with the extension and the page server playing Gmail. */
export async function startGmailSession(): Promise<GmailSession> {
  const server = await startPageServer();
  serveGmail(server);
  const browser = await launchBrowser({ port: server.port, hosts: [GMAIL_HOST, 'accounts.google.com'] });
  const run = await loadInWorker(browser.worker, 'lib/app/gmail/insert-into-gmail.ts');
  const pages = () => browser.context.pages();
  return {
    server,
    browser,
    open: async (situation, path = '/mail/u/0/') => {
      const page = await browser.context.newPage();
      await page.goto(`https://${GMAIL_HOST}${path}?fixture=${situation}`);
      return page;
    },
    insert: async (draft = DRAFT, choice, again) =>
      InsertOutcome.parse(await run('insertIntoGmail', draft, choice, again)),
    gmailTabs: () => pages().filter((page) => page.url().includes(GMAIL_HOST)),
    closeTabs: async () => {
      for (const page of pages().slice(1)) await page.close();
    },
    sends: () => server.log.flatMap((url) => url.match(/\/sent\?how=(\w+)/)?.[1] ?? []),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export const composeHtml = (page: Page, nth = 0): Promise<string> =>
  page
    .locator(COMPOSE_BODY)
    .nth(nth)
    .evaluate((body) => body.innerHTML);
