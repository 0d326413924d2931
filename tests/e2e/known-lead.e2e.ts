import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { again, bodyOf, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { LINKEDIN_HOST, PROFILE } from './harness/profile-page.ts';
import { ANSWER } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

/** Where the lead of the profile page works. */
const EMPLOYER = 'Hallerum Foods';

let session: ScriptedSession;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
});
afterAll(() => session.close());

describe('what is known of a lead', () => {
  test('is as the user corrected it, in the next email and whenever the page is opened again', async () => {
    await session.page.goto(PROFILE.url);
    const popup = await openPopupOnProfile(session.browser);
    await whenDone(popup);
    await popup.getByRole('button', { name: /facts/ }).click();
    const known = popup.getByRole('region', { name: 'What is known' });
    await known.getByRole('button', { name: 'Correct: name' }).click();
    await known.getByRole('textbox', { name: 'name' }).fill('Tobi Ekdahl');
    await known.getByRole('button', { name: 'Save' }).click();
    await known.getByText('By you').waitFor();
    await known.getByRole('button', { name: 'Close' }).click();
    await again(popup).click();
    await popup.getByRole('button', { name: 'v2' }).waitFor();
    await whenDone(popup);
    expect(await bodyOf(popup).inputValue()).toMatch(/^\S+ Tobi,/);
    await popup.close();

    await session.page.reload();
    const reopened = await openPopupOnProfile(session.browser);
    await reopened.getByRole('heading', { name: 'Tobi Ekdahl' }).waitFor();
    await reopened.close();
  });

  test('grows by the page of their firm, and by no other firm’s', async () => {
    const page = await readFile('tests/fixtures/pages/company-sdui-en.html', 'utf8');
    const firm = 'Lundqvist Fördertechnik';
    session.pages.serve(LINKEDIN_HOST, '/company/nordkai/', page.replaceAll('Nordkai Fördertechnik', firm));
    await session.page.goto(`https://${LINKEDIN_HOST}/company/nordkai/`);
    const other = await openPopupOnProfile(session.browser);
    await other.getByText("This is a company's page.").waitFor();
    await other.close();

    session.pages.serve(
      LINKEDIN_HOST,
      '/company/nordkai/',
      page.replaceAll('Nordkai Fördertechnik', EMPLOYER),
    );
    await session.page.reload();
    const popup = await openPopupOnProfile(session.browser);
    await popup.getByText(`2 pieces of news read from the page of ${EMPLOYER}.`).waitFor();
    await popup.getByRole('button', { name: /facts/ }).click();
    await popup.getByText('Kolding opens in May.').waitFor();
    await popup.close();
  });
});
