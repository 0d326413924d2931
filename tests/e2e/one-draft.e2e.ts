import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { again, bodyOf, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { PROFILE } from './harness/profile-page.ts';
import { ANSWER, isChat, scriptedChat } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
  session.server.script = scriptedChat(() => chatExchange(ANSWER, { tokenMs: 25 }));
  await session.page.goto(PROFILE.url);
});
afterAll(() => session.close());

const chats = () => session.server.requests.filter(isChat).length;

describe('one lead has one draft at a time', () => {
  test('where two popups begin it at once, both show it', async () => {
    const popups = await Promise.all([
      openPopupOnProfile(session.browser),
      openPopupOnProfile(session.browser),
    ]);
    await Promise.all(popups.map(whenDone));
    const [one, two] = await Promise.all(popups.map((popup) => bodyOf(popup).inputValue()));
    expect(one).toContain('forecasts are promises');
    expect(two).toBe(one);
    expect(chats()).toBe(1);

    await Promise.all(popups.map((popup) => again(popup).evaluate((button: HTMLElement) => button.click())));
    await Promise.all(popups.map((popup) => popup.getByRole('button', { name: 'v2' }).waitFor()));
    await Promise.all(popups.map(whenDone));
    expect(chats()).toBe(2);
    await Promise.all(popups.map((popup) => popup.close()));
  });

  test('a double click begins one, and does not stop it', async () => {
    const popup = await openPopupOnProfile(session.browser);
    const before = chats();
    const box = await again(popup).boundingBox();
    if (!box) throw new Error('There is no Again.');
    // at its right end, where Stop comes to stand in its place
    const at = [box.x + box.width - 4, box.y + box.height / 2] as const;
    await popup.mouse.move(...at);
    for (const clickCount of [1, 2]) {
      await popup.mouse.down({ clickCount });
      await popup.mouse.up({ clickCount });
      await popup.waitForTimeout(120);
    }
    await popup.getByRole('button', { name: 'v3' }).waitFor();
    await whenDone(popup);
    expect(chats()).toBe(before + 1);
    expect(await popup.getByText('You stopped the email.').count()).toBe(0);
  });
});
