import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from './browser.ts';
import { endProcess, startProcess } from './child-process.ts';
import { CHROMIUM, chromiumFlags, extensionFlags } from './chromium-flags.ts';
import { debugPage, type PageDebugger, type PageTarget } from './page-debugger.ts';
import { startXScreen, type XScreen } from './x-screen.ts';

export interface RealBrowser {
  screen: XScreen;
  /** Presses the extension's shortcut, which opens the popup and grants activeTab as a click on the icon does. */
  pressShortcut(): Promise<void>;
  /** All that Chromium lists now: pages, the popup while it is open, workers. */
  targets(): Promise<PageTarget[]>;
  /** Waits for a page (or the popup) to be loaded whose address matches, and attaches to it alone. */
  attachToPage(address: RegExp, timeout?: number): Promise<PageDebugger>;
  close(): Promise<void>;
}

export interface RealBrowserOptions {
  /** The page in its first tab. An options page that the extension opens when installed may come to lie over it. */
  url: string;
  /** Port of the page server, and the hosts it plays. */
  port: number;
  hosts: readonly string[];
  extensionDir?: string;
}

/** The options page, which opens by itself at the installation, would take a blank tab over. */
const START = 'data:text/html,starting';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The port that Chromium chose, which it writes down once it listens. */
async function debuggingPort(profile: string, timeout = 30_000): Promise<number> {
  for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) {
    const written = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number.parseInt(written, 10);
    if (port > 0) return port;
  }
  throw new Error('Chromium did not open its debugging port.');
}

/**
 * A headed Chromium on a virtual screen, with no debugger attached to the extension's worker: it stops, starts and
 * grants permissions as it does for a user.
 *
 * Found by running (Chromium 156, Xvfb without a window manager, 2026-11):
 * - The open popup is listed in /json/list as a `page`, and one can attach to it; there `executeScript` works on the tab
 *   on which the shortcut was pressed (activeTab is granted), and `Page.captureScreenshot` too.
 * - It stays open without a window manager. An attached debugger does not keep it open: Escape closes it, and so does
 *   any tab that becomes active, after which commands to it fail.
 * - A page given on the command line is sometimes never loaded (2 of 6 times): Chromium drops it while the extension is
 *   being loaded. So the first tab is sent to `url` only when the worker is there.
 * - The worker is listed as well, but nothing attaches to it as long as nobody asks.
 * - A tab behind another one is `hidden` here, as for a user (Playwright makes every tab believe that it is shown).
 */
export async function startRealBrowser({
  url,
  port,
  hosts,
  extensionDir = BUILT_EXTENSION,
}: RealBrowserOptions): Promise<RealBrowser> {
  const loaded = extensionFlags(extensionDir);
  const screen = await startXScreen();
  const profile = await mkdtemp(join(tmpdir(), 'extension-profile-'));
  const flags = [
    ...loaded,
    ...chromiumFlags(hosts, port),
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--window-position=0,0',
    '--window-size=1280,900',
    '--disable-gpu',
    // No bar about the flags above in the screenshots.
    '--test-type',
  ];
  const browser = startProcess(CHROMIUM, [...flags, START], {
    env: { ...process.env, DISPLAY: screen.display },
    stdio: 'ignore',
  });
  const close = async () => {
    await endProcess(browser);
    await screen.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const debugging = await debuggingPort(profile);
    const targets = async () =>
      (await (await fetch(`http://127.0.0.1:${debugging}/json/list`)).json()) as PageTarget[];
    const find = async (wanted: (target: PageTarget) => boolean, what: string, timeout: number) => {
      for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) {
        const found = (await targets()).find(wanted);
        if (found) return found;
      }
      throw new Error(`No ${what} within ${timeout} ms.`);
    };
    const attachToPage = async (address: RegExp, timeout = 20_000) => {
      const isIt = ({ type, url: at }: PageTarget) => type === 'page' && address.test(at);
      const page = await debugPage(await find(isIt, `page at ${address}`, timeout));
      // The list tells where a page is going; it may still stand on the one it came from.
      await page.until(`document.readyState === 'complete' && ${address}.test(location.href)`, timeout);
      return page;
    };
    await find(({ type }) => type === 'service_worker', 'worker of the extension', 30_000);
    const first = await debugPage(await find(({ url: at }) => at === START, 'first tab', 10_000));
    await first.send('Page.navigate', { url });
    await first.until(`document.readyState === 'complete' && location.href !== '${START}'`);
    first.detach();
    return {
      screen,
      close,
      targets,
      attachToPage,
      pressShortcut: () => screen.press('ctrl+shift+e'),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
