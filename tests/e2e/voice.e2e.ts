import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { again, bodyOf, openPopupOnProfile, whenDone } from './harness/popup-on-profile.ts';
import { PROFILE } from './harness/profile-page.ts';
import { ANSWER, isChat } from './harness/scripted-chat.ts';
import { type ScriptedSession, startScriptedSession } from './harness/scripted-session.ts';

const PASTED = [
  `Hi Robin,

Thanks for the long talk about the Harrowgate line on Thursday. I will be honest about what we can and cannot do for you. Shall we try it on one line first and see?

Best wishes,
Maya`,
  `Hi Lena,

Your team at Quarrystone moved forty machines in a weekend, and nobody was hurt. That is the kind of work I like to hear about. May I send you a short note on how others do it?

Best wishes,
Maya`,
];
/** The sentences of all these emails that hold no fact, as the page quotes them. */
const OF_PASTED = [
  'Shall we try it on one line first and see?',
  'That is the kind of work I like to hear about.',
];
const OF_MBOX = [
  'If that is not for you, just say so and I will not ask again.',
  'We could have a look at it with you if you want.',
];
const OF_EML = 'We would be happy to help you keep it that way.';
/** Whom the emails went to, and what they say of them. */
const OTHERS =
  /\b(robin|lena|harrowgate|quarrystone|ines|okafor|tallowbridge|hallberg|fenwick|ghent|priya|castellane|ormond|leith|secret)\b/i;

let session: ScriptedSession;
let options: Page;

beforeAll(async () => {
  session = await startScriptedSession({ answer: ANSWER });
  await session.page.goto(PROFILE.url);
  options = await session.browser.context.newPage();
  await options.goto(`chrome-extension://${session.browser.extensionId}/options.html#voice`);
});
afterAll(() => session.close());

const section = () => options.getByRole('region', { name: 'Your voice' });
const excerpts = () => section().locator('q').allInnerTexts();
const take = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  section().getByLabel('Learn from a file …').setInputFiles(file);
const learnedFrom = (emails: number) => section().getByText(`learned from ${emails} emails`).waitFor();
/** The part of the prompt that shows how the sender writes; `undefined` where it has none. */
const mannerTold = (): string | undefined => {
  const last = session.server.requests.filter(isChat).at(-1);
  return /<manner>.*?<\/manner>/.exec(JSON.stringify(last?.body))?.[0];
};

describe('the sender’s own voice', () => {
  test('is learned from pasted emails and shown', async () => {
    await section().getByText('Nothing learned yet.', { exact: false }).waitFor();
    await section()
      .getByLabel('Email 1', { exact: true })
      .fill(PASTED[0] ?? '');
    await section().getByRole('button', { name: 'Add another email' }).click();
    await section()
      .getByLabel('Email 2', { exact: true })
      .fill(PASTED[1] ?? '');
    await section().getByRole('button', { name: 'Learn from this' }).click();
    await learnedFrom(2);
    const summary = await section().locator('.voice').innerText();
    expect(summary).toContain('opens with “Hi Tom,”');
    expect(summary).toContain('closes with “Best wishes,”');
    expect(await excerpts()).toEqual(OF_PASTED);
    // the emails are gone from the page
    expect(await section().getByLabel('Email 1', { exact: true }).inputValue()).toBe('');
    expect(await section().getByLabel('Email 2', { exact: true }).count()).toBe(0);
  });

  test('grows with an mbox and an eml file, of which nothing on anybody is kept', async () => {
    await take('tests/fixtures/voice/sent.mbox');
    await learnedFrom(4);
    expect(await excerpts()).toEqual([...OF_MBOX, ...OF_PASTED]);
    await take('tests/fixtures/voice/first.eml');
    await learnedFrom(5);
    expect(await excerpts()).toEqual([OF_EML, ...OF_MBOX, ...OF_PASTED]);
    expect(await section().innerText()).not.toMatch(OTHERS);
    const stored = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get('voice'));
    });
    expect(stored).toContain(OF_EML);
    expect(stored).not.toMatch(OTHERS);
  });

  test.each([
    ['is no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'This file could not be read as emails.'],
    [
      'says too little',
      Buffer.from('Hey Robin,\n\nThanks!\n\nMaya'),
      'Too few words of your own to learn from',
    ],
  ])('stays as it is after a file that %s', async (_, buffer, said) => {
    const before = await excerpts();
    await take({ name: 'mail.eml', mimeType: 'message/rfc822', buffer });
    await section().getByText(said, { exact: false }).waitFor();
    await learnedFrom(5);
    expect(await excerpts()).toEqual(before);
  });

  test('loses a sentence that was removed, also after a reload', async () => {
    const kept = [OF_EML, ...OF_MBOX.slice(1), ...OF_PASTED];
    const unwanted = section()
      .getByRole('listitem')
      .filter({ hasText: OF_MBOX[0] ?? '' });
    await unwanted.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(excerpts).toEqual(kept);
    await section().getByText('saved', { exact: true }).waitFor();
    await options.reload();
    await learnedFrom(5);
    expect(await excerpts()).toEqual(kept);
  });

  test('is in what the model is told, until it is forgotten', async () => {
    const popup = await openPopupOnProfile(session.browser);
    await whenDone(popup);
    // a failed draft ends too, and shows what of it had come
    expect(await popup.getByText('failed').count()).toBe(0);
    expect(await bodyOf(popup).inputValue()).toMatch(/^Hey Tobias,/);
    const told = mannerTold();
    expect(told).toContain(OF_EML);
    expect(told).toContain(OF_MBOX[1]);
    expect(told).not.toContain(OF_MBOX[0]);
    expect(JSON.stringify(session.server.requests)).not.toMatch(OTHERS);

    await section().getByRole('button', { name: 'Forget all of it' }).click();
    await section().getByText('Nothing learned yet.', { exact: false }).waitFor();
    await section().getByText('saved', { exact: true }).waitFor();
    await again(popup).click();
    await popup.getByRole('button', { name: 'v2' }).waitFor();
    await whenDone(popup);
    expect(await popup.getByText('failed').count()).toBe(0);
    expect(await bodyOf(popup).inputValue()).not.toMatch(/^Hey /);
    expect(mannerTold()).toBeUndefined();
    await options.reload();
    await section().getByText('Nothing learned yet.', { exact: false }).waitFor();
    await popup.close();
  });
});
