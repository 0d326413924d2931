import { describe, expect, it } from 'vitest';
import { type Judged, judged } from './judged.ts';

const codes = (change: Judged) => judged(change).soft.map((mark) => mark.split(' ')[0]);

describe('the targets', () => {
  it.each<[string, Judged, string]>([
    [
      'long words',
      {
        offer:
          'Instrumentation facilitates comprehensive organisational predictability. A parcel hub cut unplanned stops by 38 %.',
      },
      'grade',
    ],
    ['a subject in title case', { subject: 'Sorter Stops And Costs' }, 'subject_case'],
    ['a question for a time', { question: 'Could we talk on Tuesday about your sorter data?' }, 'asks_time'],
    [
      'a question for the calendar',
      { question: 'Can we schedule a quick call on your sorter data?' },
      'asks_time',
    ],
    [
      'two requests',
      { question: 'Would a look at your sorter data be worth it? Please let me know what you think.' },
      'asks_two',
    ],
    [
      'two questions',
      { question: 'How do you plan repairs? Would a look at your sorter data be worth it?' },
      'asks_two',
    ],
    ['a paragraph of four sentences', { says: 'It hears wear. It tells you.' }, 'paragraph_long'],
  ])('mark %s', (_, change, why) => {
    expect(codes(change)).toContain(why);
  });

  it.each<[string, Judged]>([
    ['interest in a call', { question: 'Would a 15-minute call on your sorter data be useful?' }],
    ['a name in the subject', { subject: 'sorter stops at Brackenhall' }],
    ['a question and an offer to write', { question: 'Would a short look at your sorter data be worth it?' }],
  ])('leave %s', (_, change) => {
    expect(codes(change)).toEqual([]);
  });

  it('offer the subject in sentence case', () => {
    const { soft } = judged({ subject: 'Sorter Stops And Costs' });
    expect(soft).toEqual(['subject_case Sorter Stops And Costs']);
  });

  it('let a reply settle on a time', () => {
    expect(codes({ thread: { kind: 'reply' }, question: 'Does Tuesday work for you?' })).not.toContain(
      'asks_time',
    );
  });
});
