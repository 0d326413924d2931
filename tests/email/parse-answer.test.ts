import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../lib/email/parse-answer.ts';

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
      'JSON as a text within JSON',
      JSON.stringify({ response: JSON.stringify(email) }),
      'json',
      { type: 'email', ...email },
    ],
    [
      'tags',
      `<email><subject>${email.subject}</subject>\n<body>${email.body}</body></email>`,
      'repaired',
      { type: 'email', ...email },
    ],
    [
      'YAML',
      'subject: crane checks\nbody: |\n  Hi Ilse,\n\n  We check cranes.',
      'raw',
      { type: 'email', ...email },
    ],
    [
      'chatter before the subject line',
      `Sure! Here is an email to Ilse:\n\nSubject: ${email.subject}\n\n${email.body}`,
      'raw',
      { type: 'email', ...email },
    ],
    [
      'a subject line behind the text',
      `We check cranes.\n\nHow about it?\n\nSubject: ${email.subject}`,
      'raw',
      { type: 'email', subject: email.subject, body: 'We check cranes.\n\nHow about it?' },
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
    ['JSON of another shape', '{"answer": 42}', 'raw', { subject: '', body: '' }],
    ['numbers for texts', '{"subject": 1, "body": 2}', 'raw', { subject: '', body: '' }],
    ['JSON with prose under other names', '{"p1": "One.", "p2": "Two."}', 'raw', { body: 'One.\n\nTwo.' }],
    ['a body without a subject', '{"body": "We check cranes."}', 'json', { body: 'We check cranes.' }],
    [
      'paragraphs as a list',
      '{"subject": "s", "body": ["Hi Ilse,", "We check cranes."]}',
      'json',
      { subject: 's', body: 'Hi Ilse,\n\nWe check cranes.' },
    ],
    [
      'paragraphs as objects with their kind',
      '{"subject": "s", "body": [{"type": "paragraph", "text": "One."}, {"type": "paragraph", "text": "Two."}]}',
      'json',
      { subject: 's', body: 'One.\n\nTwo.' },
    ],
    [
      'a body in sections',
      '{"subject": "s", "body": {"greeting": "Hi Ilse,", "main": "We check cranes.", "closing": "Best"}}',
      'json',
      { body: 'Hi Ilse,\n\nWe check cranes.\n\nBest' },
    ],
    [
      'a list with one email',
      '[{"subject": "s", "body": "We check."}]',
      'json',
      { subject: 's', body: 'We check.' },
    ],
    [
      'an email in an email',
      '{"email": {"Subject Line": "s", "content": "We check."}}',
      'json',
      { subject: 's', body: 'We check.' },
    ],
    [
      'two objects in a row',
      '{"subject": "s", "body": "We check."} {"subject": "t", "body": "Not this."}',
      'repaired',
      { subject: 's', body: 'We check.' },
    ],
    [
      'an object for each field',
      '{"subject": "s"}{"body": "We."}',
      'repaired',
      { subject: 's', body: 'We.' },
    ],
    [
      'thoughts before it',
      '<think>{"subject": "no"} perhaps</think>\n{"subject": "s", "body": "We check."}',
      'repaired',
      { subject: 's', body: 'We check.' },
    ],
    ['thoughts that nobody opened', 'Hm.</think>We check.', 'raw', { body: 'We check.' }],
    ['JSON in a string', JSON.stringify(JSON.stringify(email)), 'repaired', email],
    ['an email in a string', '"We check cranes."', 'repaired', { body: 'We check cranes.' }],
    [
      'a body in HTML',
      '{"subject": "s", "body": "<p>Hi Ilse,</p><p>We <b>check</b> cranes.<br>Daily.</p>"}',
      'json',
      { body: 'Hi Ilse,\n\nWe check cranes.\nDaily.' },
    ],
    [
      'a subject line inside the body',
      '{"body": "Subject: cranes\\n\\nWe check."}',
      'json',
      { subject: 'cranes', body: 'We check.' },
    ],
    [
      'prose with a placeholder before the JSON',
      'Filled {name} in: {"subject": "s", "body": "We check."}',
      'repaired',
      { subject: 's', body: 'We check.' },
    ],
    [
      'a plain email that begins with a placeholder',
      '[Company] checks {count} cranes.',
      'raw',
      { body: '[Company] checks {count} cranes.' },
    ],
  ])('reads %s', (_, raw, how, answer) => {
    const parsed = parseAnswer(raw);
    expect(parsed.how).toBe(how);
    expect(parsed.answer).toMatchObject(answer);
  });

  it.each(['Subject', 'SUBJECT LINE', 'email_subject', 'Subject:', 'emailSubject', 'Betreff'])(
    'knows %j for the subject',
    (key) => {
      expect(parseAnswer(JSON.stringify({ [key]: 's', body: 'b' })).answer).toMatchObject({ subject: 's' });
    },
  );

  it.each(['Body:', 'email_body', 'message', 'content', 'Email', 'text', 'emailText', 'Nachricht'])(
    'knows %j for the body',
    (key) => {
      const { answer } = parseAnswer(JSON.stringify({ subject: 's', [key]: 'b' }));
      expect(answer).toEqual({ type: 'email', subject: 's', body: 'b' });
    },
  );

  it.each([
    '{}',
    '[]',
    'null',
    'true',
    '42',
    '""',
    ' ',
    '```json\n{}\n```',
    '{"subject": ""}',
    '{',
    '[{}]',
    '"{}"',
  ])('takes %j for an empty answer', (raw) => {
    expect(parseAnswer(raw).answer).toEqual({ type: 'email', subject: '', body: '' });
  });

  it('never throws and never loses what was written', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const { answer, how } = parseAnswer(raw);
        if (how !== 'raw' || answer.type !== 'email' || answer.subject || !/^[\s\w.,!?]*$/.test(raw)) return;
        if (!/^\s*(\d+|true|false|null)?\s*$/.test(raw)) expect(answer.body).toBe(raw.trim());
      }),
    );
  });
});
