import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from './browser.ts';
import { endProcess, startProcess } from './child-process.ts';
import { CHROMIUM, chromiumFlags, extensionFlags } from './chromium-flags.ts';
import { debugPage, type PageDebugger, type PageTarget } from './page-debugger.ts';

export interface PlainBrowser {
  extensionId: string;
  /** All that Chromium lists now: pages, the popup while it is open, workers that run. */
  targets(): Promise<PageTarget[]>;
  /** Waits for a page (or the popup) to be loaded whose address matches, and attaches to it alone. */
  attachToPage(address: RegExp, timeout?: number): Promise<PageDebugger>;
  /** A new tab; `chrome:` addresses too. */
  openTab(url: string): Promise<PageDebugger>;
  close(): Promise<void>;
}

export interface PlainBrowserOptions {
  /** Port of the page server, and the hosts it plays. */
  port: number;
  hosts: readonly string[];
  extensionDir?: string;
  /** Further Chromium flags; headless without a window unless they say otherwise. */
  flags?: readonly string[];
  /** Of an X server, for a browser with a window. */
  display?: string;
}

/** The options page, which opens by itself at the installation, would take a blank tab over. */
const FIRST_TAB = 'data:text/html,starting';

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
 * Chromium with no debugger attached to the extension's worker, which stops and starts as it does for a user: a debugger on
 * it, which Playwright always is, keeps it from being stopped. Workers show in `targets`, and nothing attaches to one.
 */
export async function startPlainBrowser({
  port,
  hosts,
  extensionDir = BUILT_EXTENSION,
  flags = ['--headless=new'],
  display,
}: PlainBrowserOptions): Promise<PlainBrowser> {
  const loaded = extensionFlags(extensionDir);
  const profile = await mkdtemp(join(tmpdir(), 'extension-profile-'));
  const all = [
    ...loaded,
    ...chromiumFlags(hosts, port),
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--disable-gpu',
    ...flags,
  ];
  const browser = startProcess(CHROMIUM, [...all, FIRST_TAB], {
    env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) },
    stdio: 'ignore',
  });
  const close = async () => {
    await endProcess(browser);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const address = `http://127.0.0.1:${await debuggingPort(profile)}`;
    const targets = async () => (await (await fetch(`${address}/json/list`)).json()) as PageTarget[];
    const find = async (wanted: (target: PageTarget) => boolean, what: string, timeout: number) => {
      for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) {
        const found = (await targets()).find(wanted);
        if (found) return found;
      }
      throw new Error(`No ${what} within ${timeout} ms.`);
    };
    const attachToPage = async (wanted: RegExp, timeout = 20_000) => {
      const isIt = ({ type, url: at }: PageTarget) => type === 'page' && wanted.test(at);
      const page = await debugPage(await find(isIt, `page at ${wanted}`, timeout));
      // The list tells where a page is going; it may still stand on the one it came from.
      await page.until(`document.readyState === 'complete' && ${wanted}.test(location.href)`, timeout);
      return page;
    };
    const openTab = async (url: string) => {
      const opened = await fetch(`${address}/json/new?${encodeURIComponent(url)}`, { method: 'PUT' });
      const page = await debugPage((await opened.json()) as PageTarget);
      await page.until(`document.readyState === 'complete' && location.href !== 'about:blank'`);
      return page;
    };
    const worker = await find(({ type }) => type === 'service_worker', 'worker of the extension', 30_000);
    return { extensionId: new URL(worker.url).host, targets, attachToPage, openTab, close };
  } catch (error) {
    await close();
    throw error;
  }
}
