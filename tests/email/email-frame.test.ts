import { describe, expect, it } from 'vitest';
import { emailFrame, textRange } from '../../lib/email/email-frame.ts';

const text = 'We offer sensors for conveyors.\n\nWould a pilot be useful?';
const textOf = (body: string) => {
  const { start, end } = textRange(body);
  return body.slice(start, end).trim();
};

describe('textRange', () => {
  it.each([
    ['as code writes it', `Hi Helen,\n\n${text}\n\nBest,\nMaya Lindqvist`],
    ['in German, without a comma', `Guten Tag Dr. Thielke,\n\n${text}\n\nViele Grüße\nMaya Lindqvist`],
    ['with blanks behind it', `Hi Helen,\n\n${text}\n\nBest,\nMaya Lindqvist\n\n `],
    ['with a longer signature', `Hi Helen,\n\n${text}\n\nBest regards,\nMaya Lindqvist\nFounder\nCorvane`],
    ['with a blank line in the closing', `Hi Helen,\n\n${text}\n\nBest,\n\nErin`],
    ['with single line breaks', `Hi Helen,\n${text}\nBest,\nMaya Lindqvist`],
    ['with a name alone', `Hi Helen,\n\n${text}\n\nMaya`],
    ['in a language that nobody knows here', `Szia Ilona,\n\n${text}\n\nÜdvözlettel\nMaya Lindqvist`],
    ['with a thank-you as a closing', `Hello!\n\n${text}\n\nThanks!\nMaya`],
  ])('finds the text %s', (_, body) => {
    expect(textOf(body)).toBe(text);
  });

  it.each([
    ['no greeting', `We cut the stops on line 4 for good.\n\n${text}\n\nBest,\nMaya`, /^We cut/],
    [
      'no closing and a list at the end',
      `Hi Helen,\n\n${text}\n\n- fewer stops on your line\n- one dashboard for all`,
      /for all$/,
    ],
    ['no closing', `Hi Helen,\n\n${text}`, /useful\?$/],
    ['a list first', `- one\n- two\n\n${text}`, /^- one/],
    ['one line', 'Would a pilot be useful', /^Would/],
    ['a postscript', `Hi Helen,\n\n${text}\n\nBest,\nMaya\n\nP.S. 40 hubs use it.`, /40 hubs use it\.$/],
  ])('loses nothing of a body with %s', (_, body, expected) => {
    expect(textOf(body)).toMatch(expected);
  });
});

describe('emailFrame', () => {
  it('finds a closing before a postscript', () => {
    const body = `Hi Helen,\n\n${text}\n\nBest,\nMaya\n\nP.S. 40 hubs use it.`;
    const { closing } = emailFrame(body);
    expect(closing && body.slice(closing.start, closing.end)).toBe('Best,\nMaya');
  });
  it('finds none in nothing', () => {
    expect(emailFrame('')).toEqual({});
  });
});
