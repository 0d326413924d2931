import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { connectBidi } from './bidi.ts';
import { endProcess, startProcess } from './child-process.ts';
import { type FirefoxPage, firefoxPage, popupOf } from './firefox-page.ts';
import { bidiAddress, forgetBidiAddress, packExtension, writePrefs } from './firefox-profile.ts';
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
  /** Answers Firefox's question, whether the extension may have what it asks for, with yes. */
  allow(): Promise<void>;
  /** Ends the extension's background page, whatever it is doing. */
  endBackground(): Promise<void>;
  /** Opens a tab in front. */
  open(url: string): Promise<FirefoxPage>;
  /** What addresses the extension's session rules are for. */
  sessionRules(): Promise<unknown>;
  /** Installs another extension until Firefox ends, and gives the address of its pages. */
  install(folder: string): Promise<string>;
  /** The tab whose address matches; waits for it. */
  tab(address: RegExp): Promise<FirefoxPage>;
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface FirefoxOptions {
  /** Port of the page server. */
  port: number;
  /** Hosts that it plays; every other one is refused. */
  hosts: readonly string[];
  /** A folder of the caller's, empty or as an earlier run has left it. */
  profile: string;
}

/**
 * Firefox on a virtual screen with the built extension, installed unless the profile has it; driven over WebDriver BiDi,
 * with leave to enter pages of the extension's and the browser's own window. Its keys come from the X server, as a user's
 * do. No debugger is on the background page: it is suspended as for a user.
 */
export async function startFirefox({ port, hosts, profile }: FirefoxOptions): Promise<Firefox> {
  const proxy = await startFixtureProxy(hosts, port);
  const screen = await startXScreen();
  await Promise.all([writePrefs(profile, proxy.port), forgetBidiAddress(profile)]);
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
    // every profile has another host for an extension
    const pagesOf = async (id: string) =>
      z
        .string()
        .nullable()
        .parse(await window.evaluate(`WebExtensionPolicy.getByID('${id}')?.getURL('') ?? null`));
    const install = async (path: string, stays = false) => {
      const extensionData = { type: stays ? 'archivePath' : 'path', path } as const;
      const { extension } = await bidi.send('webExtension.install', {
        extensionData,
        'moz:permanent': stays,
      });
      return (await pagesOf(extension)) ?? '';
    };
    const packed = join(profile, 'packed.xpi');
    const id = await packExtension(BUILT_FOR_FIREFOX, packed);
    // its page opens by itself, and until then it may do so in the tab of a test
    if ((await pagesOf(id)) === null) await tab(new RegExp(`^${await install(packed, true)}options.html`));
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
        // else the next one would be taken for it
        await window.until(`document.querySelector('.webextension-popup-browser') === null`);
      },
      allow: async () => {
        await window.until('PopupNotifications.isPanelOpen');
        // Firefox heeds no answer that comes sooner than a person can have read
        await pause(1500);
        await window.evaluate('PopupNotifications.panel.firstElementChild.button.click()');
      },
      endBackground: async () => {
        const force = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
        await window.evaluate(`WebExtensionPolicy.getByID('${id}').extension.terminateBackground(${force})`);
      },
      open,
      sessionRules: () =>
        window.evaluate(`(() => {
          const { ExtensionDNR } = ChromeUtils.importESModule('resource://gre/modules/ExtensionDNR.sys.mjs');
          const rules = ExtensionDNR.getRuleManager(WebExtensionPolicy.getByID('${id}').extension, false);
          return (rules?.getSessionRules() ?? []).map(({ condition }) => condition.urlFilter);
        })()`),
      install: (folder) => install(folder),
      tab,
      close: async () => {
        const gone = once(firefox, 'exit');
        // a Firefox that is killed has not yet written down what it has installed
        await bidi.send('browser.close', {});
        await Promise.race([gone, pause(10_000)]);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
