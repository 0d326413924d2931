import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { connectBidi } from './bidi.ts';
import { endProcess, startProcess } from './child-process.ts';
import { type FirefoxPage, firefoxPage, popupOf } from './firefox-page.ts';
import { startFixtureProxy } from './fixture-proxy.ts';
import { startXScreen, type XScreen } from './x-screen.ts';

/** Firefox from the system; `FIREFOX` names another one. */
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
/** Where `npm run build:firefox` puts the extension. */
const BUILT_FOR_FIREFOX = resolve('.output/firefox-mv3');

export interface Firefox {
  screen: XScreen;
  /** The browser's own window, with all its powers. */
  window: FirefoxPage;
  /** The extension's popup, while it is open. */
  popup: FirefoxPage;
  /** Shows the tab whose address matches. */
  show(address: RegExp): Promise<void>;
  /** Presses the extension's shortcut, which opens the popup and grants activeTab as a click on the icon does. */
  pressShortcut(): Promise<void>;
  /** Closes the popup, as a click beside it does. */
  closePopup(): Promise<void>;
  /** Opens a tab in front. */
  open(url: string): Promise<FirefoxPage>;
  /** Installs another extension, and gives the address of its pages. */
  install(folder: string): Promise<string>;
  /** The tab whose address matches; waits for it. */
  tab(address: RegExp): Promise<FirefoxPage>;
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const Address = z.object({ ws_host: z.string(), ws_port: z.number() });
/** Where Firefox listens, which it writes down. */
async function bidiAddress(profile: string): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    const written = await readFile(join(profile, 'WebDriverBiDiServer.json'), 'utf8').catch(() => '');
    if (!written.endsWith('}')) continue;
    const { ws_host, ws_port } = Address.parse(JSON.parse(written));
    return `ws://${ws_host}:${ws_port}`;
  }
  throw new Error('Firefox did not open its debugging port.');
}

async function writeProfile(profile: string, proxyPort: number): Promise<void> {
  const prefs = {
    // a remote session sets it, and then a popup does not get the keys
    'focusmanager.testmode': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
  const lines = Object.entries(prefs).map(
    (pair) => `user_pref(${pair.map((each) => JSON.stringify(each))});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
}

/**
 * Firefox on a virtual screen with the built extension, as a temporary add-on, in a new profile; driven over WebDriver
 * BiDi, with leave to enter pages of the extension's and the browser's own window. Its keys come from the X server, as a
 * user's do. No debugger is on the background page: it is suspended as for a user.
 * @param port of the page server
 * @param hosts that it plays; every other one is refused
 */
export async function startFirefox({
  port,
  hosts,
}: {
  port: number;
  hosts: readonly string[];
}): Promise<Firefox> {
  const proxy = await startFixtureProxy(hosts, port);
  const screen = await startXScreen();
  const profile = await mkdtemp(join(tmpdir(), 'firefox-profile-'));
  await writeProfile(profile, proxy.port);
  const listening = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const firefox = startProcess(
    FIREFOX,
    ['--profile', profile, '--new-instance', ...listening, 'about:blank'],
    {
      env: { ...process.env, DISPLAY: screen.display },
      stdio: 'ignore',
    },
  );
  const close = async () => {
    await endProcess(firefox);
    await Promise.all([screen.close(), proxy.close()]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const bidi = await connectBidi(await bidiAddress(profile));
    const pageOf = (context: string) => firefoxPage((expression) => bidi.evaluate(context, expression));
    const contexts = async (scope?: 'chrome') =>
      (await bidi.send('browsingContext.getTree', scope ? { 'moz:scope': scope } : {})).contexts;
    const [outer] = await contexts('chrome');
    if (!outer) throw new Error('Firefox has no window.');
    const window = pageOf(outer.context);
    const tab = async (address: RegExp) => {
      for (const end = Date.now() + 30_000; Date.now() < end; await pause(100)) {
        const found = (await contexts()).find(({ url }) => address.test(url));
        if (found) return pageOf(found.context);
      }
      throw new Error(`No tab at ${address}.`);
    };
    const open = async (url: string) => {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      const page = pageOf(context);
      await page.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
      return page;
    };
    const install = async (path: string) => {
      const { extension } = await bidi.send('webExtension.install', {
        extensionData: { type: 'path', path },
      });
      // every profile has another host for it
      return z.string().parse(await window.evaluate(`WebExtensionPolicy.getByID('${extension}').getURL('')`));
    };
    const own = await install(BUILT_FOR_FIREFOX);
    // until then its page may be opened in the tab of a test
    await tab(new RegExp(`^${own}options.html`));
    return {
      screen,
      window,
      popup: popupOf(window),
      pressShortcut: () => screen.press('ctrl+shift+f'),
      show: async (address) => {
        await window.evaluate(
          `void (gBrowser.selectedTab = gBrowser.tabs.find((tab) => ${address}.test(tab.linkedBrowser.currentURI.spec)))`,
        );
      },
      closePopup: async () => {
        await window.evaluate(
          `document.querySelector('.webextension-popup-browser').closest('panel').hidePopup()`,
        );
      },
      open,
      install,
      tab,
      close: () => {
        bidi.close();
        return close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
