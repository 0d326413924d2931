import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { fillIn, press } from './harness/firefox-page.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { ANSWER, isChat, scriptedChat } from './harness/scripted-chat.ts';

const MODEL = 'smollm2:135m';

let pages: PageServer;
let server: ScriptedServer;
let firefox: Firefox;

beforeAll(async () => {
  pages = await startPageServer();
  await serveProfile(pages);
  serveGmail(pages);
  server = await startScriptedServer(scriptedChat(() => chatExchange(ANSWER, { tokenMs: 5 })));
  firefox = await startFirefox({ port: pages.port, hosts: [LINKEDIN_HOST, GMAIL_HOST] });
});
afterAll(async () => {
  await firefox.close();
  await Promise.all([pages.close(), server.close()]);
});

const chats = () => server.requests.filter(isChat);

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

  test('the shortcut reads the open page, and an email is written', async () => {
    await firefox.open(PROFILE.url);
    await firefox.pressShortcut();
    await firefox.popup.until(
      `document.querySelector('textarea[aria-label="Email"]').value.includes('forecasts are promises')`,
    );
  });

  test('no request has an Origin', () => {
    expect(chats().length).toBeGreaterThan(0);
    for (const { headers } of server.requests) expect(headers.origin).toBeUndefined();
  });
});
