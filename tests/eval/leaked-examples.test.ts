import { describe, expect, it } from 'vitest';
import { leakedExamples } from '../../scripts/eval/leaked-examples.ts';

const messages = (user: string) => [
  {
    role: 'system' as const,
    content:
      'Example: "We find leaks in compressed-air lines before they wear out." "Could I send you a sample of ten?"',
  },
  { role: 'user' as const, content: user },
];

describe('leakedExamples', () => {
  it('finds six words in a row of the fixed part', () => {
    expect(leakedExamples('We find leaks in compressed-air lines today.', messages(''))).toEqual([
      'we find leaks in compressed-air lines',
    ]);
  });
  it('finds them where the goal says only part of it', () => {
    expect(leakedExamples('Could I send you a sample?', messages('GOAL: send a report'))).toEqual([
      'could i send you a sample',
    ]);
  });
  it.each([
    ['lets five words pass', 'We find leaks in compressed-air pipes.', ''],
    [
      'lets pass what the sender says too',
      'We find leaks in compressed-air lines.',
      'we find leaks in compressed-air lines',
    ],
    [
      'lets pass what the goal says in other words',
      'Could I send you a sample?',
      'GOAL: send samples to the works',
    ],
    ['lets an email of its own words pass', 'We bake bread at night for eleven shops.', ''],
  ])('%s', (_, email, user) => {
    expect(leakedExamples(email, messages(user))).toEqual([]);
  });
});
