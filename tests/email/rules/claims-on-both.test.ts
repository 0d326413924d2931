import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../lib/lead/empty-profile.ts';
import { judged } from './judged.ts';

const codes = (says: string, more: Parameters<typeof judged>[0] = {}): string[] =>
  judged({ says, ...more }).hard.map((mark) => mark.split(' ')[0] ?? '');

describe('what the reader has of the offer is no claim on how things are', () => {
  it.each([
    'You keep your own motors and belts.',
    'You get a text when a bearing runs hot.',
    'You only pay for the lines that are watched.',
    'You choose which conveyors come first.',
    'You tell us which lines you run and we watch them.',
    'We need a half-day or half an hour for it.',
    'Your drives and belts stay as they are.',
  ])('%s', (says) => {
    expect(judged({ says }).hard).toEqual([]);
  });

  it.each([
    'You keep losing night crews to broken gearboxes.',
    'You get swamped by paper tickets every Monday.',
    'Brackenhall is struggling with budget cuts.',
    'Brackenhall Logistics is expanding into refrigerated warehousing.',
    'Your technicians stay late to patch gearboxes.',
  ])('but a claim is one: %s', (says) => {
    expect(codes(says)).toContain('claim_unknown');
  });

  it('counts only once the offer has been spoken of', () => {
    const opening = 'You keep spare gearboxes at the pier, and two sorter stops on line 4 cost you hours.';
    expect(codes('', { opening })).toContain('claim_unknown');
  });
});

describe('praise of oneself is known from the sender or marked', () => {
  it.each([
    'We are an award-winning supplier.',
    'Many leading parcel carriers already trust our sensors.',
    'It pays for itself within weeks.',
    'Our customers see fewer stops.',
    'Our sensors are ISO certified.',
    'Corvane is trusted by logistics teams.',
  ])('%s', (says) => {
    expect(codes(says)).toContain('boast_unknown');
  });

  it.each([
    ['We are an award-winning supplier.', 'Corvane is an award-winning supplier.'],
    ['It pays for itself within weeks.', 'One belt pays for itself within weeks.'],
  ])('stands where the user says it: %s', (says, proof) => {
    expect(codes(says, { proof })).not.toContain('boast_unknown');
  });

  it('reads German too', () => {
    const german = { speech: { language: 'de', address: 'formal' } } as const;
    expect(codes('Viele Betriebe vertrauen uns.', german)).toContain('boast_unknown');
  });
});

describe('what nobody knows of the reader', () => {
  it.each([
    ['Happy work anniversary, by the way.', 'event_unknown'],
    ['With your expansion into cold storage, this matters.', 'event_unknown'],
    ['A friend of yours gave me your name.', 'met_unknown'],
    ['Long-time fan of your work.', 'met_unknown'],
    ['As a detail-oriented and analytical person, you will like the figures.', 'discreet'],
    ['Only a few places left.', 'spam'],
    ['See corvane dot com for more.', 'link'],
    ['The brochure is enclosed.', 'link'],
    ['We make vibration sensors that hear a bearing wear before a conveyor stops.', 'repeated'],
  ])('%s', (says, code) => {
    expect(codes(says)).toContain(code);
  });

  it.each(['An API and a PDF for IT are part of it.', 'With your own data it takes a day.'])(
    'leaves alone: %s',
    (says) => {
      expect(judged({ says }).hard).toEqual([]);
    },
  );

  it('knows what they posted, also a vacancy', () => {
    const recent_activity = [
      {
        kind: 'authored' as const,
        text: 'We moved into the Leeds office. Now hiring two paralegals.',
        age: '',
        url: '',
      },
    ];
    const opening = 'I saw that you moved into the Leeds office and are hiring two paralegals.';
    const subject = 'two paralegals in Leeds';
    expect(
      judged({ opening, subject, profile: { ...emptyProfile(), name: 'Helen Marsh', recent_activity } }).hard,
    ).toEqual([]);
  });
});

describe('the greeting', () => {
  it.each(['Hi Marsh,', 'Hi Helen Marsh | Operations,', 'Hi Helena,', 'Hello 🚀 Hel,'])(
    '%s names nobody',
    (greets) => {
      expect(codes('', { greets })).toContain('greeting_name');
    },
  );
  it.each([
    'Hi Helen,',
    'Dear Ms Marsh,',
    'Dear Dr. Marsh,',
    'Hello Helen Marsh,',
    'Helen,',
    'Hi Helen and all,',
  ])('%s names her', (greets) => {
    expect(codes('', { greets })).not.toContain('greeting_name');
  });
});
