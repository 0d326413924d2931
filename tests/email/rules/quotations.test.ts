import { describe, expect, it } from 'vitest';
import type { ProfileData } from '../../../lib/lead/user-json.ts';
import { judged } from './judged.ts';

type Kind = ProfileData['recent_activity'][number]['kind'];
const post = (kind: Kind, text: string) => ({ kind, text, age: '', url: '' });
const profile = {
  about: 'I believe in smart selling and short meetings.',
  recent_activity: [
    post('authored', 'Two unplanned sorter stops on line 4 last week. Our planners lost 6 hours each time.'),
    post('liked', 'Robots will pack every box by spring.'),
    post('reposted', 'A forklift is no toy for anyone.'),
  ],
  company_updates: [{ text: 'Brackenhall opened a new hub in Leeds.', date: '', url: '' }],
};
const codes = (says: string) => judged({ says, profile }).hard.filter((mark) => mark.startsWith('quote'));

describe('quotations', () => {
  it.each([
    'You wrote: "Two unplanned sorter stops on line 4 last week."',
    'You wrote: “two unplanned sorter stops on line 4”.',
    'Your company’s news says: "Brackenhall opened a new hub in Leeds."',
    'You shared: "A forklift is no toy for anyone."',
    'A customer of ours: "A parcel hub cut unplanned stops by 38 %."',
  ])('are known: %s', (says) => {
    expect(codes(says)).toEqual([]);
  });

  it.each([
    ['nobody said', 'You wrote: "Robots are the end of planning."'],
    ['they only liked', 'You wrote: "Robots will pack every box by spring."'],
    ['they only shared', 'You said: "A forklift is no toy for anyone."'],
    ['the company said', 'You wrote: "Brackenhall opened a new hub in Leeds."'],
    ['begins within a word', 'You wrote: "art selling and short meetings."'],
    ['is joined from two', 'You wrote: "short meetings Two unplanned sorter stops."'],
  ])('that %s are marked', (_, says) => {
    expect(codes(says)).toHaveLength(1);
  });
});
