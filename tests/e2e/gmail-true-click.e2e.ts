import { afterAll, beforeAll, expect, test } from 'vitest';
import { BODIES } from '../fixtures/gmail/compose-bodies.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { bundleModule } from './harness/run-in-worker.ts';
import { type RealBrowser, startRealBrowser } from './harness/true-click.ts';

const PROFILE = 'https://www.linkedin.com/in/ivo-tann/';
let server: PageServer;
let browser: RealBrowser;

beforeAll(async () => {
  server = await startPageServer();
  serveGmail(server);
  server.serve('www.linkedin.com', '/in/ivo-tann/', '<title>Ivo Tann</title><h1>Ivo Tann</h1>');
  const hosts = [GMAIL_HOST, 'www.linkedin.com'];
  browser = await startRealBrowser({ url: PROFILE, port: server.port, hosts });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the shortcut opens the popup and grants the page; inserting into a Gmail tab that is really hidden shows it', async () => {
  // The options page, which comes up at the installation, lies over the profile until that is brought to the front.
  await browser.attachToPage(/options\.html/);
  const profile = await browser.attachToPage(/linkedin/);
  await profile.send('Page.bringToFront');
  await profile.until('document.hasFocus()');
  await browser.pressShortcut();
  const popup = await browser.attachToPage(/popup\.html/);
  const title = await popup.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }))
    .then(([{ result }]) => result)`);
  expect(title).toBe('Ivo Tann');

  const url = `https://${GMAIL_HOST}/mail/u/0/?fixture=typed`;
  await popup.evaluate(`chrome.tabs.create({ url: '${url}', active: false }).then(() => true)`);
  const gmail = await browser.attachToPage(/mail\.google/);
  expect(await gmail.evaluate('document.visibilityState')).toBe('hidden');

  await popup.evaluate(await bundleModule('lib/app/gmail/insert-into-gmail.ts', 'gmail'));
  // Not awaited: when the Gmail tab comes to the front, the popup closes.
  await popup.evaluate(
    `void gmail.insertIntoGmail({ to: '', subject: 'From afar', body: 'Hi Ivo,\\n\\nHello.', footer: '' })`,
  );
  await gmail.until('document.visibilityState === "visible"');
  expect(await gmail.evaluate(`document.querySelector('[g_editable]').innerHTML`)).toBe(
    `<div>Hi Ivo,</div><div><br></div><div>Hello.</div><div><br></div>${BODIES.typed}`,
  );
  expect(await gmail.evaluate(`document.querySelector('[name=subjectbox]').value`)).toBe('From afar');
  await expect
    .poll(async () => (await browser.targets()).some(({ url: at }) => at.includes('popup.html')))
    .toBe(false);

  await browser.screen.press('ctrl+z');
  await gmail.until(`document.querySelector('[g_editable]').innerHTML === ${JSON.stringify(BODIES.typed)}`);
  expect(server.log.filter((at) => at.includes('/sent'))).toEqual([]);
});
