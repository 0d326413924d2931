import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { type Exchange, jsonExchange, type Piece } from '../../scripts/model-server/exchange.ts';
import type { Script } from '../../scripts/model-server/scripted-server.ts';
import { bodyOf, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { PROFILE } from './harness/profile-page.ts';
import { ANSWER, scriptedChat } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

const MODEL = 'smollm2:135m';

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
  await session.page.goto(PROFILE.url);
});
afterAll(() => session.close());

const written = scriptedChat(() => chatExchange(ANSWER));
const line = (value: object, waitMs = 0): Piece => ({ waitMs, data: `${JSON.stringify(value)}\n` });
const part = (completed: number, waitMs = 0): Piece =>
  line({ status: 'pulling 6c1a', digest: 'sha256:6c1a', total: 4_000_000_000, completed }, waitMs);

/** A pull in five parts, the last of them `ending`. */
const pulling = (ending: Piece[], how: Exchange['ending'] = 'end'): Exchange => ({
  ...jsonExchange(''),
  headers: { 'content-type': 'application/x-ndjson' },
  pieces: [line({ status: 'pulling manifest' }), part(0), part(1_500_000_000, 500), ...ending],
  ending: how,
});

/** A server that lacks the model until the whole of it was pulled. */
function lacking(pull: Exchange): Script {
  let from = Number.POSITIVE_INFINITY;
  return (request) => {
    const missing = jsonExchange({ error: `model '${MODEL}' not found` }, 404);
    if (request.path === '/api/pull') {
      const length = pull.pieces.reduce((sum, { waitMs }) => sum + waitMs, 0);
      if (pull.ending === 'end') from = performance.now() + length;
      return pull;
    }
    if (performance.now() >= from) return written(request);
    if (request.path === '/api/tags') return jsonExchange({ models: [] });
    return ['/api/show', '/api/chat'].includes(request.path) ? missing : undefined;
  };
}

const openDoctor = async (): Promise<Page> => {
  const { context, extensionId } = session.browser;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('button', { name: 'Check the server' }).click();
  return options;
};
const rowsOf = (options: Page) => options.locator('.doctor-row');

describe('the doctor, on the options page', () => {
  beforeEach(() => {
    session.server.script = written;
  });

  test('looks at all that a draft needs of a stock server', async () => {
    const options = await openDoctor();
    await options.getByText('An email takes about').waitFor();
    expect(await rowsOf(options).count()).toBeGreaterThanOrEqual(7);
    await options.getByText('Lets this extension in, without any setting of yours.').waitFor();
    expect(session.server.requests.filter(({ headers }) => headers.origin?.includes('extension'))).toEqual(
      [],
    );
    await options.close();
  });

  test('says what fails, with the button that mends it, and goes on when it is mended', async () => {
    session.server.script = lacking(pulling([part(4_000_000_000, 1000), line({ status: 'success' })]));
    const options = await openDoctor();
    await options.getByRole('button', { name: `Get ${MODEL}` }).click();
    await options.getByText('1.5 of 4.0 GB').waitFor();
    await options.getByText('An email takes about').waitFor();
    expect(await rowsOf(options).and(options.locator('[data-state="problem"]')).count()).toBe(0);
    await options.close();
  });

  test('cancels a pull, at the server too', async () => {
    session.server.script = lacking(pulling([], 'silence'));
    const options = await openDoctor();
    await options.getByRole('button', { name: `Get ${MODEL}` }).click();
    await options.getByRole('button', { name: 'Cancel' }).click();
    await options.getByRole('button', { name: `Get ${MODEL}` }).waitFor();
    await expect
      .poll(() => session.server.requests.findLast(({ path }) => path === '/api/pull')?.disconnectedAt)
      .toBeDefined();
    await options.close();
  });

  test('a pull that fails says why', async () => {
    const none = line({ error: 'pull model manifest: file does not exist' });
    session.server.script = lacking(pulling([none], 'reset'));
    const options = await openDoctor();
    await options.getByRole('button', { name: `Get ${MODEL}` }).click();
    await options.getByText('file does not exist').waitFor();
    await options.close();
  });
});

test('the popup has a missing model fetched, goes on when it was closed, and writes the email', async () => {
  session.server.script = lacking(pulling([part(4_000_000_000, 3000), line({ status: 'success' })]));
  const first = await openPopupOnProfile(session.browser);
  await first.getByRole('button', { name: `Get ${MODEL}` }).click();
  await first.getByText('1.5 of 4.0 GB').waitFor();
  await first.close();
  const popup = await openPopupOnProfile(session.browser);
  await popup.getByText('1.5 of 4.0 GB').waitFor();
  await whenDone(popup);
  expect(await bodyOf(popup).inputValue()).toContain('forecasts are promises');
});
