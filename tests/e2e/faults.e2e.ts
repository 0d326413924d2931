import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { type Exchange, jsonExchange } from '../../scripts/model-server/exchange.ts';
import { cutAfter, errorAfter, silentFor, slowed } from '../../scripts/model-server/faults.ts';
import {
  type Script,
  type ScriptedRequest,
  type ScriptedServer,
  startScriptedServer,
} from '../../scripts/model-server/scripted-server.ts';
import { type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { extensionWithHost } from './harness/extension-with-host.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { bodyOf, keptStatus, openPopupOnProfile, stop, whenDone } from './harness/popup-on-profile.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { ANSWER, isChat, isOfDraft, scriptedChat } from './harness/scripted-chat.ts';
import { storeSettings } from './harness/store-settings.ts';

const MODEL = 'smollm2:135m';

let pages: PageServer;
let server: ScriptedServer;
let browser: ExtensionBrowser;
let extension: Awaited<ReturnType<typeof extensionWithHost>>;

beforeAll(async () => {
  pages = await startPageServer();
  await serveProfile(pages);
  extension = await extensionWithHost(LINKEDIN_HOST);
});
afterAll(() => Promise.all([pages.close(), extension.remove()]));

// each fault meets a lead without a draft, in a browser of its own
beforeEach(async () => {
  server = await startScriptedServer();
  browser = await launchBrowser({ port: pages.port, hosts: [LINKEDIN_HOST], extensionDir: extension.folder });
  await storeSettings(browser.context, filledSettings({ url: server.url, model: MODEL }));
  await (await browser.context.newPage()).goto(PROFILE.url);
});
afterEach(() => Promise.all([browser.close(), server.close()]));

function answerChat(chat: (request: ScriptedRequest) => Exchange): void {
  server.script = scriptedChat(chat);
}
const chats = () => server.requests.filter(isChat);

describe('a server that fails', () => {
  test.each<[string, Exchange, string]>([
    [
      'has not the model',
      jsonExchange({ error: `model '${MODEL}' not found` }, 404),
      'The server does not have this model.',
    ],
    [
      'has no memory left',
      jsonExchange({ error: 'model requires more system memory (5.9 GiB) than is available (3.1 GiB)' }, 500),
      "The model does not fit into the server's memory.",
    ],
    [
      'refuses us',
      { ...jsonExchange(''), status: 403, pieces: [] },
      'Your model server refused this extension.',
    ],
  ])('that %s is told so, with a way forward', async (_, exchange, sentence) => {
    server.script = ({ path }) => (path === '/api/chat' ? exchange : undefined);
    const popup = await openPopupOnProfile(browser);
    await popup.getByText(sentence).waitFor();
    await popup.getByText(PROFILE.name).first().waitFor();
    expect(await popup.getByRole('alert').getByRole('button').count()).toBeGreaterThan(0);
  });

  test('that is busy is asked again, and the user told that it is waited for', async () => {
    const busy = { error: 'server busy, please try again.  maximum pending requests exceeded' };
    let left = 3;
    const writes = scriptedChat(() => chatExchange(ANSWER));
    server.script = (request) =>
      isOfDraft(request) && left-- > 0 ? jsonExchange(busy, 503) : writes(request);
    const popup = await openPopupOnProfile(browser);
    await popup.getByText('waiting for the server').waitFor();
    await whenDone(popup);
    expect(await bodyOf(popup).inputValue()).toContain('forecasts are promises');
  });

  test('that is off is told so, and the next try works when it is on', async () => {
    const { port } = new URL(server.url);
    await server.close();
    const popup = await openPopupOnProfile(browser);
    await popup.getByRole('alert').getByText('Your model server is not running.').waitFor();
    // the check of the server may say so before the draft has found out for itself
    await expect.poll(() => popup.evaluate(keptStatus), { timeout: 60_000 }).toBe('failed');
    server = await startScriptedServer(undefined, { port: Number(port) });
    answerChat(() => chatExchange(ANSWER));
    await popup.getByRole('button', { name: 'Try again' }).click();
    await whenDone(popup);
    expect(await bodyOf(popup).inputValue()).toContain('forecasts are promises');
  });

  test('that breaks in the middle leaves what had arrived on the screen', async () => {
    answerChat(() =>
      errorAfter(
        20,
        'an error was encountered while running the model: unexpected EOF',
        chatExchange(ANSWER, { tokenMs: 5 }),
      ),
    );
    const popup = await openPopupOnProfile(browser);
    await popup.getByText('The model stopped working while it wrote.').waitFor();
    expect(await bodyOf(popup).inputValue()).toContain('You wrote that forecasts');
  });

  test('that ends without a last line is not taken for done', async () => {
    answerChat(() => cutAfter(10, 'end', chatExchange(ANSWER)));
    const popup = await openPopupOnProfile(browser);
    await popup.getByText('The email was cut off before its end.').waitFor();
  });
});

describe('a server that works', () => {
  test('gets no Origin from us, and plain JSON is asked for where it refuses the schema', async () => {
    answerChat(({ body }) =>
      JSON.stringify(body).includes('"format":"json"')
        ? chatExchange(ANSWER)
        : jsonExchange({ error: 'invalid JSON schema in format' }, 500),
    );
    const popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    expect(chats()).toHaveLength(2);
    for (const { headers } of server.requests) expect(headers.origin).toBeUndefined();
  });

  test.each<[string, Script, (request: ScriptedRequest) => boolean]>([
    [
      'loads its model',
      scriptedChat(
        () => chatExchange(ANSWER),
        (loaded) => silentFor(60_000, loaded),
      ),
      isOfDraft,
    ],
    ['reads the prompt', scriptedChat(() => silentFor(60_000, chatExchange(ANSWER))), isChat],
    ['writes', scriptedChat(() => slowed(200, chatExchange(ANSWER))), isChat],
    // a machine that is busy with something else may be late once
  ])('is left within 200 ms of Stop while it %s', { retry: 2 }, async (phase, script, isIt) => {
    server.script = script;
    const popup = await openPopupOnProfile(browser);
    await expect.poll(() => server.requests.some(isIt), { timeout: 60_000 }).toBe(true);
    const text = () => bodyOf(popup).inputValue();
    if (phase === 'writes')
      await expect.poll(() => text().catch(() => ''), { timeout: 60_000 }).toContain('You');
    const request = server.requests.find(isIt);
    const clicked = server.now();
    await stop(popup).evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => request?.disconnectedAt).toBeDefined();
    expect((request?.disconnectedAt ?? 0) - clicked).toBeLessThan(200);
    await popup.getByText('You stopped the email.').waitFor();
    if (phase === 'writes') expect(await text()).toContain('You');
    expect(chats()).toHaveLength(phase === 'loads its model' ? 0 : 1);
  });
});
