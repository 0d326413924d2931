import { afterAll, beforeAll, expect, test } from 'vitest';
import { GMAIL_HOST } from './harness/gmail-pages.ts';
import { whenDone } from './harness/popup-on-profile.ts';
import { ANSWER } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER, hosts: [GMAIL_HOST] });
});
afterAll(() => session.close());

test('a lead pasted where no page gives one is written to, and is there again in the next popup', async () => {
  const popup = await session.browser.openPopup('');
  await popup.getByRole('button', { name: 'Paste or drop a lead' }).click();
  await popup.keyboard.insertText('{"name": "Ada');
  await popup.keyboard.press('Control+Enter');
  await popup.getByText('This is damaged or cut off.').waitFor();
  await popup.close();

  const next = await session.browser.openPopup('');
  await next.getByRole('button', { name: 'Paste or drop a lead' }).click();
  await next.getByLabel('Text, JSON or a table row').and(next.locator(':focus')).waitFor();
  await expect.poll(() => next.getByLabel('Text, JSON or a table row').inputValue()).toBe('{"name": "Ada');
  await next.getByLabel('Choose a file').setInputFiles('tests/fixtures/lead-files/hubspot.csv');
  await next.getByRole('button', { name: /Ilse Brandvik/ }).click();
  await next.getByRole('heading', { name: 'Ilse Brandvik' }).waitFor();
  await whenDone(next);
  expect(await next.getByLabel('To', { exact: true }).inputValue()).toBe('ilse.brandvik@fjellpost.example');
  await next.close();

  const last = await session.browser.openPopup('');
  await last.getByRole('button', { name: 'Go on with Ilse Brandvik' }).click();
  await last.getByRole('heading', { name: 'Ilse Brandvik' }).waitFor();
  await last.close();
});
