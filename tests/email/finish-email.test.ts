import { describe, expect, it } from 'vitest';
import { finishEmail } from '../../lib/email/finish-email.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { emptyProfile } from '../../lib/lead/user-json.ts';
import { mbtiToStyleProfile } from '../../lib/style/mbti-to-style-profile.ts';

const sender = normalizeSender({
  name: 'Maya Lindqvist',
  title: 'Account Manager',
  company: 'Corvane',
  offer: 'sensors',
  address: '4 Quay St\nHull HU1 1AA',
});
const context = (name: string, mbti = '') => ({
  profile: { ...emptyProfile(), name, current_company: 'Brackenhall', current_title: 'COO' },
  sender,
  style_profile: mbtiToStyleProfile(mbti),
  objective: 'a pilot',
  fact: undefined,
});
const parts = {
  type: 'parts' as const,
  opening: 'You had two stops.',
  offer: 'We watch conveyors.',
  benefit: '',
  question: 'Worth a look?',
  subject: '"Two stops."',
};

describe('finishEmail', () => {
  it('writes greeting, closing and footer around the parts', () => {
    expect(finishEmail(parts, context('Helen Marsh'))).toEqual({
      subject: 'Two stops',
      body: 'Hi Helen,\n\nYou had two stops.\n\nWe watch conveyors.\n\nWorth a look? If it is not for you, a short no is a fine answer too.\n\nBest,\nMaya Lindqvist',
      footer:
        'Maya Lindqvist, Account Manager, Corvane\n4 Quay St, Hull HU1 1AA\nIf you would rather not hear from me again, reply "no" and I will not write again.',
    });
  });

  it('puts the sender’s own proof, word for word, behind what the model wrote', () => {
    const told = context('Helen Marsh');
    const proof = [
      { text: 'A bakery in Ghent saves two hours.', kind: 'customer' as const },
      { text: '-38 % sorter stops at Hansa Paket', kind: 'figure' as const },
    ];
    const fact = {
      text: 'Two sorter stops.',
      original: 'Two sorter stops.',
      isRetold: true,
      source: 'post' as const,
    };
    const email = (known: typeof fact | undefined) =>
      finishEmail(
        { ...parts, benefit: 'That could help.' },
        { ...told, fact: known, sender: { ...sender, proof } },
      ).body;
    expect(email(fact)).toContain(
      'We watch conveyors. That could help. For example: -38 % sorter stops at Hansa Paket.\n\n',
    );
    expect(email(undefined)).toContain('That could help. A bakery in Ghent saves two hours.\n\n');
  });

  it('gives a proof its own paragraph where the offer has three sentences', () => {
    const proof = [{ text: 'A bakery saves two hours. It took a week.', kind: 'customer' as const }];
    const told = { ...context('Helen Marsh'), sender: { ...sender, proof } };
    const { body } = finishEmail({ ...parts, benefit: 'That could help.' }, told);
    expect(body).toContain(
      'We watch conveyors. That could help.\n\nA bakery saves two hours. It took a week.\n\n',
    );
  });

  it('adds nothing to an email of the wanted length', () => {
    const offer = `We watch conveyors ${'and listen to each bearing on the line '.repeat(6)}day and night.`;
    expect(finishEmail({ ...parts, offer }, context('Helen Marsh')).body).not.toContain('short no');
  });

  it.each([
    [
      'nothing is known',
      undefined,
      'Your plans at Brackenhall are not mine to guess, so this is short: one offer, one question.',
    ],
    [
      'the fact is in another language',
      { text: 'Zwei Stopps.', original: 'Zwei Stopps.', isRetold: true, source: 'post' as const },
      'You wrote: "Zwei Stopps."',
    ],
  ])('opens without a model where %s', (_, fact, opening) => {
    const email = finishEmail({ ...parts, opening: '' }, { ...context('Helen Marsh'), fact });
    expect(email.body).toContain(`Hi Helen,\n\n${opening}\n\nWe watch conveyors.`);
  });

  it.each([
    ['Helen Marsh', 'ISTJ', 'Hello Helen,'],
    ['Dr. Aisha Rahman', '', 'Hi Dr. Rahman,'],
    ['王小明', '', 'Hi 王小明,'],
    ['', '', 'Hello,'],
  ])('greets %j of type %j with %j', (name, mbti, line) => {
    expect(finishEmail(parts, context(name, mbti)).body.split('\n')[0]).toBe(line);
  });

  it.each([
    [
      'Hi {first_name},\n\nAt [Company] you had two stops.\n\nBest regards,\n[Your Name]',
      'At Brackenhall you had two stops.',
    ],
    ['Dear Helen Marsh,\nTwo stops.\n\nKind regards,\nMaya Lindqvist\nCorvane', 'Two stops.'],
    ['Two stops — again.\n\nMaya Lindqvist', 'Two stops, again.'],
    ['Hi Helen,\n\nTwo stops at {{company}} for the {title}.', 'Two stops at Brackenhall for the COO.'],
    ['Hi there!\n\nA gap stays marked: {budget}.', 'A gap stays marked: {budget}.'],
  ])('puts the model’s own frame off and fills placeholders: %j', (body, middle) => {
    const email = finishEmail({ type: 'email', subject: 'Re: stops', body }, context('Helen Marsh'));
    expect(email.body).toBe(`Hi Helen,\n\n${middle}\n\nBest,\nMaya Lindqvist`);
    expect(email.subject).toBe('stops');
  });
});

describe('quotation marks of a whole email', () => {
  it.each([
    ['de', 'Zu „Stopps“ auf Linie 4', 'Wir nennen es „Puls“.'],
    ['fr', 'Vos « Stopps » sur la ligne 4', 'Nous disons «\u00a0Puls\u00a0».'],
  ] as const)('are of one kind, in the subject as in what the user says: %s', (language, subject, offer) => {
    const told = { ...context('Helen Marsh'), speech: { language, address: 'formal' } as const };
    const plain = (text: string) => text.replace(/[„“]|«\s|\s»/g, '"');
    const email = finishEmail({ ...parts, subject: plain(subject), offer: plain(offer) }, told);
    expect(email.subject.replace(/\u00a0/g, ' ')).toBe(subject);
    expect(email.body).toContain(offer);
    expect(`${email.subject}${email.body}`).not.toContain('"');
  });

  it.each([
    ['"Two stops."', 'Two stops'],
    ['"Two stops', 'Two stops'],
    ['Your post on "stops"', 'Your post on "stops"'],
    ['"Stops" on line 4', '"Stops" on line 4'],
  ])('stay in a subject where they do not stand around it: %s', (subject, finished) => {
    expect(finishEmail({ ...parts, subject }, context('Helen Marsh')).subject).toBe(finished);
  });
});
