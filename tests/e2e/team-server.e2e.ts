import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exchange, jsonExchange } from '../../scripts/model-server/exchange.ts';
import type { Script } from '../../scripts/model-server/scripted-server.ts';
import { bodyOf, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { PROFILE } from './harness/profile-page.ts';
import { ANSWER } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

const MODEL = 'mistralai/Mistral-7B-Instruct-v0.3';
const TOKEN = 'team-token-0123456789';

const event = (value: unknown) => ({
  waitMs: 0,
  data: `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`,
});
const written: Exchange = {
  ...jsonExchange(''),
  headers: { 'content-type': 'text/event-stream' },
  pieces: [
    ...[...ANSWER].map((content) => event({ choices: [{ delta: { content }, finish_reason: null }] })),
    event({ choices: [{ delta: {}, finish_reason: 'stop' }] }),
    event({ choices: [], usage: { prompt_tokens: 800, completion_tokens: 60 } }),
    event('[DONE]'),
  ],
};

/** As vLLM with a key, asked for its models and for chats. */
const vllm: Script = ({ path, headers, body }) => {
  if (headers.authorization !== `Bearer ${TOKEN}`) return jsonExchange({ error: 'Unauthorized' }, 401);
  if (path === '/v1/models') return jsonExchange({ object: 'list', data: [{ id: MODEL }] });
  if (path !== '/v1/chat/completions') return jsonExchange({ detail: 'Not Found' }, 404);
  const hasMessages = typeof body === 'object' && body !== null && 'messages' in body;
  return hasMessages ? written : jsonExchange({ error: { message: 'Field required', code: 400 } }, 400);
};

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
  session.server.script = vllm;
  await session.page.goto(PROFILE.url);
});
afterAll(() => session.close());

describe('a team’s server of the OpenAI dialect', () => {
  test('is set up on the options page, its token kept apart and never shown', async () => {
    const { context, extensionId } = session.browser;
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html#server`);
    await options.getByLabel('Kind of server').selectOption('openai');
    await options.getByText('The server wants a token').waitFor();
    await options.getByLabel('Token').fill(TOKEN);
    await options.getByRole('button', { name: 'Keep', exact: true }).click();
    await options.getByLabel('Model', { exact: true }).selectOption(MODEL);
    await options.getByText('1 model on the server').waitFor();
    await options.getByRole('button', { name: 'Check the server' }).click();
    await options.getByText('An email takes about').waitFor();
    expect(await options.content()).not.toContain(TOKEN);
    const settings = await options.evaluate(async () => {
      // the page is the extension's own
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get('settings'));
    });
    expect(settings).toContain('"dialect":"openai"');
    expect(settings).not.toContain(TOKEN);
    await options.close();
  });

  test('writes the email', async () => {
    const popup = await openPopupOnProfile(session.browser);
    await whenDone(popup);
    expect(await bodyOf(popup).inputValue()).toContain('forecasts are promises');
    const chats = session.server.requests.filter(({ body }) => JSON.stringify(body).includes('"answer"'));
    expect(chats.length).toBeGreaterThan(0);
    for (const { headers } of chats) expect(headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
    expect(session.server.requests.some(({ path }) => path.startsWith('/api/chat'))).toBe(false);
    await popup.close();
  });

  test('that no longer takes the token is told so, with the way to the settings', async () => {
    session.server.script = () => jsonExchange({ error: `no such token: ${TOKEN}` }, 401);
    const popup = await openPopupOnProfile(session.browser);
    await popup.getByRole('button', { name: 'Again' }).first().click();
    await popup.getByRole('alert').getByText('The server wants a token').waitFor();
    await popup.getByRole('button', { name: 'Open settings' }).waitFor();
    expect(await popup.content()).not.toContain(TOKEN);
    await popup.close();
  });
});
