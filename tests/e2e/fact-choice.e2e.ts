import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { PROFILE } from './harness/profile-page.ts';
import { isChat } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

const ANSWER = JSON.stringify({
  opening: 'You wrote that forecasts are promises.',
  offer: 'We listen to conveyor bearings, so that a plan holds.',
  question: 'Would a pilot on one conveyor line be worth a look?',
  subject: 'forecasts that hold',
});

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER, embedders: ['all-minilm:latest'] });
  await session.page.goto(PROFILE.url);
});
afterAll(() => session.close());

/** What the model was told last. */
const told = (): string => JSON.stringify(session.server.requests.filter(isChat).map(({ body }) => body));

describe('what an email opens on', () => {
  test('is ranked with the help of the server’s embedding model, and another is a click away', async () => {
    const popup = await openPopupOnProfile(session.browser);
    await whenDone(popup);
    const embedded = session.server.requests.find(({ path }) => path === '/api/embed')?.body;
    expect(embedded).toMatchObject({ model: 'all-minilm:latest' });

    await popup.getByRole('button', { name: /^Opens on/ }).click();
    const panel = popup.getByRole('region', { name: 'What the email opens on' });
    await panel.getByText(/in words and meaning/).waitFor();
    const other = panel.getByRole('listitem').nth(1);
    const text = await other.locator('.ranked-text').innerText();
    const sentence = text.split(/[.!?]/)[0] ?? text;
    expect(told()).not.toContain(sentence);
    // the keyboard does it too: the fact in use has the focus
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');

    await popup.getByRole('button', { name: 'v2' }).waitFor();
    await whenDone(popup);
    expect(await popup.getByRole('button', { name: /^You chose/ }).innerText()).toContain(text);
    expect(told()).toContain(sentence);
    await popup.close();

    const reopened = await openPopupOnProfile(session.browser);
    expect(await reopened.getByRole('button', { name: /^You chose/ }).innerText()).toContain(text);
    await reopened.close();
  });
});
