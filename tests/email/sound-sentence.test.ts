import { describe, expect, it } from 'vitest';
import { isCut, isGarbled, keepsOrder } from '../../lib/email/sound-sentence.ts';

const shop = 'Your tea was sold out by noon in nine shops while the warehouse was full.';

describe('isCut', () => {
  it.each([
    ['between a number and its noun', 'Your tea was sold out by noon in nine.', true],
    ['before a clause of its own', 'Your tea was sold out by noon in nine shops.', false],
    ['before a preposition', 'Your tea was sold out by noon.', false],
    ['nowhere', shop, false],
    ['nowhere: other words', 'Your tea sold out in nine shops.', false],
  ])('broken off %s', (_, text, expected) => {
    expect(isCut(text, shop)).toBe(expected);
  });
});

describe('keepsOrder', () => {
  it('takes the same words, fewer of them, and another manner', () => {
    expect(keepsOrder('Your tea was sold out in nine shops.', shop)).toBe(true);
    expect(keepsOrder('It was interesting to read that your tea was sold out by noon.', shop)).toBe(true);
  });
  it('takes no other order and no other matter', () => {
    expect(keepsOrder('Your warehouse sold tea to full shops by noon.', shop)).toBe(false);
  });
});

describe('isGarbled', () => {
  it.each([
    ['We offer the of sensors.', true],
    ['We offer drills we restore your data.', true],
    ['We offer drills in which we restore your data.', false],
  ])('%s', (text, expected) => {
    expect(isGarbled(text)).toBe(expected);
  });
});
