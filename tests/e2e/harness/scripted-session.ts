import type { Page } from 'playwright-core';
import { chatExchange } from '../../../scripts/model-server/chat-exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../../scripts/model-server/scripted-server.ts';
import { type ExtensionBrowser, launchBrowser } from './browser.ts';
import { extensionWithHost } from './extension-with-host.ts';
import { filledSettings } from './filled-settings.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { LINKEDIN_HOST, serveProfile } from './profile-page.ts';
import { scriptedChat } from './scripted-chat.ts';
import { storeSettings } from './store-settings.ts';

export interface ScriptedSession {
  pages: PageServer;
  server: ScriptedServer;
  browser: ExtensionBrowser;
  /** An empty tab. */
  page: Page;
  close(): Promise<void>;
}

interface Session {
  /** What the model says to everything. */
  answer: string;
  /** The server's embedding models. */
  embedders?: string[];
  /** Hosts beside LinkedIn that the page server plays. */
  hosts?: string[];
}

/** Chromium with the extension set up, a lead's profile page, and a model server that always says the same. */
export async function startScriptedSession({
  answer,
  embedders = [],
  hosts = [],
}: Session): Promise<ScriptedSession> {
  const pages = await startPageServer();
  await serveProfile(pages);
  const server = await startScriptedServer(
    scriptedChat(() => chatExchange(answer)),
    { embedders },
  );
  const extension = await extensionWithHost(LINKEDIN_HOST);
  const browser = await launchBrowser({
    port: pages.port,
    hosts: [LINKEDIN_HOST, ...hosts],
    extensionDir: extension.folder,
  });
  await storeSettings(browser.context, filledSettings({ url: server.url, model: 'smollm2:135m' }));
  return {
    pages,
    server,
    browser,
    page: await browser.context.newPage(),
    close: async () => {
      await browser.close();
      await Promise.all([pages.close(), server.close(), extension.remove()]);
    },
  };
}
