import { describe, expect, it } from 'vitest';
import { unsoundParts } from '../../lib/email/unsound-parts.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const text = 'Your planners lost six hours each time the sorters on line 4 stopped.';
const context = {
  profile: { current_company: 'Brackenhall' },
  sender: normalizeSender({ offer: 'vibration sensors that hear a bearing wear out' }),
  objective: 'a pilot on one line',
  fact: { text, original: text, isRetold: true, source: 'post' as const },
};
const good = {
  type: 'parts' as const,
  opening: 'You wrote that your planners lost six hours each time the sorters stopped.',
  offer: 'We offer vibration sensors that hear a bearing wear out.',
  benefit: 'That could give your planners a warning before line 4 stops.',
  question: 'Would a pilot on one line be useful?',
  subject: 'six hours',
};
const faults = (over: Partial<typeof good>, fact = context.fact) =>
  Object.fromEntries(unsoundParts({ ...good, ...over }, { ...context, fact }));

describe('unsoundParts', () => {
  it('finds nothing in a good answer', () => {
    expect(faults({})).toEqual({});
  });

  it.each<[string, Partial<typeof good>, object]>([
    [
      'an opening that leaves the fact',
      { opening: 'You wrote that your planners are in the team that was at the company with them.' },
      { opening: 'drift' },
    ],
    [
      'the words of the fact turned round',
      { opening: 'Your sorters on line 4 lost six planners each time you stopped hours.' },
      { opening: 'bent' },
    ],
    [
      'an offer that goes astray',
      { offer: 'We offer vibration sensors for you at what they have been about with it and then hear.' },
      { offer: 'drift' },
    ],
    [
      'an article before a preposition',
      { offer: 'We offer vibration sensors using a on the bearing.' },
      { offer: 'garbled' },
    ],
    [
      'two clauses in one',
      { offer: 'We offer vibration sensors we hear a bearing wear out.' },
      { offer: 'garbled' },
    ],
    [
      'a relative clause that leads nowhere',
      { offer: 'We offer vibration sensors for you, which we hear a bearing wear out.' },
      { offer: 'garbled' },
    ],
    [
      'a question on their own matter alone',
      { question: 'Would it be worth a look at the lost hours of your planners?' },
      { question: 'drift' },
    ],
    ['a promise', { benefit: 'That could make line 4 a success.' }, { benefit: 'inflated' }],
    ['what anybody says', { benefit: 'That could optimise your planners.' }, { benefit: 'vague' }],
    [
      'things nobody spoke of',
      { benefit: 'That could calm investors, auditors, neighbours and regulators.' },
      { benefit: 'vague' },
    ],
    [
      'the prompt’s own example',
      { benefit: 'That could tell you which compressor is working too hard.' },
      { benefit: 'leak' },
    ],
  ])('finds %s', (_, over, found) => {
    expect(faults(over)).toEqual(found);
  });

  it('finds the reader’s place taken by something of theirs', () => {
    const told = 'The bearings are the part of the plant that keeps you awake at night.';
    const fact = { ...context.fact, text: told, original: told };
    const opening = 'You wrote that the bearings keep your part of the plant awake at night.';
    expect(faults({ opening }, fact)).toMatchObject({ opening: 'bent' });
  });

  it('finds a story of others told as the reader’s', () => {
    const others = 'A founder signed a clause that nobody had explained to her.';
    const fact = { ...context.fact, text: others, original: others };
    expect(
      faults({ opening: 'You wrote that a founder signed a clause that nobody had explained to you.' }, fact),
    ).toEqual({
      opening: 'bent',
    });
    expect(
      faults({ opening: 'You wrote that a founder signed a clause that nobody had explained to her.' }, fact),
    ).toEqual({});
  });
});
