import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../lib/email/check-email.ts';
import type { RuleInput } from '../../lib/email/rules/rule.ts';
import { buildLeadProfile } from '../../lib/lead/build-lead-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { emptyProfile } from '../../lib/lead/user-json.ts';

const profile = {
  ...emptyProfile(),
  name: 'Helen Marsh',
  current_company: 'Brackenhall Logistics',
  current_title: 'Operations Director',
  recent_activity: [
    {
      kind: 'authored' as const,
      text: 'Two unplanned sorter stops on line 4 last week. Our planners lost 6 hours each time.',
      age: '1w',
      url: '',
    },
  ],
};
const sender = normalizeSender({
  name: 'Maya Lindqvist',
  company: 'Corvane',
  offer: 'vibration sensors for conveyors',
  address: '4 Quay St, Hull',
  proof: ['A parcel hub cut unplanned stops by 38 %.'],
});
const text =
  'You wrote that line 4 had two unplanned sorter stops last week, and that each one cost your planners hours.\n\n' +
  'Our vibration sensors hear a bearing wear before a conveyor stops. A parcel hub cut its unplanned stops by 38 % that way, without changing how your shifts run.\n\n' +
  'Would a short look at your sorter data be worth it?';
const good = {
  subject: 'sorter stops on line 4',
  body: `Hi Helen,\n\n${text}\n\nBest,\nMaya Lindqvist`,
  footer: 'f',
};
const objective = 'a pilot on one line';
const lead_profile = buildLeadProfile({ objective, profile_data: profile }, sender.offer);
const check = (over: Partial<RuleInput>) =>
  checkEmail({ ...good, objective, profile, sender, lead_profile, ...over });
const hard = (over: Partial<RuleInput>) =>
  check(over)
    .findings.filter(({ severity }) => severity === 'hard')
    .map(({ rule, why }) => `${rule}:${why}`);
const body = (from: string, to: string) => ({ body: good.body.replace(from, to) });

describe('checkEmail', () => {
  it('finds nothing hard in a good email and scores it near ten', () => {
    expect(hard({})).toEqual([]);
    expect(check({}).score).toBeGreaterThanOrEqual(9);
  });

  it.each<[string, Partial<RuleInput>, string]>([
    ['an empty subject', { subject: '' }, 'json:subject_empty'],
    ['a subject that plays a reply', { subject: 'Re: stops' }, 'subject:subject_reply'],
    ['a shouting subject', { subject: 'sorter stops!' }, 'subject:subject_shout'],
    ['a word in capitals', { subject: 'sorter STOPS' }, 'subject:subject_caps'],
    ['a subject of ten words', { subject: 'a b c d e f g h i j' }, 'subject:subject_words'],
    [
      'a body too short',
      { body: 'Hi Helen,\n\nYour sorter stops. Worth a look?\n\nBest,\nMaya Lindqvist' },
      'length:body_short',
    ],
    ['a wrong name', body('Hi Helen', 'Hi Ellen'), 'greeting:greeting_name'],
    ['a missing sender', body('Maya Lindqvist', 'Maya'), 'closing:closing_name'],
    [
      'the reader in the third person',
      body('each one cost your planners', 'each one cost Helen Marsh'),
      'voice:voice_third_person',
    ],
    ['the sender as the lead', body('You wrote', 'As your VP Engineering, I wrote'), 'voice:voice_as_lead'],
    ['no question', body('?', '.'), 'cta:cta_none'],
    ['a link', body('that way', 'that way, see https://corvane.example/x'), 'links:link'],
    ['a placeholder', body('You wrote', '{first_name}, you wrote'), 'placeholders:placeholder'],
    ['a banned opener', body('You wrote', 'I hope this email finds you well. You wrote'), 'openers:opener'],
    ['a number nobody stated', body('38 %', '45 %'), 'grounded:number_unknown'],
    ['a number word nobody stated', body('two unplanned', 'seven unplanned'), 'grounded:number_unknown'],
    ['a firm nobody named', body('A parcel hub', 'Our customer Norddeich'), 'grounded:name_unknown'],
    [
      'the product hung on the reader',
      body('Our vibration sensors', 'Your vibration sensors'),
      'grounded:product_on_reader',
    ],
    ['a personality', body('You wrote', 'As an ENTJ you wrote'), 'discreet:discreet'],
    ['a fake relationship', body('You wrote', 'Great call last week. You wrote'), 'discreet:met_unknown'],
    ['spam words', body('that way', 'that way, guaranteed'), 'spam:spam'],
    [
      'the lead’s own sentence',
      body(
        'You wrote that line 4 had two unplanned sorter stops last week, and that each one cost your planners hours',
        'Two unplanned sorter stops on line 4 last week',
      ),
      'echo:echo',
    ],
    [
      'nothing personal',
      {
        body: `Hi Helen,\n\n${'We help you and your firm do more with less every single day of the year. '.repeat(4)}Would you care?\n\nBest,\nMaya Lindqvist`,
      },
      'personal:personal_none',
    ],
    ['a sender without an address', { sender: { ...sender, address: '' } }, 'footer:footer_incomplete'],
  ])('marks %s', (_, over, expected) => {
    expect(hard(over)).toContain(expected);
  });

  it('locates each finding in the text', () => {
    const changed = body('38 %', '45 %');
    const finding = check(changed).findings.find(({ rule }) => rule === 'grounded');
    expect(changed.body.slice(finding?.start, finding?.end)).toBe('45 %');
  });

  it('scores by the formula', () => {
    const { findings, score } = check({ subject: 'Re: stops' });
    const brokenHard = new Set(findings.filter(({ severity }) => severity === 'hard').map(({ rule }) => rule))
      .size;
    const brokenSoft = new Set(findings.filter(({ severity }) => severity === 'soft').map(({ rule }) => rule))
      .size;
    const kept = (16 - brokenHard) / 16;
    expect(brokenHard).toBe(1);
    expect(score).toBeCloseTo(6 * kept + 4 * ((7 - brokenSoft) / 7) * kept, 1);
  });
});

it('takes no offence at the user’s own "your"', () => {
  const swapped = (offer: string) =>
    check({
      ...body('Our vibration sensors', 'Your vibration sensors'),
      sender: { ...sender, offer },
    }).findings.some(({ why }) => why === 'product_on_reader');
  expect(swapped(sender.offer)).toBe(true);
  expect(swapped('cameras that watch your vibration sensors')).toBe(false);
});
