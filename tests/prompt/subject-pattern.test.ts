import { describe, expect, it } from 'vitest';
import { subjectPattern } from '../../lib/prompt/subject-pattern.ts';

const takes = (text: string, subject: string) => new RegExp(subjectPattern(text), 'u').test(subject);

describe('subjectPattern', () => {
  it.each([
    ['Every evening you carry two crates of unsold bread out of each shop.', 'unsold bread'],
    ['Ramp time is still your weakest number.', 'weakest number'],
    ['Shipped firmware 4.2 for your bearing sensors.', 'firmware 4.2'],
    ['Your disaster recovery plan (for five clinics) is ready.', 'disaster recovery plan'],
    ['THREE GREAT ENGINEERS LEFT', 'engineers left'],
  ])('of %j takes %j', (text, subject) => {
    expect(takes(text, subject)).toBe(true);
  });

  it.each([
    ['Every evening you carry two crates of unsold bread out of each shop.', 'crates of', 'an open end'],
    ['Every evening you carry two crates of unsold bread out of each shop.', 'bread crates', 'another order'],
    ['The shop is full, the warehouse empty.', 'full the warehouse', 'two thoughts in one'],
    [
      'A very long and thoroughly documented reorganisation programme',
      'thoroughly documented reorganisation programme',
      'more than 35 characters',
    ],
  ])('of %j does not take %j: %s', (text, subject) => {
    expect(takes(text, subject)).toBe(false);
  });

  it('is nothing where no two words name a topic', () => {
    expect(subjectPattern('It is what it is.')).toBe('');
    expect(subjectPattern('')).toBe('');
  });
});

it('does not tear a number at its comma', () => {
  const pattern = new RegExp(
    subjectPattern('You look after onboarding for 1,900 dental practices, and more.'),
    'u',
  );
  expect('1,900 dental practices').toMatch(pattern);
  expect('onboarding for 1').not.toMatch(pattern);
  expect('dental practices, and more').not.toMatch(pattern);
});
