import { describe, expect, it } from 'vitest';
import { plainOpening } from '../../lib/email/plain-parts.ts';
import { type Ground, sentenceSources } from '../../lib/email/sentence-sources.ts';
import { buildLeadProfile } from '../../lib/lead/build-lead-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { emptyProfile, type ProfileData } from '../../lib/lead/user-json.ts';

const english = normalizeSender({
  name: 'Maya Lindqvist',
  title: 'Founder',
  company: 'Corvane',
  offer: 'Vibration sensors that hear a bearing wear days before a conveyor stops.',
  proof: [
    { text: 'Fenwick Foods repaired four motors in planned breaks last year.', kind: 'customer' },
    { text: 'A parcel hub in Rotterdam cut unplanned stops by 38 %.', kind: 'figure' },
  ],
});
const helen: Partial<ProfileData> = {
  name: 'Helen Marsh',
  current_company: 'Brackenhall Logistics',
  current_title: 'Operations Director',
  about: 'I care about calm shifts and boring mornings on the warehouse floor.',
  recent_activity: [
    {
      kind: 'authored',
      text: 'Two unplanned sorter stops on line 4 last week. Our planners lost six hours each time.',
      age: '1w',
      url: '',
    },
    { kind: 'liked', text: 'Predicting gearbox failures from oil samples', age: '3w', url: '' },
  ],
};
const objective = 'Offer a free four-week pilot on one line, and ask for a short talk.';

const grounds = (
  body: string,
  { lead = helen, sender = english, goal = objective } = {},
): [string, Ground[]][] => {
  const profile = { ...emptyProfile(), ...lead };
  const lead_profile = buildLeadProfile({ objective: goal, profile_data: profile }, sender.offer);
  return sentenceSources(body, { profile, sender, objective: goal, lead_profile }).map(
    ({ start, end, on }) => [body.slice(start, end), on],
  );
};
const inFrame = (text: string) => `Hi Helen,\n\n${text}\n\nBest,\nMaya Lindqvist`;
const groundsOf = (text: string, over?: Parameters<typeof grounds>[1]): Ground[] =>
  grounds(inFrame(text), over)[1]?.[1] ?? [];
const typesOf = (text: string, over?: Parameters<typeof grounds>[1]) =>
  groundsOf(text, over).map((ground) => ground.type);

describe('sentenceSources', () => {
  it('finds the fact behind a sentence that retells it', () => {
    const [first] = groundsOf('You wrote that line 4 had two unplanned sorter stops last week.');
    expect(first).toMatchObject({ type: 'lead', field: 'recent_activity', kind: 'authored' });
    expect(first).toMatchObject({ text: expect.stringContaining('sorter stops'), id: expect.any(String) });
  });

  it('knows numbers in words and in digits, and other forms of a word', () => {
    expect(groundsOf('Each stop cost the planning people 6 hours.')[0]).toMatchObject({ type: 'lead' });
  });

  it('tells the proof point a sentence takes up from the other one', () => {
    expect(groundsOf('A parcel hub in Rotterdam cut its unplanned stops by 38 % that way.')[0]).toMatchObject(
      {
        type: 'proof',
        index: 1,
      },
    );
  });

  it.each([
    ['from the offer', 'Our sensors hear a bearing wear days before a conveyor stops.', ['offer']],
    ['a question, from the goal', 'Would a short talk help?', ['objective']],
    ['an ungrounded question, from the goal', 'Is Thursday morning any good for you?', ['objective']],
    ['the sender themselves', 'I am the founder of Corvane.', ['sender']],
    ['a claim without any ground', 'Most drivers in your region quit because of bad coffee.', ['unknown']],
    ['a name only', 'Congratulations to Brackenhall on the new depot in Sheffield.', ['unknown']],
    ['a few words that state nothing', 'That is all.', []],
  ])('%s', (_, sentence, types) => {
    expect(typesOf(sentence)).toEqual(types);
  });

  it('gives two grounds to a sentence that joins two', () => {
    expect(
      typesOf('Sensors hear a bearing wear days before, so planners would lose fewer of those six hours.'),
    ).toEqual(['offer', 'lead']);
  });

  it('knows what the lead only liked, and says so', () => {
    expect(groundsOf('You liked a text on predicting gearbox failures from oil samples.')[0]).toMatchObject({
      type: 'lead',
      kind: 'liked',
    });
  });

  it.each([
    ['English', 'Hi Helen,\n\nA text.\n\nBest regards,\nMaya Lindqvist'],
    ['German', 'Guten Tag Frau Marsh,\n\nein Text.\n\nBeste Grüße\nMaya Lindqvist'],
    ['a longer signature', 'Dear Dr. Marsh,\n\nA text.\n\nBest,\nMaya Lindqvist\nFounder, Corvane'],
  ])('takes greeting and closing for the frame: %s', (_, body) => {
    const found = grounds(body);
    expect(found[0]?.[1]).toEqual([{ type: 'frame' }]);
    expect(found.at(-1)?.[1]).toEqual([{ type: 'frame' }]);
    expect(found.find(([text]) => /text\.$/i.test(text))?.[1]).toEqual([]);
  });

  it('takes the words of code for a lead of whom nothing is known for the frame', () => {
    const plain =
      'Your plans at Brackenhall Logistics are not mine to guess, so this is short: one offer, one question.';
    expect(typesOf(plain)).toEqual(['frame']);
  });

  it.each(['de', 'nl'] as const)('takes those of another language for the frame too: %s', (language) => {
    const context = { profile: { ...emptyProfile(), ...helen }, sender: english, objective, fact: undefined };
    const plain = plainOpening({ ...context, speech: { language, address: 'formal' } });
    expect(typesOf(plain)).toEqual(['frame']);
  });

  it('takes no text for a frame that has neither', () => {
    expect(grounds('Drivers quit because of the bad coffee in your canteen.').map(([, on]) => on)).toEqual([
      [{ type: 'unknown' }],
    ]);
  });

  const german = normalizeSender({
    name: 'Maya Lindqvist',
    offer: 'Wir bauen Sensoren, die einen Lagerschaden hören, bevor das Förderband steht.',
  });
  const post = {
    kind: 'authored' as const,
    text: 'Der Sorter stand letzte Woche zweimal still, und wir haben jedes Mal 6 Stunden verloren.',
    age: '1w',
    url: '',
  };
  const germanLead = { ...helen, about: '', recent_activity: [post] };

  it('finds grounds in German', () => {
    const over = { lead: germanLead, sender: german, goal: 'Einen Test an einer Linie anbieten.' };
    expect(typesOf('Sie schrieben, dass der Sorter letzte Woche zweimal stillstand.', over)).toEqual([
      'lead',
    ]);
    expect(typesOf('Unsere Sensoren hören den Lagerschaden, bevor das Förderband steht.', over)).toEqual([
      'offer',
    ]);
    expect(typesOf('Die Kantine in Ihrem Werk verliert wegen schlechten Kaffees ihre Gäste.', over)).toEqual([
      'unknown',
    ]);
  });

  it('calls nothing unknown where email and sources are of different languages', () => {
    expect(
      typesOf('Die Kantine in Ihrem Werk verliert wegen des Kaffees ihre Gäste, und das ist nicht gut.'),
    ).toEqual([]);
    expect(
      typesOf('Der Hub in Rotterdam hat mit den Sensoren 38 % weniger Stillstand, und das ist nicht alles.'),
    ).toEqual(['proof']);
  });

  it('compares Japanese, which has no blanks between words', () => {
    const lead = {
      ...helen,
      recent_activity: [
        { ...post, text: '先週、仕分け機が二回停止しました。計画担当者は毎回六時間を失いました。' },
      ],
    };
    const sender = normalizeSender({ name: 'Maya', offer: '振動センサーで軸受の摩耗を検知します。' });
    const found = grounds('Helen様\n\n先週、仕分け機が二回停止したと書かれていました。\n\n敬具\nMaya', {
      lead,
      sender,
      goal: '',
    });
    expect(found[1]?.[1][0]).toMatchObject({ type: 'lead', field: 'recent_activity' });
  });

  it('covers every letter that is no blank, and nothing twice', () => {
    const body = inFrame('One thing. Another thing!\n\nA question?');
    expect(
      grounds(body)
        .map(([text]) => text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(body.replace(/\s/g, ''));
  });
});
