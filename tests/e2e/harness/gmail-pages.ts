import { gmailPage, isSituation } from '../../fixtures/gmail/gmail-page.ts';
import type { Page, PageServer } from './page-server.ts';

export const GMAIL_HOST = 'mail.google.com';

/** As Gmail's own; a script that writes HTML from the page's world fails under it. */
const headers = { 'content-security-policy': "require-trusted-types-for 'script'" };

/**
 * Plays Gmail: the inbox at `/mail/u/N/`, `?fixture=NAME` for each situation of tests/fixtures/gmail, and the compose
 * URL (`?view=cm…`), which opens a box after a while and puts the signature in later still.
 */
export function serveGmail(server: PageServer, { signature = true } = {}): void {
  const page = ({ searchParams }: URL): Page => {
    const name = searchParams.get('fixture') ?? 'inbox';
    if (!isSituation(name)) throw new Error(`There is no Gmail fixture called ${name}.`);
    return { headers, body: gmailPage(name, { signature }) };
  };
  server.serve(GMAIL_HOST, '/mail/*', page);
  server.serve(GMAIL_HOST, '/mail/u/0/', page);
  server.serve(GMAIL_HOST, '/sent', 'sent');
}
