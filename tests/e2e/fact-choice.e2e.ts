import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { extensionWithHost } from './harness/extension-with-host.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { isChat, scriptedChat } from './harness/scripted-chat.ts';
import { storeSettings } from './harness/store-settings.ts';

const ANSWER = JSON.stringify({
  opening: 'You wrote that forecasts are promises.',
  offer: 'We listen to conveyor bearings, so that a plan holds.',
  question: 'Would a pilot on one conveyor line be worth a look?',
  subject: 'forecasts that hold',
});

let pages: PageServer;
let server: ScriptedServer;
let browser: ExtensionBrowser;
let removeExtension: () => Promise<void>;

beforeAll(async () => {
  pages = await startPageServer();
  await serveProfile(pages);
  server = await startScriptedServer(
    scriptedChat(() => chatExchange(ANSWER)),
    { embedders: ['all-minilm:latest'] },
  );
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

/** What the model was told last. */
const told = (): string => JSON.stringify(server.requests.filter(isChat).map(({ body }) => body));

describe('what an email opens on', () => {
  test('is ranked with the help of the server’s embedding model, and another is a click away', async () => {
    const popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    const embedded = server.requests.find(({ path }) => path === '/api/embed')?.body;
    expect(embedded).toMatchObject({ model: 'all-minilm:latest' });

    await popup.getByRole('button', { name: /^Opens on/ }).click();
    const panel = popup.getByRole('region', { name: 'What the email opens on' });
    await panel.getByText(/in words and meaning/).waitFor();
    const other = panel.getByRole('listitem').nth(1);
    const text = await other.locator('.ranked-text').innerText();
    const sentence = text.split(/[.!?]/)[0] ?? text;
    expect(told()).not.toContain(sentence);
    // the keyboard does it too: the fact in use has the focus
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');

    await popup.getByRole('button', { name: 'v2' }).waitFor();
    await whenDone(popup);
    expect(await popup.getByRole('button', { name: /^You chose/ }).innerText()).toContain(text);
    expect(told()).toContain(sentence);
    await popup.close();

    const reopened = await openPopupOnProfile(browser);
    expect(await reopened.getByRole('button', { name: /^You chose/ }).innerText()).toContain(text);
    await reopened.close();
  });
});
