import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartial } from '../../lib/email/parse-answer.ts';

const parts = {
  opening: 'You run a dock.',
  offer: 'We check cranes.',
  question: 'Worth a look?',
  subject: 'crane checks',
};

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

  const prose = fc.stringMatching(/^[A-Z][a-z',.!?\n-]{0,8}( [a-z"'é]{1,8}){1,8}\.$/);
  const email_ = fc.record({ subject: prose, body: prose });
  const shape = fc.oneof(
    email_.map((said) => JSON.stringify(said)),
    email_.map((said) => JSON.stringify([said], undefined, 2)),
    email_.map((said) => JSON.stringify({ email: said })),
    email_.map((said) => JSON.stringify(JSON.stringify(said))),
    email_.map(({ subject, body }) => JSON.stringify({ 'Subject Line': subject, email_body: [body, body] })),
    email_.map(({ subject, body }) => JSON.stringify({ subject, body: [{ text: body }, { text: body }] })),
    email_.map(({ subject, body }) => JSON.stringify({ subject, body: `<p>${body}</p><br/><p>${body}</p>` })),
    email_.map(
      (said) =>
        `<think>{"body": "no"}</think>Sure! {here}:\n\`\`\`json\n${JSON.stringify(said)}\n\`\`\`\nBye.`,
    ),
    email_.map(({ subject, body }) => `Subject: ${subject}\n\nHi {first_name},\n\n${body}`),
    email_.map(({ subject, body }) => `{'subject': '${subject}', 'body': '${body}',}`),
    email_.map((said) => `${JSON.stringify(said)}\n${JSON.stringify(said)}`),
  );

  it('shows prose, and neither braces nor keys nor tags, at every cut of any shape', () => {
    fc.assert(
      fc.property(shape, (raw) => {
        for (let cut = 1; cut <= raw.length; cut++) {
          const partial = parsePartial(raw.slice(0, cut));
          if (!partial) continue;
          const { type: _, ...said } = partial;
          const text = Object.values(said).join('\n').replaceAll('{first_name}', '');
          expect(text).not.toMatch(/[{}]|<\/?\w|\b(subject|body|text)["']?:|think>|```/i);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows an email of each shape before it is whole', () => {
    fc.assert(
      fc.property(
        shape.filter((raw) => !raw.startsWith("{'")),
        (raw) => {
          const bodies = Array.from({ length: raw.length }, (_, cut) => parsePartial(raw.slice(0, cut))).map(
            (partial) => (partial?.type === 'email' ? partial.body : ''),
          );
          expect(new Set(bodies).size).toBeGreaterThan(2);
        },
      ),
      { numRuns: 40 },
    );
  });
});
