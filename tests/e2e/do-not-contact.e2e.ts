import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GMAIL_HOST } from './harness/gmail-pages.ts';
import { bodyOf, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { LINKEDIN_HOST, PROFILE } from './harness/profile-page.ts';
import { ANSWER, isWarming } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

const GERMAN = '/in/greta-lindqvist-brandt';

let session: ScriptedSession;
let profile: Page;

beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER, hosts: [GMAIL_HOST] });
  profile = session.page;
  session.pages.serve(LINKEDIN_HOST, GERMAN, await readFile('tests/fixtures/pages/sdui-de.html', 'utf8'));
});
afterAll(() => session.close());

async function forbid(do_not_contact: string): Promise<void> {
  const worker = await session.browser.worker();
  await worker.evaluate(async (list) => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<Record<string, object>>;
              set(items: object): Promise<void>;
            };
          };
        };
      }
    ).chrome.storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, do_not_contact: list } });
  }, do_not_contact);
}

/** What the server heard beside how it is and what all emails begin with: both go out before anybody knows of a lead. */
const writings = () =>
  session.server.requests.filter(
    (request) => request.method === 'POST' && request.path !== '/api/show' && !isWarming(request),
  );
const insertButton = (popup: Page) => popup.getByRole('button', { name: 'Insert into Gmail' });

describe('somebody on the do-not-contact list', () => {
  test('by their profile is not written to, and the server hears nothing of them', async () => {
    await forbid('acme.example\nhttps://de.linkedin.com/in/Tobias-Ekdahl/?x=1 # asked on the phone');
    await profile.goto(PROFILE.url);
    const popup = await openPopupOnProfile(session.browser);
    await popup
      .getByRole('alert')
      .getByText('“https://de.linkedin.com/in/Tobias-Ekdahl/?x=1” is on your do-not-contact list.')
      .waitFor();
    await popup.keyboard.press('Control+Enter');
    await popup.keyboard.press('Control+r');
    // long enough for a draft that was begun to have asked for the model
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await popup.getByRole('button', { name: 'Write email' }).isEnabled()).toBe(false);
    expect(writings()).toEqual([]);
    expect(JSON.stringify(session.server.requests)).not.toMatch(/ekdahl/i);
    await popup.close();
  });

  test('by the domain of the address typed gets nothing inserted', async () => {
    await forbid('fenwick.example');
    const popup = await openPopupOnProfile(session.browser);
    await whenDone(popup);
    const before = writings().length;
    const tabs = session.browser.context.pages().length;
    await popup.getByLabel('To', { exact: true }).fill('Robin <robin@mail.fenwick.example>');
    await popup.getByText('“fenwick.example” is on your do-not-contact list.').waitFor();
    expect(await bodyOf(popup).inputValue()).toContain('Tobias');
    expect(await insertButton(popup).isEnabled()).toBe(false);
    await popup.keyboard.press('Control+Enter');
    await popup.keyboard.press('Control+r');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(writings()).toHaveLength(before);
    expect(session.browser.context.pages()).toHaveLength(tabs);
    expect(JSON.stringify(session.server.requests)).not.toContain('fenwick');
    await popup.close();
  });
});

test('what German law asks stands beside the address of a lead in Germany', async () => {
  await forbid('');
  await profile.goto(`https://${LINKEDIN_HOST}${GERMAN}`);
  const popup = await openPopupOnProfile(session.browser);
  await popup
    .getByRole('list', { name: 'Before you write' })
    .getByText('Germany: UWG §7 asks for prior consent, even between businesses.')
    .waitFor();
  await popup.close();
});
