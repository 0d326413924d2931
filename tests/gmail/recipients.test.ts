import { expect, test } from 'vitest';
import { findCompose } from '../../lib/gmail/find-compose.ts';
import { compareRecipient } from '../../lib/gmail/recipients.ts';
import type { Situation } from '../fixtures/gmail/gmail-page.ts';
import { pageOf } from './page-of.ts';

test.each([
  ['none', 'signature', 'ivo@tannworks.example'],
  ['same', 'subjectTaken', ' Ivo@Tannworks.example'],
  ['other', 'subjectTaken', 'ada@elsewhere.example'],
  ['same', 'reply', 'ivo@tannworks.example'],
] satisfies [string, Situation, string][])('%s: %s to %s', (expected, situation, to) => {
  const [box] = findCompose(pageOf(situation));
  expect(box && compareRecipient(box.root, to)).toBe(expected);
});
