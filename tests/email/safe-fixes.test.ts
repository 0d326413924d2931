import { describe, expect, it } from 'vitest';
import { safeBody, safeSubject } from '../../lib/email/safe-fixes.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const context = {
  profile: { current_company: 'Brackenhall' },
  sender: normalizeSender({ name: 'Maya', company: 'Corvane', offer: 'ERP sensors' }),
  objective: 'a pilot',
  fact: undefined,
};

describe('safeBody', () => {
  it('takes out several openings and a link', () => {
    const text =
      'I hope this email finds you well. My name is Maya Lindqvist.\n\nWe check cranes daily, see https://corvane.example/b.';
    expect(safeBody(text, 'en')).toBe('We check cranes daily.');
  });

  it.each(['I hope you are well.', 'See https://corvane.example/b'])('never empties a text: %s', (text) => {
    expect(safeBody(text, 'en')).toBe(text);
  });

  it('leaves what rules do not mark', () => {
    const text = 'Your cranes at Booking.com stop at night.\n\nWorth a look?';
    expect(safeBody(text, 'en')).toBe(text);
  });
});

describe('safeSubject', () => {
  it.each([
    ['crane checks 🚀!!!', 'crane checks'],
    ['QUICK QUESTION ABOUT CORVANE ERP', 'Quick question about Corvane ERP'],
    ['ERP at Brackenhall', 'ERP at Brackenhall'],
    [
      'An idea to reduce conveyor stops in your Hamburg distribution centre next quarter',
      'An idea to reduce conveyor stops',
    ],
    ['Crane checks: how we could cut the night stops at your two yards', 'Crane checks'],
    ['crane checks', 'crane checks'],
  ])('makes %j %j', (subject, fixed) => {
    expect(safeSubject(subject, context)).toBe(fixed);
  });
});
