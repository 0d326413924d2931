import { type PlainBrowser, type PlainBrowserOptions, startPlainBrowser } from './plain-browser.ts';
import { startXScreen, type XScreen } from './x-screen.ts';

export interface RealBrowser extends PlainBrowser {
  screen: XScreen;
  /** Presses the extension's shortcut, which opens the popup and grants activeTab as a click on the icon does. */
  pressShortcut(): Promise<void>;
}

export interface RealBrowserOptions extends Omit<PlainBrowserOptions, 'flags' | 'display'> {
  /** The page in its first tab. An options page that the extension opens when installed may come to lie over it. */
  url: string;
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
export async function startRealBrowser({ url, ...options }: RealBrowserOptions): Promise<RealBrowser> {
  const screen = await startXScreen();
  const flags = [
    '--window-position=0,0',
    '--window-size=1280,900',
    // No bar about the flags in the screenshots.
    '--test-type',
  ];
  const browser = await startPlainBrowser({ ...options, flags, display: screen.display }).catch(
    async (error: unknown) => {
      await screen.close();
      throw error;
    },
  );
  const close = async () => {
    await browser.close();
    await screen.close();
  };
  try {
    const first = await browser.attachToPage(/^data:text/, 10_000);
    await first.send('Page.navigate', { url });
    await first.until(`document.readyState === 'complete' && location.protocol !== 'data:'`);
    first.detach();
    return { ...browser, screen, close, pressShortcut: () => screen.press('ctrl+shift+e') };
  } catch (error) {
    await close();
    throw error;
  }
}
