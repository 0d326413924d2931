import { describe, expect, it } from 'vitest';
import { type Judged, judged } from './judged.ts';

const marks = (change: Judged) => judged(change).hard;
const codes = (change: Judged) => marks(change).map((mark) => mark.split(' ')[0]);

describe('numbers', () => {
  it.each([
    ['a part nobody stated', { says: 'Others cut stops by a third.' }, 'number_unknown third'],
    ['a multiple nobody stated', { says: 'Others saw a tenfold rise.' }, 'number_unknown tenfold'],
    ['billions nobody stated', { says: 'Others hear billions of turns.' }, 'number_unknown billions'],
    ['what others reached, promised', { says: 'We cut your stops by 38 %.' }, 'figure_promised 38 %'],
    [
      'what others reached, as the reader’s',
      { says: 'That gives you 38 % fewer stops.' },
      'figure_promised 38 %',
    ],
  ])('marks %s', (_, change, mark) => {
    expect(marks(change)).toContain(mark);
  });

  it.each<[string, Judged]>([
    ['a number told in words', { says: 'It ran on twenty-five lines.', proof: 'It ran on 25 lines.' }],
    [
      'a number told with a suffix',
      { says: 'It heard 1.2 million turns.', proof: 'It heard 1,200,000 turns.' },
    ],
    ['a number of the lead’s, as the sender read it', { says: 'I read that your planners lost 6 hours.' }],
    [
      'a figure that the offer itself promises',
      { says: 'That cuts your stops by 20 %.', sender: { offer: 'sensors that cut stops by 20 %' } },
    ],
    ['the like of the reader', { says: 'Teams like yours cut unplanned stops by 38 %.' }],
  ])('takes %s', (_, change) => {
    expect(codes(change).filter((why) => why !== 'claim_unknown')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Siemens trusts us.', 'Siemens'],
    ['Bosch cut unplanned stops.', 'Bosch'],
    ['Siemens’ planners know this.', 'Siemens'],
    ['HubSpot works with it.', 'HubSpot'],
    ['Our sensors hang at Norddeich.', 'Norddeich'],
  ])('marks the one in “%s”', (says, name) => {
    expect(marks({ says })).toContain(`name_unknown ${name}`);
  });

  it.each([
    'Downtime costs more than sensors.',
    'Planners saw it before it stopped.',
    'Today’s sensors hear more.',
    'Maintenance saves hours.',
    'Everyone uses it.',
    'You saw it before it stopped.',
    'We cut the noise out first.',
  ])('finds none in “%s”', (says) => {
    expect(codes({ says })).not.toContain('name_unknown');
  });
});

describe('claims on the reader', () => {
  it.each([
    'I noticed that your team struggles with manual reporting.',
    'Since you already run predictive maintenance, this fits.',
    'You already have sensors.',
    'It seems obvious, but you rely on outdated spreadsheets.',
    'I know you are expanding into new markets.',
  ])('marks “%s”', (says) => {
    expect(codes({ says })).toContain('claim_unknown');
  });

  it.each([
    'We help you cut the cost of a stop.',
    'That lets you plan the repair.',
    'That could help you see a bearing wear.',
    'If you use spreadsheets, that changes.',
    'You could plan a repair in daylight.',
    'The sensors tell you which bearing goes next.',
    'So you plan a repair before it stops.',
    'You lost six hours each time.',
  ])('leaves “%s”', (says) => {
    expect(codes({ says })).not.toContain('claim_unknown');
  });
});

describe('events', () => {
  it.each([
    'Congrats on the Series B.',
    'Congratulations on your promotion.',
    'I saw the news about your acquisition.',
    'I read about your recent expansion into Asia.',
    'Great to hear about the award.',
  ])('marks the one in “%s”', (says) => {
    expect(codes({ says })).toContain('event_unknown');
  });

  it.each<[string, Judged]>([
    ['what the lead wrote of', { says: 'I saw your post about the sorter stops.' }],
    [
      'an event that a fact has',
      {
        says: 'Congrats on the new hub in Leeds.',
        profile: { company_updates: [{ text: 'Brackenhall opened a new hub in Leeds.', date: '', url: '' }] },
      },
    ],
  ])('leaves %s', (_, change) => {
    expect(codes(change)).not.toContain('event_unknown');
  });
});
