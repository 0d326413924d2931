import { describe, expect, it } from 'vitest';
import { spread } from '../../scripts/bench/spread.ts';

describe('spread', () => {
  it.each<[number[], number, number]>([
    [[3], 3, 3],
    [[4, 1], 2.5, 4],
    [[9, 1, 5], 5, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 10],
    [Array.from({ length: 20 }, (_, at) => 20 - at), 10.5, 19],
  ])('of %j has the median %d, and nine in ten up to %d', (values, median, p90) => {
    expect(spread(values)).toEqual({ median, p90 });
  });
});
