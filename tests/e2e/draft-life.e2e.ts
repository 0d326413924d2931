import { describe, type TestContext, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { slowed } from '../../scripts/model-server/faults.ts';
import { click, EMAIL, type PlainSession, startPlainSession } from './harness/plain-session.ts';
import { ANSWER, isChat, scriptedChat } from './harness/scripted-chat.ts';
import { outlivesSilence } from './harness/silent-load.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function session({ onTestFinished }: TestContext): Promise<PlainSession> {
  const started = await startPlainSession();
  onTestFinished(started.close);
  return started;
}

/** What is kept on disk of the first draft, as a page of the extension reads it. */
const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('smartgenlead');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      const [{ status, partial, updated_at } = {}] = reading.result;
      resolve({ status, body: partial?.body ?? '', updated_at });
    };
  };
})`;
interface Kept {
  status: string;
  body: string;
  updated_at: number;
}

// they wait most of their time, so they wait together
describe.concurrent('a draft, with no debugger on the worker,', () => {
  test('outlives a closed popup and a server that is silent for 45 s while it loads', async (context) => {
    await outlivesSilence(await session(context), 45_000, context.expect);
  });

  test('lets the worker be stopped when it is done', async (context) => {
    const { expect } = context;
    const { server, openPopup, isWorkerRunning } = await session(context);
    server.script = scriptedChat(() => chatExchange(ANSWER));
    const popup = await openPopup();
    await popup.until(`${EMAIL}.includes('forecasts are promises')`);
    await popup.close();
    const idle = performance.now();
    await expect.poll(isWorkerRunning, { timeout: 60_000, interval: 500 }).toBe(false);
    // Chromium stops a worker after 30 s without work; one heartbeat more would make it 50
    expect(performance.now() - idle).toBeLessThan(45_000);
  });

  test('is marked as interrupted when the worker is killed, keeps its text, and can be resumed', async (context) => {
    const { expect } = context;
    const { server, openPopup, killWorker } = await session(context);
    server.script = scriptedChat(() => slowed(120, chatExchange(ANSWER)));
    const popup = await openPopup();
    await popup.until(`${EMAIL}.includes('We make')`);
    const seen = String(await popup.evaluate(EMAIL));
    await popup.close();
    await pause(500);
    await killWorker();
    await expect.poll(() => server.requests.find(isChat)?.disconnectedAt).toBeDefined();

    const reopened = await openPopup();
    await reopened.until(`document.body.textContent.includes('The email was interrupted.')`);
    const kept = String(await reopened.evaluate(EMAIL));
    expect(kept.length).toBeGreaterThanOrEqual(seen.length);
    expect(kept.slice(0, seen.length)).toBe(seen);
    expect(server.requests.filter(isChat)).toHaveLength(1);

    server.script = scriptedChat(() => chatExchange(ANSWER));
    await click(reopened, 'Resume');
    await reopened.until(`${EMAIL}.includes('worth a look?')`);
    await reopened.until(`!document.body.textContent.includes('The email was interrupted.')`);
  });

  test('that is killed before the eyes of its user shows so without being reopened', async (context) => {
    const { expect } = context;
    const { server, openPopup, killWorker } = await session(context);
    server.script = scriptedChat(() => slowed(120, chatExchange(ANSWER)));
    const popup = await openPopup();
    await popup.until(`${EMAIL}.includes('We make')`);
    await killWorker();
    await popup.until(`document.body.textContent.includes('The email was interrupted.')`);
    expect(await popup.evaluate(EMAIL)).toContain('forecasts are promises');
  });

  test('is kept on disk as it grows, at most every 500 ms', async (context) => {
    const { expect } = context;
    const { server, openPopup } = await session(context);
    server.script = scriptedChat(() => slowed(60, chatExchange(ANSWER)));
    const popup = await openPopup();
    await popup.until(`${EMAIL}.includes('You')`);
    const writes = new Map<number, string>();
    const shown: { at: number; text: string }[] = [];
    for (const end = performance.now() + 2500; performance.now() < end; await pause(20)) {
      shown.push({ at: performance.now(), text: String(await popup.evaluate(EMAIL)) });
      const { status, body, updated_at } = (await popup.evaluate(KEPT)) as Kept;
      if (status !== 'running' || body === '') continue;
      writes.set(updated_at, body);
      // what was on the screen 700 ms ago is on disk: 500 and the time that writing and looking take
      const before = shown.findLast(({ at }) => at < performance.now() - 700)?.text ?? '';
      expect(body.length).toBeGreaterThanOrEqual(before.length);
    }
    expect(writes.size).toBeGreaterThanOrEqual(4);
    expect(writes.size).toBeLessThanOrEqual(6);
  });
});
