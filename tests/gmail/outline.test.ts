import { describe, expect, test } from 'vitest';
import { dialog, inlineReply, popOut } from '../fixtures/gmail/compose-box.ts';
import { outlineChains, pageChains } from '../pages/harness/outline.ts';

const LABELS = {
  newMessage: 'New',
  to: 'To',
  subject: 'Subject',
  body: 'Body',
  send: 'Send',
  minimize: 'Minimize',
};
const options = { body: '', labels: LABELS, seed: 1 };

/** Ids, labels and what is hidden change with session, language and state; the outline has them nearly everywhere. */
const plain = (chain: string): string => chain.replace(/\[(?:id|aria-label|aria-hidden)[^\]]*\]/g, '');

/** From the compose box's own table on: dialog, reply and window differ in what is around it. */
const inBox = (chains: Iterable<string>): string[] =>
  [...chains].flatMap((chain) => /\[role=region\] > (table(?: > .*)?)$/.exec(plain(chain))?.[1] ?? []);

/** What the saved page of 2024 has otherwise than Gmail since, by the reference text. */
const NEWER: readonly { chain: RegExp; why: string }[] = [
  {
    chain: /> form > div > div\[name\]/,
    why: 'recipients are chips in a listbox; the saved page has a textarea',
  },
];

describe('the compose box of the fixtures is built as the saved one is', () => {
  const saved = new Set(inBox(outlineChains('gmail-new-message-dialog')));
  test.each([
    ['dialog', dialog(options)],
    ['reply', inlineReply(options)],
    ['window of its own', popOut(options)],
  ])('%s', (_, html) => {
    const own = inBox(pageChains(html, 'div'));
    expect(NEWER.filter(({ chain }) => !own.some((each) => chain.test(each)))).toEqual([]);
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((chain) => !saved.has(chain) && !NEWER.some((one) => one.chain.test(chain)))).toEqual(
      [],
    );
  });
});
