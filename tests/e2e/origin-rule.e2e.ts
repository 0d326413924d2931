import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { extensionWithHost } from './harness/extension-with-host.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { otherExtension } from './harness/other-extension.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { again, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { ANSWER, isChat, scriptedChat } from './harness/scripted-chat.ts';
import { storeSettings } from './harness/store-settings.ts';

const MODEL = 'smollm2:135m';

let pages: PageServer;
let extension: Awaited<ReturnType<typeof extensionWithHost>>;
let other: Awaited<ReturnType<typeof otherExtension>>;
let profile: string;
let browser: ExtensionBrowser;
let server: ScriptedServer;
let second: ScriptedServer;

/** With somebody else's extension beside ours. */
async function launch() {
  const both = `${extension.folder},${other.folder}`;
  return launchBrowser({
    port: pages.port,
    hosts: [LINKEDIN_HOST],
    extensionDir: extension.folder,
    profile,
    flags: [`--disable-extensions-except=${both}`, `--load-extension=${both}`],
  });
}

beforeAll(async () => {
  pages = await startPageServer();
  await serveProfile(pages);
  extension = await extensionWithHost(LINKEDIN_HOST);
  other = await otherExtension();
  profile = await mkdtemp(join(tmpdir(), 'kept-profile-'));
  const chat = scriptedChat(() => chatExchange(ANSWER));
  [server, second] = await Promise.all([startScriptedServer(chat), startScriptedServer(chat)]);
  browser = await launch();
  await storeSettings(browser.context, filledSettings({ url: server.url, model: MODEL }));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([pages.close(), server.close(), second.close(), extension.remove(), other.remove()]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

interface Chrome {
  declarativeNetRequest: { getSessionRules(): Promise<{ condition: { urlFilter?: string } }[]> };
  storage: { local: { set(items: object): Promise<void> } };
}

/** The addresses for which our Origin is removed now. */
const covered = async () =>
  (await browser.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.declarativeNetRequest.getSessionRules()).map(({ condition }) => condition.urlFilter);
  });

/** A POST as any page may make it; the status of the server's answer, which the page itself does not see. */
async function postFrom(url: string): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(url);
  const answered = page.waitForResponse(`${server.url}/api/show`);
  await page.evaluate(
    async (to) => void (await fetch(`${to}/api/show`, { method: 'POST', mode: 'no-cors', body: '{}' })),
    server.url,
  );
  const status = (await answered).status();
  await page.close();
  return status;
}

describe('the rule that removes our Origin header', () => {
  test('lets a draft be written by a server that knows no extension', async () => {
    await (await browser.context.newPage()).goto(PROFILE.url);
    const popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    await popup.close();
    await expect.poll(covered, { timeout: 20_000 }).toEqual([`|${server.url}/`]);
    expect(server.requests.map(({ headers }) => headers.origin).filter(Boolean)).toEqual([]);
  });

  test('lets no web page past the server’s guard meanwhile', async () => {
    // else Chromium asks the user first, and the server not at all
    await browser.context.grantPermissions(['local-network-access']);
    expect(await postFrom(PROFILE.url)).toBe(403);
    expect(server.requests.at(-1)?.headers.origin).toBe(`https://${LINKEDIN_HOST}`);
  });

  test('lets no other extension past it', async () => {
    const id = await browser.install(other.folder);
    expect(await postFrom(`chrome-extension://${id}/page.html`)).toBe(403);
    expect(server.requests.at(-1)?.headers.origin).toBe(`chrome-extension://${id}`);
  });

  test('is gone after the browser was started anew, and back before the first draft asks', async () => {
    await browser.close();
    browser = await launch();
    expect(await covered()).toEqual([]);
    await (await browser.context.newPage()).goto(PROFILE.url);
    const { length: before } = server.requests.filter(isChat);
    const popup = await openPopupOnProfile(browser);
    await again(popup).click();
    await popup.getByTitle('Version 2').waitFor();
    await whenDone(popup);
    await popup.close();
    expect(server.requests.filter(isChat).length).toBeGreaterThan(before);
    expect(await covered()).toEqual([`|${server.url}/`]);
  });

  test('goes over to the new address when the address is changed', async () => {
    const popup = await openPopupOnProfile(browser);
    await popup.evaluate(
      (settings) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ settings }),
      filledSettings({ url: second.url, model: MODEL }),
    );
    await again(popup).click();
    await popup.getByTitle('Version 3').waitFor();
    await whenDone(popup);
    expect(second.requests.filter(isChat).length).toBeGreaterThan(0);
    await expect.poll(covered, { timeout: 20_000 }).toEqual([`|${second.url}/`]);
    await popup.close();
  });
});
