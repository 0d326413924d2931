import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { extensionWithHost } from './harness/extension-with-host.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { scriptedChat } from './harness/scripted-chat.ts';
import { storeSettings } from './harness/store-settings.ts';

/** Every text that any of the requests asks for; the server knows no schema, so each takes what is its own. */
const ANSWER = JSON.stringify({
  opening: 'You wrote that forecasts are promises.',
  offer: 'We listen to conveyor bearings, so that a plan holds.',
  question: 'How do you handle forecasts today?',
  subject: 'forecasts that hold',
});

let pages: PageServer;
let server: ScriptedServer;
let browser: ExtensionBrowser;
let removeExtension: () => Promise<void>;

beforeAll(async () => {
  pages = await startPageServer();
  await serveProfile(pages);
  server = await startScriptedServer(scriptedChat(() => chatExchange(ANSWER)));
  const extension = await extensionWithHost(LINKEDIN_HOST);
  removeExtension = extension.remove;
  browser = await launchBrowser({ port: pages.port, hosts: [LINKEDIN_HOST], extensionDir: extension.folder });
  await storeSettings(browser.context, filledSettings({ url: server.url, model: 'smollm2:135m' }));
  await (await browser.context.newPage()).goto(PROFILE.url);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([pages.close(), server.close(), removeExtension()]);
});

describe('what is written from an email that is there', () => {
  test('keeps the user’s edit, and is a version of its own that outlives the popup', async () => {
    const popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    const body = popup.getByRole('textbox', { name: 'Email' });
    await body.fill((await body.inputValue()).replace('conveyor bearings', 'bearings of any kind'));
    await popup.getByRole('button', { name: 'More to write' }).click();
    await popup.getByRole('button', { name: 'One more question' }).click();
    await popup.getByRole('button', { name: 'v2' }).waitFor();
    await whenDone(popup);
    expect(await body.inputValue()).toMatch(/How do you handle forecasts today\?[\s\S]*bearings of any kind/);

    await popup.getByRole('button', { name: 'More to write' }).click();
    await popup.getByRole('button', { name: /^Reply/ }).click();
    await popup
      .getByRole('textbox', { name: /^Paste/ })
      .fill('We have a shutdown in April. What does it cost?');
    await popup.getByRole('button', { name: 'Write a reply' }).click();
    await popup.getByRole('button', { name: 'v3' }).waitFor();
    await whenDone(popup);
    const reply = await body.inputValue();
    expect(reply).toContain('"What does it cost?": [your answer]');
    await popup.close();

    const reopened = await openPopupOnProfile(browser);
    expect(await reopened.getByRole('textbox', { name: 'Email' }).inputValue()).toBe(reply);
    await reopened.close();
  });
});
