import { describe, expect, it } from 'vitest';
import { applyFix } from '../../components/popup/apply-fix.ts';
import type { Finding } from '../../lib/draft/draft.ts';

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'spam',
  severity: 'hard',
  field: 'body',
  start: 0,
  end: 0,
  why: 'spam',
  params: [],
  ...over,
});
const text = { subject: 'Re: line 4', body: 'Our guaranteed sensors — they hear.' };

describe('applyFix', () => {
  it.each([
    ['replaces the span', { start: 23, end: 24, fix: ',' }, 'Our guaranteed sensors , they hear.'],
    [
      'takes one of two blanks along when it removes',
      { start: 4, end: 14, fix: '' },
      'Our sensors — they hear.',
    ],
    ['leaves the text where there is no fix', { start: 4, end: 14 }, text.body],
    ['leaves the text where the span lies outside', { start: 4, end: 400, fix: '' }, text.body],
  ])('%s', (_, over, body) => {
    expect(applyFix(text, finding(over))).toEqual({ ...text, body });
  });

  it('mends the subject without touching the body', () => {
    const fixed = applyFix(text, finding({ field: 'subject', start: 0, end: 4, fix: '' }));
    expect(fixed).toEqual({ subject: 'line 4', body: text.body });
  });

  it.each([
    ['a paragraph of its own', 'Hi Ilse,\n\nGone.\n\nWe check.', 'Hi Ilse,\n\nWe check.'],
    ['the last sentence of a paragraph', 'We check. Gone.\n\nBest', 'We check.\n\nBest'],
    ['the first sentence of a paragraph', 'Hi,\n\nGone. We check.', 'Hi,\n\nWe check.'],
    ['a line of its own', 'One.\nGone.\nTwo.', 'One.\nTwo.'],
  ])('leaves clean spacing where it removes %s', (_, body, left) => {
    const start = body.indexOf('Gone.');
    const fixed = applyFix({ subject: '', body }, finding({ start, end: start + 5, fix: '' }));
    expect(fixed.body).toBe(left);
  });
});
