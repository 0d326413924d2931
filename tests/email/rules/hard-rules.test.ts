import { describe, expect, it } from 'vitest';
import { type Judged, judged } from './judged.ts';

const marks = (change: Judged) => judged(change).hard;
const codes = (change: Judged) => marks(change).map((mark) => mark.split(' ')[0]);

describe('an email with nothing wrong', () => {
  it('keeps every rule', () => {
    expect(judged({})).toEqual({ hard: [], soft: [], score: 10 });
  });
});

describe('the greeting', () => {
  it('names the lead by whole words', () => {
    expect(codes({ greets: 'Hi Helena,' })).toContain('greeting_name');
    expect(codes({ greets: 'Dear Ms Marsh,' })).toEqual([]);
  });
});

describe('worn-out openings', () => {
  it.each([
    'I hope you are doing well.',
    'Hope you’re having a great week.',
    'I trust this email finds you well.',
    'I just wanted to reach out about sensors.',
    'I’m reaching out because sensors help.',
    'I am writing to you about sensors.',
    'I recently stumbled upon your profile.',
    'I came across your LinkedIn page.',
    'I was really impressed by your work.',
    'We are inspired by how you lead.',
    'Allow me to introduce Corvane.',
    'In an ever-changing world, sensors matter.',
    'In today’s fast-moving market, sensors matter.',
    'Just checking in on this.',
    'I know you’re busy.',
  ])('marks “%s”', (says) => {
    expect(codes({ says })).toContain('opener');
  });

  it.each(['I hoped for a short look.', 'We wanted to know what a bearing does before it stops.'])(
    'leaves “%s”',
    (says) => {
      expect(codes({ says })).not.toContain('opener');
    },
  );
});

describe('spam', () => {
  it.each([
    'Buy now.',
    'Act fast.',
    'Results are guaranteed.',
    'There is no risk.',
    'Don’t miss out.',
    'Hurry.',
  ])('marks “%s”', (says) => {
    expect(codes({ says })).toContain('spam');
  });

  it('leaves a word of the lead’s own, retold or quoted', () => {
    const profile = {
      recent_activity: [
        {
          kind: 'authored' as const,
          text: 'Our depot was the winner of the safety prize.',
          age: '',
          url: '',
        },
      ],
    };
    const retold =
      'You wrote that your depot was the winner of the safety prize, after a year in which much went wrong.';
    expect(codes({ profile, opening: retold })).not.toContain('spam');
    const quoted =
      'You wrote: "Our depot was the winner of the safety prize." That took a year in which much went wrong.';
    expect(codes({ profile, opening: quoted })).not.toContain('spam');
  });
});

describe('what is no business of a sender’s', () => {
  it.each([
    'At your age, that matters.',
    'As a mother, you know this.',
    'Your divorce must be hard.',
    'You are an introvert.',
  ])('marks “%s”', (says) => {
    expect(codes({ says })).toContain('discreet');
  });

  it.each([
    'It was nice to meet you at the fair.',
    'Great talking to you on Tuesday.',
    'Following our conversation, here is the idea.',
    'Further to our call, here is the idea.',
    'As we discussed, sensors help.',
    'As promised, here is the idea.',
    'A mutual friend told me of line 4.',
    'Since we last spoke, much has changed.',
    'Thanks for your time last week.',
    'I have been following your work for years.',
  ])('marks the acquaintance in “%s”', (says) => {
    expect(codes({ says })).toContain('met_unknown');
  });

  it('takes the user’s word that the two have met', () => {
    expect(
      codes({ says: 'It was nice to meet you at the fair.', objective: 'we met at the fair; a pilot' }),
    ).toEqual([]);
  });

  it('does not call a wish to meet an acquaintance', () => {
    expect(codes({ says: 'It would be good to talk to you about line 4.' })).not.toContain('met_unknown');
  });
});

describe('links', () => {
  it.each([
    'More on corvane.com.',
    'See bit.ly/3xYz.',
    'See corvane.co.uk/demo.',
    'Write to maya@corvane.example.com.',
    'See [our site](https://corvane.example).',
    'I’ve attached a sheet.',
    'Attached is a sheet.',
  ])('marks the one in “%s”', (says) => {
    expect(codes({ says })).toContain('link');
  });

  it.each([
    [
      'a firm that is named like one',
      {
        says: '',
        profile: { current_company: 'Booking.com' },
        opening:
          'You wrote that line 4 at Booking.com had two unplanned sorter stops last week, and each one cost your planners hours.',
      },
    ],
    ['a technology', { says: 'It runs on Node.js and reads a report.md file, e.g. at night.' }],
    ['an abbreviation', { says: 'It is made in the U.S. and runs at 4 p.m. each day.' }],
  ])('leaves %s', (_, change: Judged) => {
    expect(codes(change)).not.toContain('link');
  });
});

describe('the voice', () => {
  it.each([
    ['As the Operations Director of Brackenhall Logistics, I know stops.', 'voice_as_lead'],
    ['I’m the operations director here and know stops.', 'voice_as_lead'],
    ['As your new VP, I know stops.', 'voice_as_lead'],
    ['We at Brackenhall Logistics know stops.', 'voice_as_lead'],
    ['At Brackenhall Logistics, we know stops.', 'voice_as_lead'],
    ['Helen knows what a stop costs.', 'voice_third_person'],
    ['Ask Helen Marsh about stops.', 'voice_third_person'],
    ['Maya Lindqvist offers a pilot.', 'voice_third_person'],
    ['She knows what a stop costs.', 'voice_third_person'],
    ['His team is known for it.', 'voice_third_person'],
  ])('is wrong in “%s”', (says, why) => {
    expect(codes({ says })).toContain(why);
  });

  it.each<[string, Judged]>([
    ['a name that is spoken to', { says: 'Helen, that could help you.' }],
    ['a sender who says who writes', { says: 'I’m Maya, and I know bearings.' }],
    ['a sender’s own role', { says: 'As the founder of Corvane, I know bearings.' }],
    [
      'a firm named after its founder',
      { profile: { current_company: 'Marsh Logistics' }, says: 'That could help Marsh Logistics.' },
    ],
    [
      'a lead called Will',
      { profile: { name: 'Will Hart' }, question: 'Will a short look at your sorter data help?' },
    ],
    ['a lead called May', { profile: { name: 'May Castle' }, says: 'A pilot could start in May.' }],
    [
      'a place with the family name',
      {
        says: 'The hub in Castle Marsh did so.',
        proof: 'The hub in Castle Marsh did so.',
      },
    ],
    [
      'a pronoun of the sender’s own proof',
      {
        says: 'A planner said she sleeps again.',
        proof: 'A planner said she sleeps again.',
      },
    ],
  ])('leaves %s', (_, change) => {
    expect(codes(change).filter((why) => why?.startsWith('voice'))).toEqual([]);
  });

  it('marks a lead called Will who is spoken of', () => {
    expect(codes({ profile: { name: 'Will Hart' }, says: 'Will has a team of planners.' })).toContain(
      'voice_third_person',
    );
  });
});
