import { describe, expect, it } from 'vitest';
import { nearnessOf } from '../../lib/lead/nearness.ts';

describe('nearnessOf', () => {
  it('puts the facts between the farthest, 0, and the nearest, 1, whatever their vectors measure', () => {
    const near = nearnessOf(
      [1, 0],
      ['same', 'between', 'away'],
      [
        [9, 0],
        [0.3, 0.3],
        [0, 5],
      ],
    );
    expect([...near.keys()]).toEqual(['same', 'between', 'away']);
    expect(near.get('same')).toBeCloseTo(1);
    expect(near.get('between')).toBeCloseTo(Math.SQRT1_2);
    expect(near.get('away')).toBeCloseTo(0);
  });

  it.each<[string, number[], number[][]]>([
    [
      'all are as near',
      [1, 1],
      [
        [1, 0.001],
        [0.001, 1],
      ],
    ],
    [
      'the query has no length',
      [0, 0],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'no fact has a length',
      [1, 0],
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('tells none from another where %s', (_, query, vectors) => {
    expect([...nearnessOf(query, ['a', 'b'], vectors).values()]).toEqual([0.5, 0.5]);
  });
});
