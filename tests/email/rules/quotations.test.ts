import { describe, expect, it } from 'vitest';
import type { EmailLanguage } from '../../../lib/language/email-language.ts';
import type { ProfileData } from '../../../lib/lead/user-json.ts';
import { judged } from './judged.ts';

type Kind = ProfileData['recent_activity'][number]['kind'];
const post = (kind: Kind, text: string) => ({ kind, text, age: '', url: '' });
const profile = {
  about: 'I believe in smart selling and short meetings.',
  recent_activity: [
    post('authored', 'Two unplanned sorter stops on line 4 last week. Our planners lost 6 hours each time.'),
    post('authored', "Cafe\u0301 and zero-waste can't wait any longer."),
    post('authored', '新しい倉庫を大阪に開きました。'),
    post('liked', 'Robots will pack every box by spring.'),
    post('reposted', 'A forklift is no toy for anyone.'),
  ],
  skills: ['lean', 'kaizen', 'ramp-up', 'TPM'],
  company_updates: [{ text: 'Brackenhall opened a new hub in Leeds.', date: '', url: '' }],
};
const codes = (says: string) => judged({ says, profile }).hard.filter((mark) => mark.startsWith('quote'));

describe('quotations', () => {
  it.each([
    'You wrote: "Two unplanned sorter stops on line 4 last week."',
    'You wrote: “two unplanned sorter stops on line 4”.',
    'Your company’s news says: "Brackenhall opened a new hub in Leeds."',
    'You shared: "A forklift is no toy for anyone."',
    'You wrote: "Café and zero‑waste can’t wait any longer."',
    "You wrote: 'our planners lost 6 hours each time'.",
    'You wrote: "倉庫を大阪に".',
    "Our customers' drivers, the '90s and our drivers' union.",
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
    ['they only liked, said before it', 'You wrote this last week. "Robots will pack every box by spring."'],
    ['they only liked, said behind it', '"Robots will pack every box by spring," you wrote.'],
    ['they only liked, in single ones', "You wrote: 'Robots will pack every box by spring.'"],
    ['they only liked, in low ones', 'You wrote: ‚Robots will pack every box by spring.‘'],
    ['they only liked, in two kinds', 'You wrote: „Robots will pack every box by spring."'],
    ['they only liked, in a comment', 'As you commented, "Robots will pack every box by spring."'],
    ['nobody said, without blanks', 'You wrote: "東京に倉庫を開きました".'],
    ['is put together by code', 'You wrote: "Skilled in lean, kaizen, ramp-up, TPM."'],
    ['is joined from two', 'You wrote: "short meetings Two unplanned sorter stops."'],
  ])('that %s are marked', (_, says) => {
    expect(codes(says)).toHaveLength(1);
  });

  it.each<[EmailLanguage, string]>([
    ['de', 'Sie haben geschrieben: „Robots will pack every box by spring.“'],
    ['de', 'In Ihrem Beitrag steht: „Robots will pack every box by spring.“'],
    ['fr', 'Vous avez écrit : « Robots will pack every box by spring. »'],
    ['es', 'En tu publicación escribiste: «Robots will pack every box by spring.»'],
    ['it', 'Nel tuo post hai scritto: «Robots will pack every box by spring.»'],
    ['pt', 'Li na sua publicação: “Robots will pack every box by spring.”'],
    ['nl', 'U schreef: “Robots will pack every box by spring.”'],
  ])('that they only liked are marked in %s: %s', (language, says) => {
    const speech = { language, address: 'formal' } as const;
    expect(judged({ says, profile, speech }).hard.filter((mark) => mark.startsWith('quote'))).toHaveLength(1);
  });
});
