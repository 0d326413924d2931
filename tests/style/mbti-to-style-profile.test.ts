import { expect, it } from 'vitest';
import { MBTI_TYPES } from '../../lib/lead/mbti.ts';
import { mbtiToStyleProfile } from '../../lib/style/mbti-to-style-profile.ts';

it.each([
  ['ISTJ', 'ST', 'high'],
  ['ESFP', 'SF', 'mid'],
  ['INFP', 'NF', 'low'],
  ['ENTP', 'NT', 'mid'],
  ['entj-a', 'NT', 'mid'],
] as const)('writes to %s in the manner of %s', (type, block, formality) => {
  expect(mbtiToStyleProfile(type)).toMatchObject({ block, formality });
});

it('has a style of its own for each type and never names the type in it', () => {
  const styles = MBTI_TYPES.map((type) => JSON.stringify(mbtiToStyleProfile(type)));
  expect(new Set(styles).size).toBe(16);
  for (const [index, style] of styles.entries()) expect(style).not.toContain(MBTI_TYPES[index]);
});

it.each(['', 'XXXX', 'D', 'INT', 'ISTJX'])('is neutral for %j', (type) => {
  expect(mbtiToStyleProfile(type).block).toBe('neutral');
});
