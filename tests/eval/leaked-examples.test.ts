import { describe, expect, it } from 'vitest';
import { leakedExamples } from '../../scripts/eval/leaked-examples.ts';

const messages = (user: string) => [
  {
    role: 'system' as const,
    content: 'Example: "We find leaks in compressed-air lines before they wear out."',
  },
  { role: 'user' as const, content: user },
];

describe('leakedExamples', () => {
  it('finds six words in a row of the fixed part', () => {
    expect(leakedExamples('We find leaks in compressed-air lines today.', messages(''))).toEqual([
      'we find leaks in compressed-air lines',
    ]);
  });
  it.each([
    ['lets five words pass', 'We find leaks in compressed-air pipes.', ''],
    [
      'lets pass what the sender says too',
      'We find leaks in compressed-air lines.',
      'we find leaks in compressed-air lines',
    ],
    ['lets an email of its own words pass', 'We bake bread at night for eleven shops.', ''],
  ])('%s', (_, email, user) => {
    expect(leakedExamples(email, messages(user))).toEqual([]);
  });
});
