import { expect, it } from 'vitest';
import { withoutQuotations } from '../../../../lib/style/voice/mail/quoted-part.ts';

it.each([
  ['Yes.', 'On Mon, 4 May 2026, Tom wrote:'],
  ['Yes, at 10', 'On Mon, 4 May 2026, Tom wrote:'],
  ['Ja gerne', 'Tom Fenwick schrieb am 4.5.2026:'],
])('keeps "%s" right above an announcement', (own, announcement) => {
  expect(withoutQuotations([own, announcement, '> Would a pilot help?'])).toEqual([own]);
});

it('knows an announcement that is broken over two lines', () => {
  const lines = [
    'Yes.',
    'On Mon, 4 May 2026 at 10:12, Maya Lindqvist',
    '<maya@corvane.example> wrote:',
    'Hi',
  ];
  expect(withoutQuotations(lines)).toEqual(['Yes.']);
});
