import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { PROFILE } from './harness/profile-page.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

/** Every text that any of the requests asks for; the server knows no schema, so each takes what is its own. */
const ANSWER = JSON.stringify({
  opening: 'You wrote that forecasts are promises.',
  offer: 'We listen to conveyor bearings, so that a plan holds.',
  question: 'How do you handle forecasts today?',
  subject: 'forecasts that hold',
});

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
  await session.page.goto(PROFILE.url);
});
afterAll(() => session.close());

describe('what is written from an email that is there', () => {
  test('keeps the user’s edit, and is a version of its own that outlives the popup', async () => {
    const popup = await openPopupOnProfile(session.browser);
    await whenDone(popup);
    const body = popup.getByRole('textbox', { name: 'Email' });
    await body.fill((await body.inputValue()).replace('conveyor bearings', 'bearings of any kind'));
    await popup.getByRole('button', { name: 'More to write' }).click();
    await popup.getByRole('button', { name: 'One more question' }).click();
    await popup.getByRole('button', { name: 'v2' }).waitFor();
    await whenDone(popup);
    expect(await body.inputValue()).toMatch(/How do you handle forecasts today\?[\s\S]*bearings of any kind/);

    await popup.getByRole('button', { name: 'More to write' }).click();
    await popup.getByRole('button', { name: /^Reply/ }).click();
    await popup
      .getByRole('textbox', { name: /^Paste/ })
      .fill('We have a shutdown in April. What does it cost?');
    await popup.getByRole('button', { name: 'Write a reply' }).click();
    await popup.getByRole('button', { name: 'v3' }).waitFor();
    await whenDone(popup);
    const reply = await body.inputValue();
    expect(reply).toContain('"What does it cost?": [your answer]');
    await popup.close();

    const reopened = await openPopupOnProfile(session.browser);
    expect(await reopened.getByRole('textbox', { name: 'Email' }).inputValue()).toBe(reply);
    await reopened.close();
  });
});
