import { expect, test } from 'vitest';
import { findCompose } from '../../lib/gmail/find-compose.ts';
import { compareRecipient } from '../../lib/gmail/recipients.ts';
import type { Situation } from '../fixtures/gmail/gmail-page.ts';
import { bodyOf, pageOf } from './page-of.ts';

test('reads the field of the older layout', () => {
  const root = bodyOf('').closest('.M9') as Element;
  root.insertAdjacentHTML(
    'afterbegin',
    '<textarea name="to">"Tann, Ivo" &lt;ivo@tannworks.example&gt;, </textarea>',
  );
  expect(compareRecipient(root, 'ivo@tannworks.example')).toBe('same');
});

test.each([
  ['none', 'signature', 'ivo@tannworks.example'],
  ['same', 'subjectTaken', ' Ivo@Tannworks.example'],
  ['other', 'subjectTaken', 'ada@elsewhere.example'],
  ['same', 'reply', 'ivo@tannworks.example'],
  [undefined, 'subjectTaken', ' '],
  ['none', 'signature', ''],
] satisfies [string | undefined, Situation, string][])('%s: %s to %s', (expected, situation, to) => {
  const [box] = findCompose(pageOf(situation));
  expect(box && compareRecipient(box.root, to)).toBe(expected);
});
