import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { silentFor, slowed } from '../../scripts/model-server/faults.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { fillIn, press } from './harness/firefox-page.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import { otherExtension } from './harness/other-extension.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { ANSWER, isChat, scriptedChat } from './harness/scripted-chat.ts';

const MODEL = 'smollm2:135m';
/** Firefox suspends the background page 30 s after the last call into its API; a cold load of a 4 GB model can take longer. */
const SILENCE_MS = 45_000;

let pages: PageServer;
let server: ScriptedServer;
let firefox: Firefox;
let profile: string;

const start = () => startFirefox({ port: pages.port, hosts: [LINKEDIN_HOST, GMAIL_HOST], profile });

beforeAll(async () => {
  pages = await startPageServer();
  await serveProfile(pages);
  serveGmail(pages);
  server = await startScriptedServer(scriptedChat(() => chatExchange(ANSWER, { tokenMs: 5 })));
  profile = await mkdtemp(join(tmpdir(), 'firefox-profile-'));
  firefox = await start();
});
afterAll(async () => {
  await firefox.close();
  await Promise.all([pages.close(), server.close()]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** A POST as a page makes it; the status where the page may know it. */
const ask = (url: string) =>
  `fetch('${url}/api/show', { method: 'POST', body: '{"model":"${MODEL}"}' }).then(({ status }) => status, String)`;

const chats = () => server.requests.filter(isChat);

/** In the popup: the text of the email. */
const BODY = `document.querySelector('textarea[aria-label="Email"]').value`;

describe('in Firefox, with an Ollama that knows no extension', () => {
  test('the options take who writes, what they want, and the server', async () => {
    const options = await firefox.tab(/options\.html/);
    const { sender, objectives } = filledSettings({});
    await press(options, 'Add a goal');
    await fillIn(options, 'objectives', 'What you want', objectives[0]?.text ?? '');
    await fillIn(options, 'sender', 'Name', sender.name);
    await fillIn(options, 'sender', 'Company', sender.company);
    await fillIn(options, 'sender', 'Offer', sender.offer);
    await fillIn(options, 'sender', 'Postal address', sender.address);
    await fillIn(options, 'server', 'Address', server.url);
    await fillIn(options, 'server', 'Model', MODEL);
    await press(options, 'Check the server');
    await options.until(`document.body.textContent.includes('An email takes about')`);
  });

  test('the shortcut reads the open page, an email is written, and it goes into Gmail', async () => {
    await firefox.open(PROFILE.url);
    await firefox.pressShortcut();
    await firefox.popup.until(`${BODY}.includes('forecasts are promises')`);
    await press(firefox.popup, 'Insert into Gmail');
    const gmail = await firefox.tab(/mail\.google\.com/);
    await gmail.until(
      `document.querySelector('[g_editable="true"]').textContent.includes('Quay Street 4')`,
      30_000,
    );
    expect(pages.log.filter((url) => url.includes('/sent'))).toEqual([]);
    await firefox.closePopup();
  });

  test('leave for Gmail that was taken back is asked for again, from the button that says so', async () => {
    const own = await firefox.tab(/options\.html/);
    await own.evaluate(`browser.permissions.remove({ origins: ['https://mail.google.com/*'] })`);
    // the background hears of it a moment later, and until then may still insert
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await firefox.show(/linkedin\.com/);
    await firefox.pressShortcut();
    await press(firefox.popup, 'Insert into Gmail');
    await firefox.popup.until(
      `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Allow Gmail').focus() ?? true`,
    );
    await firefox.screen.press('Return');
    await firefox.allow();
    await firefox.popup.until(`document.body.textContent.includes('inserted')`, 30_000);
    await firefox.closePopup();
  });

  test('a lead’s file is chosen in a window that its dialog does not close', async () => {
    await firefox.show(/linkedin\.com/);
    await firefox.pressShortcut();
    await firefox.popup.until(`(document.querySelector('[title="Paste or drop a lead"]').click(), true)`);
    await press(firefox.popup, 'Choose a file');
    const panel = await firefox.tab(/popup\.html\?tab=\d+#paste$/);
    await panel.until(`(() => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['{"name": "Ada Frost", "company": "Old Mill"}'], 'lead.json'));
      const field = document.querySelector('input[type=file]');
      field.files = chosen.files;
      return field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await panel.until(`document.querySelector('h1').textContent.includes('Ada Frost')`);
    await panel.evaluate('window.close()');
  });

  test('a server that is silent for 45 s is waited for, also behind a closed popup', async () => {
    server.script = scriptedChat(
      () => chatExchange(ANSWER),
      (loaded) => silentFor(SILENCE_MS, loaded),
    );
    await firefox.show(/linkedin\.com/);
    await firefox.pressShortcut();
    await press(firefox.popup, 'Again');
    await firefox.popup.until(
      `[...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Stop')`,
    );
    await firefox.closePopup();
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS + 3000));
    await firefox.pressShortcut();
    await firefox.popup.until(
      `document.querySelector('[title="Version 2"]') !== null && ${BODY}.includes('forecasts are promises')`,
    );
    expect(server.requests.filter(({ disconnectedAt }) => disconnectedAt !== undefined)).toEqual([]);
    await firefox.closePopup();
  });

  test('no request has an Origin', () => {
    expect(chats().length).toBeGreaterThan(0);
    for (const { headers } of server.requests) expect(headers.origin).toBeUndefined();
  });

  test('neither a web page nor another extension gets past its guard meanwhile', async () => {
    const page = await firefox.tab(/linkedin\.com/);
    await page.evaluate(ask(server.url));
    expect(server.requests.at(-1)).toMatchObject({
      method: 'POST',
      headers: { origin: `https://${LINKEDIN_HOST}` },
    });
    const other = await otherExtension();
    const address = await firefox.install(other.folder);
    expect(await (await firefox.open(`${address}page.html`)).evaluate(ask(server.url))).toBe(403);
    expect(server.requests.at(-1)?.headers).toMatchObject({ origin: address.replace(/\/$/, '') });
    await other.remove();
  });

  test('a background page that is ended while it writes leaves its text, and a way to go on', async () => {
    server.script = scriptedChat(() => slowed(300, chatExchange(ANSWER)));
    await firefox.show(/linkedin\.com/);
    await firefox.pressShortcut();
    await press(firefox.popup, 'Again');
    await firefox.popup.until(`${BODY}.endsWith('You wrote that')`);
    await firefox.endBackground();
    await firefox.popup.until(`document.body.textContent.includes('The email was interrupted.')`);
    expect(await firefox.popup.evaluate(BODY)).toMatch(/Hi Tobias,\n\nYou/);
    server.script = scriptedChat(() => chatExchange(ANSWER));
    await press(firefox.popup, 'Resume');
    await firefox.popup.until(`${BODY}.includes('forecasts are promises')`);
    await firefox.closePopup();
  });

  test('the rule is gone after Firefox was started anew, and back before the first draft asks', async () => {
    await firefox.close();
    firefox = await start();
    expect(await firefox.sessionRules()).toEqual([]);
    server.script = scriptedChat(() => chatExchange(ANSWER));
    await firefox.open(PROFILE.url);
    await firefox.pressShortcut();
    const { length: before } = chats();
    await press(firefox.popup, 'Again');
    await expect.poll(() => chats().length, { timeout: 30_000 }).toBeGreaterThan(before);
    await press(firefox.popup, 'Copy');
    expect(await firefox.sessionRules()).toEqual([`|${server.url}/`]);
    for (const { headers } of server.requests.filter(isChat)) expect(headers.origin).toBeUndefined();
  });
});
