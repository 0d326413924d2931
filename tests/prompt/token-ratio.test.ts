import { describe, expect, it } from 'vitest';
import { learnRatio } from '../../lib/prompt/token-ratio.ts';

describe('learnRatio', () => {
  it.each<[string, number | undefined, number, number, number | undefined]>([
    ['takes the first count as it is', undefined, 1000, 900, 0.9],
    ['believes a higher count at once', 0.9, 1000, 1100, 1.1],
    ['follows a lower count bit by bit', 1, 1000, 800, 0.96],
    ['learns nothing from a count of what was not cached alone', 1, 1000, 40, 1],
    ['learns nothing where the server counts nothing', 1, 1000, 0, 1],
    ['learns nothing from a count beyond reason', 1, 1000, 5000, 1],
    ['learns nothing from a short prompt', undefined, 90, 120, undefined],
    ['learns nothing from what is no number', 1.1, 1000, Number.NaN, 1.1],
  ])('%s', (_, before, estimated, counted, ratio) => {
    expect(learnRatio(before, estimated, counted)).toBe(ratio);
  });

  it('comes near the true ratio within a few answers, and never leaves its bounds', () => {
    let ratio: number | undefined = 1.6;
    for (let answer = 0; answer < 15; answer += 1) ratio = learnRatio(ratio, 1000, 850);
    expect(ratio).toBeCloseTo(0.85, 1);
  });
});
