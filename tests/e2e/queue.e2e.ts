import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { jsonExchange } from '../../scripts/model-server/exchange.ts';
import { ANSWER, isChat, scriptedChat } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';
import { withSlots } from './harness/with-slots.ts';

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
});
afterAll(() => session.close());

const NAMES = ['Ann Berg', 'Bob Dahl', 'Cid Elm', 'Dee Fox', 'Eve Gul'];
const CSV = [
  'Name,Title,Company,Email',
  ...NAMES.map(
    (name, index) => `${name},Head of ${name.split(' ')[1]} Sorting,Fjellpost,lead${index}@fjell.example`,
  ),
].join('\n');

async function openQueue(): Promise<Page> {
  const { context, extensionId } = session.browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/queue.html`);
  return page;
}
const rows = (page: Page, state: string) => page.locator(`.queue-row[data-state="${state}"]`);

describe('many leads, from a file to their emails', () => {
  test('are written to one after the other; one that fails leaves the rest alone', async () => {
    session.server.script = scriptedChat(({ body }) =>
      JSON.stringify(body).includes('Head of Elm')
        ? jsonExchange({ error: 'model runner has unexpectedly stopped' }, 500)
        : chatExchange(ANSWER, { tokenMs: 5 }),
    );
    const page = await openQueue();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
    await page.getByText('5 leads added.').waitFor();
    await page.getByRole('button', { name: 'Write emails' }).click();
    await page.getByText('4 of 5 written · 1 failed').waitFor({ timeout: 30_000 });
    expect(await rows(page, 'failed').getByText('The model stopped working').count()).toBe(1);
    expect(await rows(page, 'done').count()).toBe(4);

    session.server.script = scriptedChat(() => chatExchange(ANSWER, { tokenMs: 5 }));
    await rows(page, 'failed').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('5 of 5 written').waitFor({ timeout: 30_000 });
    await page.close();
  });

  test('each email is the draft of its lead, opened from the list', async () => {
    const page = await openQueue();
    const opening = session.browser.context.waitForEvent('page');
    await rows(page, 'done').first().getByRole('button', { name: 'Open' }).click();
    const popup = await opening;
    await popup.getByText('Ann Berg').first().waitFor();
    expect(await popup.getByLabel('Email', { exact: true }).inputValue()).toContain('Hi Ann');
    await popup.close();
    await page.close();
  });

  test('a pause begins nothing more, and a closed page ends nothing', async () => {
    const page = await openQueue();
    const text = CSV.replaceAll('lead', 'other').replaceAll('Fjellpost', 'Havn');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText('5 leads added.').waitFor();
    const before = session.server.requests.filter(isChat).length;
    session.server.script = withSlots(
      1,
      scriptedChat(() => chatExchange(ANSWER, { tokenMs: 20 })),
    );
    await page.getByRole('button', { name: 'Go on' }).click();
    await rows(page, 'writing').first().waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => rows(page, 'writing').count(), { timeout: 30_000 }).toBe(0);
    // what was asked for has been written; the last of the five was not asked for
    expect(await rows(page, 'waiting').count()).toBeGreaterThan(0);
    expect(session.server.requests.filter(isChat).length).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.close();
    const again = await openQueue();
    await again.getByText('10 of 10 written').waitFor({ timeout: 30_000 });
    await again.close();
  });
});
