import { describe, expect, onTestFinished, test } from 'vitest';
import { startPlainSession } from './harness/plain-session.ts';
import { outlivesSilence } from './harness/silent-load.ts';

describe('a draft, with no debugger on the worker,', () => {
  test('outlives a closed popup and a server that is silent for 120 s while it loads', async () => {
    const session = await startPlainSession();
    onTestFinished(session.close);
    await outlivesSilence(session, 120_000, expect);
    // the browser has work no longer, and ends the worker as it does any
    await expect.poll(session.isWorkerRunning, { timeout: 60_000, interval: 500 }).toBe(false);
  });
});
