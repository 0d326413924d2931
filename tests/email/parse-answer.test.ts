import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer, parsePartial } from '../../lib/email/parse-answer.ts';

const parts = {
  opening: 'You run a dock.',
  offer: 'We check cranes.',
  question: 'Worth a look?',
  subject: 'crane checks',
};
const email = { subject: 'crane checks', body: 'Hi Ilse,\n\nWe check cranes.' };

describe('parseAnswer', () => {
  it.each<[string, string, string, object]>([
    ['the scaffold', JSON.stringify(parts), 'json', { type: 'parts', ...parts }],
    [
      'the scaffold in any order',
      JSON.stringify(Object.fromEntries(Object.entries(parts).reverse())),
      'json',
      { type: 'parts', ...parts },
    ],
    ['subject and body', JSON.stringify(email), 'json', { type: 'email', ...email }],
    [
      'body before subject, in capitals',
      JSON.stringify({ Body: email.body, SUBJECT: email.subject }),
      'json',
      { type: 'email', ...email },
    ],
    [
      'JSON in a code fence with chatter',
      `Sure! Here it is:\n\`\`\`json\n${JSON.stringify(email)}\n\`\`\`\nEnjoy.`,
      'repaired',
      { type: 'email', ...email },
    ],
    [
      'single quotes and a trailing comma',
      "{'subject': 'crane checks', 'body': 'We check cranes.',}",
      'repaired',
      { subject: 'crane checks', body: 'We check cranes.' },
    ],
    [
      'raw line breaks in a string',
      '{"subject": "crane checks", "body": "Hi Ilse,\n\nWe check cranes."}',
      'repaired',
      email,
    ],
    [
      'an answer that was cut',
      '{"subject": "crane checks", "body": "We check cra',
      'repaired',
      { subject: 'crane checks', body: 'We check cra' },
    ],
    [
      'fields without braces',
      '"subject": "crane checks"\n"body": "We \\"check\\" cranes."',
      'repaired',
      { subject: 'crane checks', body: 'We "check" cranes.' },
    ],
    [
      'a plain email',
      'Subject: crane checks\n\nHi Ilse,\nWe check cranes.',
      'raw',
      { subject: 'crane checks', body: 'Hi Ilse,\nWe check cranes.' },
    ],
    ['plain prose', 'We check cranes.', 'raw', { subject: '', body: 'We check cranes.' }],
    ['JSON of another shape', '{"answer": 42}', 'raw', { subject: '', body: '{"answer": 42}' }],
    ['numbers for texts', '{"subject": 1, "body": 2}', 'raw', { body: '{"subject": 1, "body": 2}' }],
  ])('reads %s', (_, raw, how, answer) => {
    const parsed = parseAnswer(raw);
    expect(parsed.how).toBe(how);
    expect(parsed.answer).toMatchObject(answer);
  });

  it('never throws and never loses what was written', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const { answer, how } = parseAnswer(raw);
        if (how === 'raw' && answer.type === 'email' && !answer.subject) expect(answer.body).toBe(raw.trim());
      }),
    );
  });
});

describe('parsePartial', () => {
  it('shows a growing email at every cut of the answer', () => {
    const raw = JSON.stringify({ ...parts, offer: 'We "check"\ncranes — daily.' });
    let longest = 0;
    for (let cut = 1; cut <= raw.length; cut++) {
      const partial = parsePartial(raw.slice(0, cut));
      if (!partial) continue;
      const text = Object.values(partial).join('');
      expect(text).not.toMatch(/[{}]|"opening"|\\n/);
      longest = Math.max(longest, text.length);
    }
    expect(parsePartial(raw)).toMatchObject({ opening: parts.opening, subject: parts.subject });
    expect(longest).toBeGreaterThan(40);
  });

  it('has nothing to show before the first letter', () => {
    expect(parsePartial('')).toBeUndefined();
    expect(parsePartial('{"op')).toBeUndefined();
  });
});
