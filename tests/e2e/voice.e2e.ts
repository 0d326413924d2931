import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { PROFILE } from './harness/profile-page.ts';
import { ANSWER, isChat } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

const FIRST = `Hey Tom,

Short one from me today. It would be great to hear how you see this, whatever you think of it. We can keep it as simple as you like.

Cheers,
Maya`;
const SECOND = `Hey Anna,

No rush on this at all. If it is not the right time, just say so and we will leave it there. It would be lovely to hear from you either way.

Cheers,
Maya`;
const MBOX = `From maya@corvane.example Mon Mar  2 09:00:00 2026
From: Maya Lindqvist <maya@corvane.example>
To: Robin <robin@brackenhall.example>
Subject: one idea
Content-Type: text/plain; charset=utf-8

Hey Robin,

One idea and then I leave you alone. We can look at it together, or not at all, as you like it best. It would be good to know either way.

Cheers,
Maya

> On Monday Robin wrote:
> Please no more of this.
`;

let session: ScriptedSession;
let options: Page;
beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
  options = session.page;
  await options.goto(`chrome-extension://${session.browser.extensionId}/options.html`);
});
afterAll(() => session.close());

const summary = () => options.locator('.voice');

describe('the voice in the options page', () => {
  test('is learned from pasted emails, and is there after a reload', async () => {
    await options.getByLabel('Email 1').fill(FIRST);
    await options.getByRole('button', { name: 'Add another email' }).click();
    await options.getByLabel('Email 2').fill(SECOND);
    await options.getByRole('button', { name: 'Learn from this' }).click();
    await summary().getByText('learned from 2 emails').waitFor();
    expect(await summary().innerText()).toContain('opens with “Hey Tom,”');
    expect(await options.getByLabel('Email 1').inputValue()).toBe('');
    await options.reload();
    await summary().getByText('learned from 2 emails').waitFor();
  });

  test('takes a file of sent mail, without what others wrote', async () => {
    await options
      .getByLabel('Learn from a file')
      .setInputFiles({ name: 'sent.mbox', mimeType: 'application/mbox', buffer: Buffer.from(MBOX) });
    await summary().getByText('learned from 3 emails').waitFor();
    expect(await summary().innerText()).not.toContain('no more of this');
  });

  test('is in the next email: its greeting, and its sentences in what the model is told', async () => {
    const excerpts = await summary().locator('q').allInnerTexts();
    expect(excerpts.length).toBeGreaterThan(0);
    const profile = await session.browser.context.newPage();
    await profile.goto(PROFILE.url);
    const popup = await openPopupOnProfile(session.browser);
    await whenDone(popup);
    const asked = session.server.requests
      .filter(isChat)
      .map(({ body }) => JSON.stringify(body))
      .join();
    expect(excerpts.some((excerpt) => asked.includes(excerpt))).toBe(true);
    expect(await bodyOf(popup).inputValue()).toMatch(/^Hey /);
    await popup.close();
    await profile.close();
  });

  test('goes with one click, also over a reload', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Forget all of it' }).click();
    await options.getByText('Nothing learned yet').waitFor();
    await options.reload();
    await options.getByText('Nothing learned yet').waitFor();
  });
});
