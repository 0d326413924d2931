import { readFile } from 'node:fs/promises';
import type { PageServer } from './page-server.ts';

export const LINKEDIN_HOST = 'www.linkedin.com';

/** An invented profile of tests/fixtures/pages under its real host, and the name on it. */
export const PROFILE = {
  url: `https://${LINKEDIN_HOST}/in/tobias-ekdahl/overlay/contact-info/`,
  name: 'Tobias Ekdahl',
  fixture: 'tests/fixtures/pages/sdui-loaded-en.html',
};

export async function serveProfile(server: PageServer): Promise<void> {
  server.serve(LINKEDIN_HOST, new URL(PROFILE.url).pathname, await readFile(PROFILE.fixture, 'utf8'));
}
